// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/motion_model.h"
#include "core/input/gamepad.h"
#include "fake_command_port.h"
#include "manual_scheduler.h"
#include "ui/panels/gamepad_driver.h"

#include <QTest>
#include <QWidget>

using namespace nd;
using namespace std::chrono_literals;

namespace {

/// A panel with the stick switched on for it; the test pushes the stick.
struct Rig
{
    Rig()
    {
        window.show();
        window.activateWindow();
        driver.setOn(true);
    }

    /// As an analog stick that is held: never twice the same.
    void push()
    {
        wobble += 0.001;
        emit pad.stickMoved(0.8 + wobble, 0.0);
        scheduler.advance(100ms);
    }
    void rest() { emit pad.stickMoved(0.0, 0.0); }
    bool moves()
    {
        port.ids.clear();
        push();
        return port.ids.contains(kJoystick);
    }

    FakeCommandPort port;
    ManualScheduler scheduler;
    SkyClock clock;
    DaylightGuard daylight{clock};
    MotionModel motion{port, scheduler, daylight};
    Gamepad pad;
    QWidget window;
    QWidget panel{&window};
    GamepadDriver driver{motion, &pad, panel};
    double wobble = 0.0;
};

} // namespace

class TestGamepadDriver : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        QVERIFY(QTest::qWaitForWindowActive(&m_rig->window));
        QVERIFY(m_rig->moves());
    }

    void restStops()
    {
        m_rig->rest();
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QVERIFY(m_rig->moves());
    }

    /// The first sample after the acknowledgement started the telescope again.
    void stopOutlastsAHeldStick()
    {
        m_rig->port.isSlow = true;
        m_rig->motion.stopEverything();
        m_rig->push();
        m_rig->port.answerAll();
        m_rig->port.isSlow = false;
        QCOMPARE(m_rig->motion.stopState(), StopState::Stopped);
        QVERIFY(!m_rig->moves());
        m_rig->rest();
        QVERIFY(m_rig->moves());
    }

    /// It also threw away the stops that nobody had acknowledged.
    void unconfirmedStopOutlastsAHeldStick()
    {
        m_rig->port.isSlow = true;
        m_rig->motion.stopEverything();
        m_rig->scheduler.advance(6s);
        QCOMPARE(m_rig->motion.stopState(), StopState::Unconfirmed);
        QVERIFY(!m_rig->moves());
        QCOMPARE(m_rig->motion.stopState(), StopState::Unconfirmed);
        m_rig->port.answerAll();
        QCOMPARE(m_rig->motion.stopState(), StopState::Stopped);
    }

    void pushDuringStopDoesNotCount()
    {
        m_rig->rest();
        m_rig->port.isSlow = true;
        m_rig->motion.stopEverything();
        m_rig->push();
        m_rig->port.answerAll();
        QVERIFY(!m_rig->moves());
    }

    void lossOfControlOutlastsAHeldStick()
    {
        m_rig->port.refusal = Refusal::WatchOnly;
        m_rig->motion.handlePortState();
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        m_rig->port.refusal = Refusal::None;
        m_rig->motion.handlePortState();
        QVERIFY(!m_rig->moves());
    }

    void unpluggingStops()
    {
        emit m_rig->pad.disconnected(QStringLiteral("pad"));
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QVERIFY(!m_rig->motion.isMoving());
        emit m_rig->pad.connected(QStringLiteral("pad"));
        QVERIFY(m_rig->moves());
    }

    void hidingStops()
    {
        m_rig->panel.hide();
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QVERIFY(!m_rig->moves());
        m_rig->panel.show();
        QVERIFY(!m_rig->moves());
        m_rig->rest();
        QVERIFY(m_rig->moves());
    }

    /// Nothing was held: the first push afterwards counts.
    void stopAtRestAsksForNothing()
    {
        m_rig->rest();
        m_rig->motion.stopEverything();
        QVERIFY(m_rig->moves());
    }

    void switchingOffStops()
    {
        m_rig->driver.setOn(false);
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QVERIFY(!m_rig->moves());
    }

private:
    std::unique_ptr<Rig> m_rig;
};

QTEST_MAIN(TestGamepadDriver)
#include "tst_gamepad_driver.moc"
