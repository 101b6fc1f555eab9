// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace nd {

/// The real nightdeskctl asked about the sky: no telescope, no network, no settings.
class TestCtlSky : public QObject
{
    Q_OBJECT

private slots:
    void findsOneObject();
    void findsManyInTheirOrder();
    void saysWhatFits();
    void nothingCalledSoFails();
    void usageIsRefused_data();
    void usageIsRefused();

private:
    CtlRun m_ctl;
};

void TestCtlSky::findsOneObject()
{
    const CtlResult result = m_ctl.run(words("sky find m31"));
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    QCOMPARE(result.lines().size(), 1);
    const QJsonObject m31 = result.first();
    QCOMPARE(m31.value(QLatin1String("name")).toString(), QStringLiteral("M 31"));
    QCOMPARE(m31.value(QLatin1String("type")).toString(), QStringLiteral("galaxy"));
    QVERIFY(std::abs(m31.value(QLatin1String("ra_deg")).toDouble() - 10.68471) < 1e-3);
    QVERIFY(std::abs(m31.value(QLatin1String("dec_deg")).toDouble() - 41.26875) < 1e-3);
    QCOMPARE(m31.value(QLatin1String("match")).toString(), QStringLiteral("identifier"));
    QVERIFY(m31.value(QLatin1String("aliases")).toArray().contains(QStringLiteral("NGC 224")));
    const QJsonObject same = m_ctl.run(words("sky find andromeda galaxie")).first();
    QCOMPARE(same.value(QLatin1String("id")), m31.value(QLatin1String("id")));
    const QJsonObject similar = m_ctl.run(words("sky find orion nebla")).first();
    QCOMPARE(similar.value(QLatin1String("name")).toString(), QStringLiteral("M 42"));
    QCOMPARE(similar.value(QLatin1String("match")).toString(), QStringLiteral("similar"));
}

void TestCtlSky::findsManyInTheirOrder()
{
    const CtlResult result = m_ctl.run(words("sky find m3 --limit 4"));
    QCOMPARE(result.status, 0);
    QStringList names;
    for (const QJsonObject &line : result.lines())
        names.append(line.value(QLatin1String("name")).toString());
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("M 3,M 30,M 31,M 32"));
}

void TestCtlSky::saysWhatFits()
{
    const QJsonObject m31 = m_ctl.run(words("sky find m31 --field 2.95x1.66")).first();
    QCOMPARE(m31.value(QLatin1String("fit")).toString(), QStringLiteral("mosaic"));
    QVERIFY(m31.value(QLatin1String("mosaic_rows")).toInt() >= 2);
    const QJsonObject m57 = m_ctl.run(words("sky find m57 --field 2.95x1.66")).first();
    QCOMPARE(m57.value(QLatin1String("fit")).toString(), QStringLiteral("tiny"));
    QVERIFY(!m_ctl.run(words("sky find m57")).first().contains(QLatin1String("fit")));
}

void TestCtlSky::nothingCalledSoFails()
{
    const CtlResult result = m_ctl.run(words("sky find xqzzkw"));
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(QLatin1String("xqzzkw")));
}

void TestCtlSky::usageIsRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"sky", "sky dance", "sky find", "sky find m31 --limit 0", "sky find m31 --limit x",
          "sky find m31 --field wide", "sky find m31 --field 3", "sky find m31 --field 3x0",
          "sky find m31 --field 3x-1", "sky find m31 --field 3xnan"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCtlSky::usageIsRefused()
{
    QFETCH(QString, line);
    const CtlResult result = m_ctl.run(words(line.toLatin1().constData()));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlSky)
#include "tst_ctl_sky.moc"
