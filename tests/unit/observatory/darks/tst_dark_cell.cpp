// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_cell.h"

#include "core/observatory/darks/calibration_row.h"

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

CalibrationFrameInfo frame(const char *exposure, std::optional<int> celsius, int gain = 80)
{
    return {1, QString::fromLatin1(exposure), gain, FrameSize::Full4k, {}, celsius};
}

DarkSetting setting(int binning = 0)
{
    return {156, 24, binning, QStringLiteral("15"), QStringLiteral("80"), {}};
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

    void wordsCountMoreThanNumbers()
    {
        const DarkSetting byValue{15, 80, 0, QStringLiteral("15"), QStringLiteral("80"), {}};
        const DarkSetting other{15, 24, 0, QStringLiteral("15"), QStringLiteral("60"), {}};
        const DarkSetting unnamed{15, 24, 0, {}, {}, {}};
        const QList<DarkCell> cells = darkCells({dark(15, 14)}, {byValue, unnamed}, 14, never);
        QCOMPARE(cells.size(), 1);
        QVERIFY(cells.first().isNeeded && cells.first().isThere());
        QCOMPARE(cells.first().setting.gainIndex, std::optional(24)); // by which it is deleted
        QCOMPARE(darkCells({dark(15, 14)}, {other}, 14, never).size(), 2);
    }

    void calibrationRowsAreJudgedAndInOrder()
    {
        const QDateTime shot(QDate(2026, 7, 1), QTime(20, 0), Qt::UTC);
        const QList<CalibrationFrameInfo> frames{frame("30", 14), frame("15", {}), frame("1/4", 20),
                                                 frame("15", 10), frame("15", 10, 60)};
        const QList<CalibrationRow> rows
            = calibrationRows(frames, setting(), 14, [&shot](const CalibrationFrameInfo &each) {
                  return each.gain == 60 ? std::optional(shot) : std::nullopt;
              });
        QStringList exposures;
        for (const CalibrationRow &row : rows)
            exposures.append(row.frame.exposure);
        QCOMPARE(exposures.join(u' '), QStringLiteral("1/4 15 15 15 30"));
        QCOMPARE(rows.at(0).match, DarkMatch::OtherTemperature);
        QCOMPARE(rows.at(1).frame.gain, 60);
        QVERIFY(!rows.at(1).isAsSet && rows.at(1).isOld(shot.addDays(91)));
        QCOMPARE(rows.at(2).match, DarkMatch::UnknownTemperature);
        QCOMPARE(rows.at(3).match, DarkMatch::Fits);
        QVERIFY(rows.at(2).isAsSet && rows.at(3).isAsSet && !rows.at(4).isAsSet);
        QVERIFY(!rows.at(3).shotUtc && !rows.at(3).isOld(shot)); // unknown is not old
    }

    /// A telescope may call an exposure anything; what is no number comes first.
    void rowsOfOddExposuresAreInOrder()
    {
        const QList<CalibrationRow> rows = calibrationRows(
            {frame("30", 14), frame("nan", 14), frame("1", 14), frame("inf", 14), frame("5", 14),
             frame("inf/inf", 14), frame("2", 14)},
            setting(), 14, [](const CalibrationFrameInfo &) { return std::optional<QDateTime>(); });
        QStringList exposures;
        for (const CalibrationRow &row : rows)
            exposures.append(row.frame.exposure);
        QCOMPARE(exposures.join(u' '), QStringLiteral("nan inf inf/inf 1 2 5 30"));
    }

    void aCalibrationWishIsInValues()
    {
        const CalibrationWish wish = calibrationWish(setting(1), 2000).value();
        QCOMPARE(wish, (CalibrationWish{156, 80, FrameSize::Hd1080, 999, {}}));
        DarkSetting unnamed = setting();
        unnamed.gain.clear();
        QVERIFY(!calibrationWish(unnamed, 10));
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
