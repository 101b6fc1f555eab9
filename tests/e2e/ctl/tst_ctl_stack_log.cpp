// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_store.h"
#include "ctl_run.h"
#include "tests/unit/observatory/stacklog/record_maker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace nd {

/// `nightdeskctl stack log` on a file that the store wrote, as the window's does.
class TestCtlStackLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        StackRecord other = madeRecord("NGC 7000", 60);
        other.night = QDate(2026, 10, 11);
        other.filter = QStringLiteral("Astro");
        other.camera = Camera::Wide;
        StackRecord nameless = madeRecord("", 120);
        nameless.exposureSeconds.reset();
        StackStore store(path());
        QVERIFY(store.open(StackStore::Mode::Write));
        for (const StackRecord &record : {madeRecord(), other, nameless})
            QVERIFY(store.save(record));
    }

    void listsTheNewestFirst()
    {
        const CtlResult all = m_ctl.run(words("stack log"));
        QVERIFY2(all.status == 0, qPrintable(all.err));
        QCOMPARE(all.lines().size(), 3);
        QVERIFY(all.first().value(QLatin1String("target")).isNull());
        const QJsonObject m31 = all.lines().last();
        QCOMPARE(m31.value(QLatin1String("target")).toString(), QStringLiteral("M 31"));
        QCOMPARE(m31.value(QLatin1String("integration_s")).toDouble(), 1740.0);
        QCOMPARE(m31.value(QLatin1String("events")).toArray().size(), 2);
    }

    void chooses()
    {
        const QStringList one{QStringLiteral("stack"), QStringLiteral("log"),
                              QStringLiteral("--target"), QStringLiteral("ngc 7000")};
        const CtlResult target = m_ctl.run(one);
        QCOMPARE(target.lines().size(), 1);
        QCOMPARE(target.first().value(QLatin1String("camera")).toString(), QStringLiteral("wide"));
        QCOMPARE(m_ctl.run(words("stack log --night 2026-10-11")).lines().size(), 1);
        const CtlResult none = m_ctl.run(words("stack log --night 2020-01-01"));
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.isEmpty());
    }

    void addsUp()
    {
        const QList<QJsonObject> totals = m_ctl.run(words("stack log --totals")).lines();
        QCOMPARE(totals.size(), 3);
        QCOMPARE(totals.first().value(QLatin1String("partial")), QJsonValue(true));
        QCOMPARE(totals.last().value(QLatin1String("filter")).toString(),
                 QStringLiteral("Duo-Band"));
        QCOMPARE(totals.last().value(QLatin1String("stacked")).toInt(), 116);
    }

    void writesFiles()
    {
        const QString json = m_ctl.dataFolder() + QStringLiteral("/out.json");
        const QString csv = m_ctl.dataFolder() + QStringLiteral("/out.csv");
        for (const QString &path : {json, csv}) {
            const CtlResult written = m_ctl.run(words("stack log --out") + QStringList{path});
            QVERIFY2(written.status == 0, qPrintable(written.err));
            QCOMPARE(written.first().value(QLatin1String("stacks")).toInt(), 3);
        }
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 3);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().count("\r\n"), 4);
        QCOMPARE(m_ctl.run(words("stack log --out /no/such/folder/x.csv")).status, 1);
    }

    void usage()
    {
        for (const char *line : {"stack log --night yesterday", "stack log --out stacks.txt",
                                 "stack log more", "stack log --target"})
            QCOMPARE(m_ctl.run(words(line)).status, 2);
    }

    void saysThatTheFileIsDamaged()
    {
        const CtlRun other;
        QFile file(other.dataFolder() + QStringLiteral("/stacks.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
        file.close();
        const CtlResult result = other.run(words("stack log"));
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains(file.fileName()));
        QVERIFY(QFile::exists(file.fileName()));
        const CtlRun empty;
        QCOMPARE(empty.run(words("stack log")).status, 0); // nothing was ever stacked
    }

private:
    QString path() const { return m_ctl.dataFolder() + QStringLiteral("/stacks.sqlite"); }

    CtlRun m_ctl;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlStackLog)
#include "tst_ctl_stack_log.moc"
