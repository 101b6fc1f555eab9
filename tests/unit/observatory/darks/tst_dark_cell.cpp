// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_cell.h"

#include <QTest>

namespace nd {

namespace {

DarkFrameInfo dark(int exposure, std::optional<int> celsius)
{
    return {exposure, 24, 0, QString::number(exposure), QStringLiteral("80"), {}, celsius};
}

std::optional<QDateTime> never(const DarkSetting &)
{
    return std::nullopt;
}

} // namespace

class TestDarkCell : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<int>("celsius");
        QTest::addColumn<int>("sensor");
        QTest::addColumn<int>("match");
        constexpr int kNone = 1000;
        QTest::newRow("same") << 14 << 14 << int(DarkMatch::Fits);
        QTest::newRow("warm end") << 19 << 14 << int(DarkMatch::Fits);
        QTest::newRow("cold end") << -3 << 2 << int(DarkMatch::Fits);
        QTest::newRow("too warm") << 20 << 14 << int(DarkMatch::OtherTemperature);
        QTest::newRow("too cold") << 8 << 14 << int(DarkMatch::OtherTemperature);
        QTest::newRow("theirs unknown") << kNone << 14 << int(DarkMatch::UnknownTemperature);
        QTest::newRow("sensor's unknown") << 14 << kNone << int(DarkMatch::UnknownTemperature);
    }

    void matches()
    {
        QFETCH(int, celsius);
        QFETCH(int, sensor);
        QFETCH(int, match);
        const auto told
            = [](int value) { return value < 1000 ? std::optional(value) : std::nullopt; };
        const QList<DarkCell> cells = darkCells({dark(15, told(celsius))}, {}, told(sensor), never);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(int(cells.first().match), match);
        QVERIFY(!cells.first().isNeeded && !cells.first().isWanting());
    }

    void theNearestTemperatureCounts()
    {
        const QList<DarkCell> cells = darkCells(
            {dark(15, 30), dark(15, 12), dark(15, 2), dark(15, std::nullopt)}, {}, 14, never);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().celsius, 12);
        QCOMPARE(cells.first().match, DarkMatch::Fits);
    }

    void whatIsNeededAndMissing()
    {
        const DarkSetting fifteen{15, 24, 0, {}, {}, {}};
        const DarkSetting thirty{30, 24, 0, {}, {}, {}};
        const DarkSetting binned{15, 24, 1, {}, {}, {}};
        const QList<DarkCell> cells
            = darkCells({dark(30, 40), dark(15, 14)}, {fifteen, thirty, binned}, 14, never);
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells.at(0).setting.exposureIndex, 15); // in order, unbinned first
        QVERIFY(cells.at(0).isNeeded && !cells.at(0).isWanting());
        QCOMPARE(cells.at(1).match, DarkMatch::OtherTemperature);
        QVERIFY(cells.at(1).isWanting());
        QCOMPARE(cells.at(2).match, DarkMatch::Missing);
        QVERIFY(cells.at(2).isWanting());
    }

    void age()
    {
        const QDateTime now(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        DarkCell cell;
        QVERIFY(!cell.isOld(now)); // unknown is not old
        cell.shotUtc = now.addDays(-90);
        QVERIFY(!cell.isOld(now));
        cell.shotUtc = now.addDays(-91);
        QVERIFY(cell.isOld(now));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDarkCell)
#include "tst_dark_cell.moc"
