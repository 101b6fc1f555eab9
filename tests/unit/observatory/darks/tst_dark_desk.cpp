// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_desk.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/observatory/darks/calibration_desk.h"
#include "dark_rig.h"

#include <QTest>

namespace nd {

namespace {

// kTwoFrames, and one more: 15 s, gain 80, number 9, 15 degrees.
constexpr auto kThreeFrames
    = "120a0a02313510504007480e120a0a02333010504008481e120a0a02313510504009480f";

QJsonObject datesOf(const DarkRig &rig)
{
    return rig.memory.value(settings_key::kDarkDates).toObject();
}

} // namespace

class TestDarkDesk : public QObject
{
    Q_OBJECT

private slots:
    void needsWhatIsSet()
    {
        DarkRig rig;
        const auto now = rig.tele().asSet();
        QVERIFY(now);
        QCOMPARE(now->exposureIndex, 156);
        QCOMPARE(now->gainIndex, std::optional(24));
        QCOMPARE(now->exposure, QStringLiteral("15"));
        QVERIFY(rig.tele().cells().isEmpty()); // the list is not known yet
        rig.list();
        QCOMPARE(rig.tele().cells().size(), 1);
        QCOMPARE(rig.tele().cells().first().match, DarkMatch::Fits);
        QVERIFY(rig.tele().cells().first().isNeeded);
        QVERIFY(rig.tele().wanting().isEmpty());
        rig.bench.notify(15243, "1028"); // 40 degrees
        QCOMPARE(rig.tele().wanting().size(), 1);
    }

    void needsWhatStacksWereMadeWith()
    {
        DarkRig rig;
        StackRecord stack = madeRecord();
        stack.exposure = QStringLiteral("10");
        stack.gain = QStringLiteral("80");
        rig.log.save(stack);
        stack = madeRecord("M 33", 5);
        stack.deviceId = QStringLiteral("another");
        stack.exposure = QStringLiteral("13");
        rig.log.save(stack);
        stack = madeRecord("M 33", -80'000'000 / 60);
        stack.exposure = QStringLiteral("1");
        rig.log.save(stack); // years ago
        rig.list();
        QCOMPARE(rig.tele().cells().size(), 2);
        QCOMPARE(rig.tele().wanting().size(), 1);
        QCOMPARE(rig.tele().wanting().first().exposure, QStringLiteral("10"));
        QVERIFY(rig.wide().cells().isEmpty());
    }

    void needsWhatWasPicked()
    {
        DarkRig rig;
        rig.list();
        rig.tele().pick(DarkRig::setting(100, 24), true);
        rig.tele().pick(DarkRig::setting(100, 24), true);
        QCOMPARE(rig.tele().wanting().size(), 1);
        rig.tele().pick(DarkRig::setting(100, 24), false);
        QVERIFY(rig.tele().wanting().isEmpty());
    }

    void shootsOneAfterTheOther()
    {
        DarkRig rig;
        rig.list();
        rig.tele().pick(DarkRig::setting(100, 24), true);
        rig.tele().pick(DarkRig::setting(110, 24), true);
        rig.tele().shoot(rig.tele().wanting(), 20);
        // exp_index 1, gain_index 2, cap_size 4; the bin index 0 is left out
        QVERIFY(rig.wire().contains(QStringLiteral("11021 08641018") + QStringLiteral("2014")));
        QCOMPARE(rig.tele().shotNumber(), 1);
        QCOMPARE(rig.tele().shotTotal(), 2);
        QCOMPARE(rig.tele().canShoot(), Refusal::InProgress);
        rig.bench.notify(15206, "0801");
        rig.bench.notify(15206, "0803");
        QVERIFY(rig.wire().contains(QStringLiteral("11021 086e1018") + QStringLiteral("2014")));
        QCOMPARE(rig.tele().shotNumber(), 2);
        rig.bench.notify(15206, "0803");
        ModelBench::settle();
        QCOMPARE(rig.tele().shotTotal(), 0);
        QCOMPARE(rig.tele().canShoot(), Refusal::None);
        // When they were shot is known from now on, and after a restart of the program.
        QCOMPARE(rig.memory.value(settings_key::kDarkDates).toObject().size(), 2);
    }

    void whenTheyWereShotIsShown()
    {
        DarkRig rig;
        rig.list();
        QVERIFY(!rig.tele().cells().first().shotUtc);
        rig.tele().shoot({DarkRig::setting(156, 24)}, 10);
        ModelBench::settle();
        rig.bench.notify(15206, "0801");
        rig.bench.notify(15206, "0803");
        ModelBench::settle();
        QCOMPARE(rig.tele().cells().first().shotUtc, evening(0));
        rig.now = rig.now.addDays(120);
        QVERIFY(rig.tele().cells().first().isOld(rig.tele().utc()));
    }

    void aFailureEndsTheRest()
    {
        DarkRig rig;
        rig.list();
        rig.bench.device().refuse(11021, -11502);
        rig.tele().shoot({DarkRig::setting(100, 24), DarkRig::setting(110, 24)}, 10);
        ModelBench::settle();
        QCOMPARE(rig.wire().filter(QStringLiteral("11021")).size(), 1);
        QCOMPARE(rig.tele().shotTotal(), 0);
        QCOMPARE(rig.tele().model().problem()->deviceCode, -11502);
        QVERIFY(rig.memory.value(settings_key::kDarkDates).toObject().isEmpty());
    }

    void stopEndsTheRest()
    {
        DarkRig rig;
        rig.list();
        rig.tele().shoot({DarkRig::setting(100, 24), DarkRig::setting(110, 24)}, 10);
        ModelBench::settle();
        rig.bench.notify(15206, "0801");
        rig.wire();
        rig.tele().stop();
        const QStringList sent = rig.wire();
        QVERIFY(sent.contains(QStringLiteral("11022 ")));
        QVERIFY(sent.filter(QStringLiteral("11021")).isEmpty());
        QCOMPARE(rig.tele().canShoot(), Refusal::None);
    }

    void losingTheLinkEndsIt()
    {
        DarkRig rig;
        rig.list();
        rig.tele().shoot({DarkRig::setting(100, 24), DarkRig::setting(110, 24)}, 10);
        ModelBench::settle();
        rig.bench.dropLink();
        QCOMPARE(rig.tele().shotTotal(), 0);
        QVERIFY(rig.tele().cells().isEmpty());
        QVERIFY(!rig.tele().asSet());
        QCOMPARE(rig.tele().canShoot(), Refusal::NotConnected);
    }

    void remembersWhenACalibrationDarkWasShot()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        CalibrationDesk &desk = rig.tele().calibration();
        QVERIFY(!desk.hasSuiting()); // the list is not known
        desk.model().refresh();
        ModelBench::settle();
        QCOMPARE(desk.rows().size(), 2);
        QCOMPARE(desk.hasSuiting(), std::optional(true));
        rig.bench.link().forget();
        desk.shoot(10);
        // exp_index 1: 156, gain 2: 80, cap_size 4: 10, filter_type 7: 3, the dark one of a mini
        QVERIFY(rig.wire().contains(QStringLiteral("11045 089c011050200a3803")));
        QCOMPARE(rig.tele().canShoot(), Refusal::InProgress);
        rig.bench.notify(15290, "0801");
        rig.answer(11043, kThreeFrames);
        rig.bench.notify(15290, "0803");
        const QList<CalibrationRow> rows = desk.rows();
        QCOMPARE(rows.size(), 3);
        for (const CalibrationRow &row : rows)
            QCOMPARE(row.shotUtc.has_value(), row.frame.id == 9);
        rig.make(); // as after a restart
        CalibrationDesk &again = rig.tele().calibration();
        again.model().refresh();
        ModelBench::settle();
        QCOMPARE(again.rows().at(1).shotUtc, std::optional(rig.now));
    }

    /// Those that nobody had listed yet are not new for that.
    void anOlderCalibrationDarkIsNotDated()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        CalibrationDesk &desk = rig.tele().calibration();
        desk.shoot(10);
        const QStringList sent = rig.wire();
        QCOMPARE(sent.first(), QStringLiteral("11043 ")); // listed before
        QVERIFY(sent.last().startsWith(QStringLiteral("11045 ")));
        rig.bench.notify(15290, "0801");
        rig.answer(11043, kThreeFrames);
        rig.bench.notify(15290, "0803");
        QCOMPARE(desk.rows().size(), 3);
        for (const CalibrationRow &row : desk.rows())
            QCOMPARE(row.shotUtc.has_value(), row.frame.id == 9);
    }

    void withoutAListFromBeforeNoneIsDated()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        CalibrationDesk &desk = rig.tele().calibration();
        rig.bench.device().refuse(11043, -3);
        desk.shoot(10);
        ModelBench::settle();
        rig.bench.notify(15290, "0801");
        rig.bench.notify(15290, "0803");
        rig.answer(11043, kThreeFrames);
        desk.model().refresh();
        ModelBench::settle();
        QCOMPARE(desk.rows().size(), 3);
        QVERIFY(datesOf(rig).isEmpty());
    }

    /// The list comes with the second try, an hour later.
    void aListThatFailsDatesNothing()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        CalibrationDesk &desk = rig.tele().calibration();
        desk.model().refresh();
        ModelBench::settle();
        desk.shoot(10);
        rig.bench.notify(15290, "0801");
        rig.bench.device().refuse(11043, -3);
        rig.bench.notify(15290, "0803");
        QVERIFY(datesOf(rig).isEmpty());
        const QDateTime shot = rig.now;
        rig.now = rig.now.addSecs(3600);
        rig.answer(11043, kThreeFrames);
        desk.model().refresh();
        ModelBench::settle();
        QCOMPARE(desk.rows().at(1).frame.id, std::optional(9));
        QCOMPARE(desk.rows().at(1).shotUtc, std::optional(shot));
        QCOMPARE(datesOf(rig).size(), 1);
    }

    void theOldestDatesGo()
    {
        DarkRig rig;
        QJsonObject many{{QStringLiteral("odd"), 17}};
        for (int i = 1; i < 500; ++i)
            many.insert(QString::number(i), rig.now.addDays(-i).toString(Qt::ISODate));
        rig.memory.setValue(settings_key::kDarkDates, many);
        rig.list();
        const auto shoot = [&rig](int exposure) {
            rig.tele().shoot({DarkRig::setting(exposure, 24)}, 10);
            ModelBench::settle();
            rig.bench.notify(15206, "0801");
            rig.bench.notify(15206, "0803");
            ModelBench::settle();
        };
        shoot(156);
        QCOMPARE(datesOf(rig).size(), 500);
        QVERIFY(!datesOf(rig).contains(QStringLiteral("odd"))); // no date at all
        QVERIFY(datesOf(rig).contains(QStringLiteral("499")));
        QCOMPARE(rig.tele().cells().first().shotUtc, rig.now);
        shoot(100);
        QVERIFY(!datesOf(rig).contains(QStringLiteral("499")));
        QVERIFY(datesOf(rig).contains(QStringLiteral("498")));
        shoot(100); // again: the same place
        QVERIFY(datesOf(rig).contains(QStringLiteral("498")));
        QCOMPARE(datesOf(rig).size(), 500);
    }

    void whatATelescopeCallsAnExposureIsNoPattern()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        rig.memory.setValue(settings_key::kDarkDates,
                            QJsonObject{{QStringLiteral("device tele c7 %5 80 14"),
                                         rig.now.toString(Qt::ISODate)}});
        rig.answer(11043, "120a0a02253510504007480e"); // "%5", gain 80, number 7, 14 degrees
        CalibrationDesk &desk = rig.tele().calibration();
        desk.model().refresh();
        ModelBench::settle();
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.rows().first().shotUtc, std::optional(rig.now));
    }

    void aStoppedCalibrationDarkIsNotRemembered()
    {
        DarkRig rig(DarkRig::kOneDark, Generation::V3);
        CalibrationDesk &desk = rig.tele().calibration();
        desk.model().refresh();
        ModelBench::settle();
        desk.shoot(10);
        rig.bench.notify(15290, "0801");
        desk.model().stop();
        ModelBench::settle();
        QVERIFY(rig.memory.value(settings_key::kDarkDates).toObject().isEmpty());
        rig.bench.device().refuse(11045, -11501);
        desk.shoot(10);
        ModelBench::settle();
        desk.model().refresh();
        ModelBench::settle();
        QVERIFY(rig.memory.value(settings_key::kDarkDates).toObject().isEmpty());
        rig.tele().shoot({DarkRig::setting(100, 24)}, 10);
        QCOMPARE(desk.canShoot(), Refusal::InProgress); // one kind at a time
    }

    void mistrustsItsMemory()
    {
        DarkRig rig;
        rig.memory.setValue(settings_key::kDarkDates,
                            QJsonObject{{QStringLiteral("device tele 156 24 0"), 17}});
        rig.list();
        QVERIFY(!rig.tele().cells().first().shotUtc);
        rig.memory.setValue(settings_key::kDarkDates, QStringLiteral("x"));
        rig.list();
        QVERIFY(!rig.tele().cells().first().shotUtc);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDarkDesk)
#include "tst_dark_desk.moc"
