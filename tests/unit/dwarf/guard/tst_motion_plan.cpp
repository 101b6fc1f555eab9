// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/motion_plan.h"

#include "core/dwarf/wire/commands.h"

#include <QTest>

#include <cmath>

namespace nd {

namespace {

using Kind = MotionPlan::Kind;

MotionPlan planOf(const CommandInfo &row, const char *hex)
{
    return motionPlanOf(row, QByteArray::fromHex(hex));
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

/// What the bytes of a command mean for the axes. The bytes are written by hand.
class TestMotionPlan : public QObject
{
    Q_OBJECT

private slots:
    /// ra = 1: 2.5302 hours, dec = 2: 89.264, target_name = 3: "Polaris".
    void readsAPlace()
    {
        const char *polaris = "09aeb6627fd93d0440"
                              "1137894160e5505640"
                              "1a07506f6c61726973";
        for (const CommandInfo &row : {kGotoDso.info, kOneClickGotoDso.info}) {
            const MotionPlan plan = planOf(row, polaris);
            QCOMPARE(plan.kind, Kind::Place);
            QVERIFY(plan.target);
            QCOMPARE(plan.name, QStringLiteral("Polaris"));
            QVERIFY(std::abs(plan.target->raDegrees - 2.5302 * 15.0) < 0.01);
            QVERIFY(std::abs(plan.target->declinationDegrees - 89.264) < 0.01);
            QVERIFY(!plan.isSun());
        }
    }

    /// GOTO counts the Sun as 9, tracking as 0.
    void tellsTheSunByBothNumbers()
    {
        QVERIFY(planOf(kGotoSolarSystem.info, "0809").isSun());
        QVERIFY(planOf(kOneClickGotoSolarSystem.info, "0809").isSun());
        QVERIFY(!planOf(kGotoSolarSystem.info, "0808").isSun());
        QVERIFY(planOf(kTrackSpecialTarget.info, "").isSun());
        QCOMPARE(planOf(kTrackSpecialTarget.info, "0801").body, MotionPlan::kMoon);
        for (const char *odd : {"", "080a", "08ffffffffffffffffff01", "08"})
            QCOMPARE(planOf(kGotoSolarSystem.info, odd).kind, Kind::Unreadable);
        QCOMPARE(planOf(kTrackSpecialTarget.info, "0802").kind, Kind::Unreadable);
    }

    /// vector_angle = 1: 90, vector_length = 2: 0.5, speed = 3: 8 or nothing (V3).
    void readsTheStick()
    {
        const MotionPlan old = planOf(kJoystick.info,
                                      "090000000000805640"
                                      "11000000000000e03f"
                                      "190000000000002040");
        QCOMPARE(old.kind, Kind::Stick);
        QVERIFY(isNear(old.rates.pitch, 4.0) && isNear(old.rates.rotation, 0.0));
        const MotionPlan recent = planOf(kJoystickFixedAngle.info,
                                         "090000000000805640"
                                         "11000000000000e03f");
        QCOMPARE(recent.kind, Kind::Nudge);
        QVERIFY(isNear(recent.rates.speed(), 15.0));
        QCOMPARE(planOf(kJoystick.info, "09000000000000f87f").kind, Kind::Unreadable); // NaN
    }

    /// id = 1, speed = 2: 5, direction = 3.
    void readsTheAxes()
    {
        const MotionPlan left = planOf(kMotorRun.info,
                                       "0801"
                                       "110000000000001440");
        QCOMPARE(left.kind, Kind::Axis);
        QCOMPARE(left.ratesAfter({0.0, 3.0}), (AxisRates{-5.0, 3.0}));
        const MotionPlan up = planOf(kMotorRun.info,
                                     "0802"
                                     "110000000000001440"
                                     "1801");
        QCOMPARE(up.ratesAfter({1.0, 0.0}), (AxisRates{1.0, 5.0}));
        const MotionPlan faster = planOf(kMotorChangeSpeed.info,
                                         "0801"
                                         "110000000000001440");
        QCOMPARE(faster.ratesAfter({-1.0, 2.0}), (AxisRates{-5.0, 2.0}));
        QCOMPARE(faster.ratesAfter({0.0, 2.0}), (AxisRates{0.0, 2.0}));
        const MotionPlan back = planOf(kMotorChangeDirection.info, "0802");
        QCOMPARE(back.ratesAfter({1.0, 2.0}), (AxisRates{1.0, -2.0}));
        QCOMPARE(planOf(kMotorRun.info, "0803").kind, Kind::Unreadable);
        QCOMPARE(planOf(kMotorRunInPulse.info, "0801").kind, Kind::Unreadable);
    }

    void readsRunTo()
    {
        QCOMPARE(planOf(kMotorRunTo.info, "0801").kind, Kind::WholeRotation);
        QCOMPARE(planOf(kMotorRunTo.info, "0802").kind, Kind::WholePitch);
        QCOMPARE(planOf(kMotorRunTo.info, "").kind, Kind::Unreadable);
    }

    /// x = 1, y = 2 of 1920 x 1080: the middle, and the left edge.
    void readsTheLinkage()
    {
        const MotionPlan middle = planOf(kDualCameraLinkage.info,
                                         "08c007"
                                         "109c04");
        QCOMPARE(middle.kind, Kind::Nearby);
        QVERIFY(isNear(middle.radiusDegrees, 2.0));
        const MotionPlan edge = planOf(kDualCameraLinkage.info, "109c04");
        QVERIFY(isNear(edge.radiusDegrees, 2.0 + 45.06 / 2.0));
    }

    void mistrustsPlaces()
    {
        for (const char *odd : {"09000000000000f07f", "090000000000003940", "11000000000000f8ff",
                                "110000000000c05640", "09"})
            QCOMPARE(planOf(kGotoDso.info, odd).kind, Kind::Unreadable);
    }

    /// yaw_range = 1: 30, pitch_range = 2: 10; rows = 1: 3, cols = 2: 4 pictures of 3.2 by 1.8.
    void readsHowFarAPanoramaGoes()
    {
        const MotionPlan angles = planOf(kStartPanoramaByRange.info, "0d0000f0411500002041");
        QVERIFY(angles.reach && !angles.isReachInSky);
        QVERIFY(isNear(angles.reach->rotationDegrees, 30.0));
        QVERIFY(isNear(angles.reach->pitchDegrees, 10.0));
        const MotionPlan grid = planOf(kStartPanorama.info, "08031004");
        QVERIFY(grid.reach && grid.isReachInSky);
        QVERIFY(isNear(grid.reach->rotationDegrees, 12.8));
        QVERIFY(isNear(grid.reach->pitchDegrees, 5.4));
        // V3 tells nothing; and what can't be: NaN, 400 degrees, 9,999 rows.
        for (const char *hex : {"", "0803", "088f4e1004"})
            QVERIFY(!planOf(kStartPanorama.info, hex).reach);
        for (const char *hex : {"0d0000c07f1500002041", "0d0000c8431500002041"})
            QVERIFY(!planOf(kStartPanoramaByRange.info, hex).reach);
        QVERIFY(!planOf(kStartSentryV3.info, "").reach);
    }

    void everyRowThatSteersItselfIsThat()
    {
        QCOMPARE(planOf(kStartCalibration.info, "").kind, Kind::SelfSteering);
        QCOMPARE(planOf(kMotorReset.info, "0801").kind, Kind::SelfSteering);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestMotionPlan)
#include "tst_motion_plan.moc"
