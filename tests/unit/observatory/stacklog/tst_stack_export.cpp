// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_export.h"

#include "core/observatory/stacklog/stack_sums.h"
#include "record_maker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

class TestStackExport : public QObject
{
    Q_OBJECT

private slots:
    void json()
    {
        const QJsonArray list
            = QJsonDocument::fromJson(exportedStacks({madeRecord()}, StackFormat::Json)).array();
        QCOMPARE(list.size(), 1);
        const QJsonObject stack = list.first().toObject();
        QCOMPARE(stack.value(QStringLiteral("target")).toString(), QStringLiteral("M 31"));
        QCOMPARE(stack.value(QStringLiteral("night")).toString(), QStringLiteral("2026-10-10"));
        QCOMPARE(stack.value(QStringLiteral("started_utc")).toString(),
                 QStringLiteral("2026-10-10T20:00:00.000Z"));
        QCOMPARE(stack.value(QStringLiteral("rejected")).toInt(), 4);
        QCOMPARE(stack.value(QStringLiteral("integration_s")).toDouble(), 1740.0);
        QCOMPARE(stack.value(QStringLiteral("ending")).toString(), QStringLiteral("complete"));
        const QJsonArray events = stack.value(QStringLiteral("events")).toArray();
        QCOMPARE(events.size(), 2);
        QVERIFY(events.first()[QStringLiteral("taken")].isNull());
        QCOMPARE(events.last()[QStringLiteral("taken")].toInt(), 34);
        QCOMPARE(events.last()[QStringLiteral("stacked")].toInt(), 30);
        const QJsonObject bare = stackJson(StackRecord());
        QVERIFY(bare.value(QStringLiteral("taken")).isNull());
        QVERIFY(bare.value(QStringLiteral("ended_utc")).isNull());
        QVERIFY(bare.value(QStringLiteral("integration_s")).isNull());
    }

    void csv()
    {
        StackRecord odd = madeRecord();
        odd.target = QStringLiteral("The \"great\", one");
        odd.filter = QStringLiteral("=HYPERLINK(1)");
        const QString text
            = QString::fromUtf8(exportedStacks({odd, madeRecord("M 33", 60)}, StackFormat::Csv));
        const QStringList lines = text.split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4); // names, two stacks, and the end of the last line
        QVERIFY(lines.at(0).startsWith(QLatin1String("target,night,camera,started_utc,")));
        QVERIFY(lines.at(1).startsWith(
            QLatin1String("\"The \"\"great\"\", one\",2026-10-10,tele,2026-10-10T20:00:00.000Z,")));
        QVERIFY(lines.at(1).contains(QLatin1String(",'=HYPERLINK(1),")));
        QVERIFY(lines.at(2).contains(
            QLatin1String(",120,116,4,120,15,80,Duo-Band,4k,FITS,1740,12,-3,")));
        QVERIFY(lines.at(3).isEmpty());
    }

    void writesBesideAndRenames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeStacks(path, "one"));
        QVERIFY(writeStacks(path, "two"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QVERIFY(!writeStacks(path + QStringLiteral("/x.csv"), "three"));
    }

    void sums()
    {
        StackRecord other = madeRecord("m 31", -1440); // the night before, as another filter
        other.night = QDate(2026, 10, 9);
        other.filter = QStringLiteral("Astro");
        other.exposureSeconds.reset();
        const QList<StackRecord> records{madeRecord("M 33", 90), madeRecord("M 31", 60),
                                         madeRecord("M 31", 0), other};
        const QList<StackSum> targets = sumsByTarget(records);
        QCOMPARE(targets.size(), 2);
        QCOMPARE(targets.first().target, QStringLiteral("M 33"));
        QCOMPARE(targets.last().stacks, 3);
        QCOMPARE(targets.last().stacked, 348);
        QCOMPARE(targets.last().integrationSeconds, 3480.0);
        QVERIFY(targets.last().isPartial && !targets.first().isPartial);
        const QList<StackSum> nights = sumsByNight(chosen(records, {QStringLiteral("M 31"), {}}));
        QCOMPARE(nights.size(), 2);
        QCOMPARE(nights.first().night, QDate(2026, 10, 10));
        QCOMPARE(nights.first().stacks, 2);
        QCOMPARE(nights.last().filter, QStringLiteral("Astro"));
        QCOMPARE(chosen(records, {{}, QDate(2026, 10, 9)}).size(), 1);
        QCOMPARE(chosen(records, {}).size(), 4);
    }

    void keysAreOfOneKindEach()
    {
        for (const StackEnding ending :
             {StackEnding::Open, StackEnding::Complete, StackEnding::Stopped,
              StackEnding::EndedEarly, StackEnding::Unheard})
            QCOMPARE(stackEndingOfKey(stackEndingKey(ending)), ending);
        QVERIFY(!stackEndingOfKey(QStringLiteral("else")));
        for (int i = 0; i <= int(StackMark::Restarted); ++i)
            QCOMPARE(int(stackMarkOfKey(stackMarkKey(static_cast<StackMark>(i)))), i);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackExport)
#include "tst_stack_export.moc"
