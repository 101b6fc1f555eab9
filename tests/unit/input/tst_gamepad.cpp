// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gamepad.h"

#include <SDL2/SDL.h>

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

namespace {

/// A joystick that SDL makes itself, plugged in as long as it lives.
class VirtualPad
{
public:
    explicit VirtualPad(SDL_JoystickType type)
    {
        const bool isController = type == SDL_JOYSTICK_TYPE_GAMECONTROLLER;
        m_index = SDL_JoystickAttachVirtual(type, isController ? SDL_CONTROLLER_AXIS_MAX : 2,
                                            isController ? SDL_CONTROLLER_BUTTON_MAX : 4, 0);
        m_joystick = m_index < 0 ? nullptr : SDL_JoystickOpen(m_index);
    }
    Q_DISABLE_COPY_MOVE(VirtualPad)
    ~VirtualPad()
    {
        if (m_joystick != nullptr)
            SDL_JoystickClose(m_joystick);
        if (m_index >= 0)
            SDL_JoystickDetachVirtual(m_index);
    }

    bool isValid() const { return m_joystick != nullptr; }
    void push(double x, double y)
    {
        SDL_JoystickSetVirtualAxis(m_joystick, 0, static_cast<Sint16>(x * 32767));
        SDL_JoystickSetVirtualAxis(m_joystick, 1, static_cast<Sint16>(y * 32767));
    }
    void press(int button, bool down)
    {
        SDL_JoystickSetVirtualButton(m_joystick, button, down ? 1 : 0);
    }

private:
    int m_index = -1;
    SDL_Joystick *m_joystick = nullptr;
};

double last(const QSignalSpy &spy, int argument)
{
    return spy.isEmpty() ? qQNaN() : spy.last().at(argument).toDouble();
}

} // namespace

class TestGamepad : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
        QCOMPARE(SDL_InitSubSystem(SDL_INIT_JOYSTICK | SDL_INIT_GAMECONTROLLER), 0);
    }
    void cleanupTestCase() { SDL_QuitSubSystem(SDL_INIT_JOYSTICK | SDL_INIT_GAMECONTROLLER); }

    /// No gamepad is the ordinary case.
    void startsAndEndsWithoutAPad()
    {
        const Gamepad gamepad;
        QVERIFY(!gamepad.isConnected());
        QVERIFY(gamepad.name().isEmpty());
    }

    void reportsTheLeftStick_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("game controller") << static_cast<int>(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
        QTest::newRow("plain joystick") << static_cast<int>(SDL_JOYSTICK_TYPE_UNKNOWN);
    }
    void reportsTheLeftStick()
    {
        QFETCH(const int, type);
        VirtualPad pad(static_cast<SDL_JoystickType>(type));
        QVERIFY(pad.isValid());
        Gamepad gamepad;
        const QSignalSpy moved(&gamepad, &Gamepad::stickMoved);
        QTRY_VERIFY(gamepad.isConnected());
        QVERIFY(!gamepad.name().isEmpty());
        pad.push(0.0, 0.0);
        pad.push(1.0, 0.0);
        QTRY_COMPARE(last(moved, 0), 1.0);
        QVERIFY(std::abs(last(moved, 1)) < 0.01);
        // SDL's y grows downwards, ours upwards.
        pad.push(0.0, -1.0);
        QTRY_COMPARE(last(moved, 1), 1.0);
        pad.push(0.0, 0.1); // within the dead zone
        QTRY_COMPARE(last(moved, 1), 0.0);
        QCOMPARE(last(moved, 0), 0.0);
    }

    void stopButtons_data()
    {
        QTest::addColumn<int>("button");
        QTest::newRow("B") << static_cast<int>(SDL_CONTROLLER_BUTTON_B);
        QTest::newRow("Start") << static_cast<int>(SDL_CONTROLLER_BUTTON_START);
    }
    void stopButtons()
    {
        QFETCH(const int, button);
        VirtualPad pad(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
        Gamepad gamepad;
        const QSignalSpy stopped(&gamepad, &Gamepad::stopPressed);
        QTRY_VERIFY(gamepad.isConnected());
        pad.press(button, true);
        QTRY_COMPARE(stopped.count(), 1);
        pad.press(button, false);
        pad.press(SDL_CONTROLLER_BUTTON_A, true);
        pad.push(1.0, 0.0);
        const QSignalSpy moved(&gamepad, &Gamepad::stickMoved);
        QTRY_VERIFY(!moved.isEmpty());
        QCOMPARE(stopped.count(), 1);
    }

    void saysWhenItIsUnplugged()
    {
        Gamepad gamepad;
        const QSignalSpy connected(&gamepad, &Gamepad::connected);
        const QSignalSpy disconnected(&gamepad, &Gamepad::disconnected);
        {
            const VirtualPad pad(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
            QTRY_COMPARE(connected.count(), 1);
        }
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(disconnected.first().first(), connected.first().first());
        QVERIFY(!gamepad.isConnected());
        const VirtualPad again(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
        QTRY_COMPARE(connected.count(), 2);
    }

    /// A stick that is pushed while it is plugged in must not start a motion.
    void countsOnlyAfterItWasAtRest()
    {
        VirtualPad pad(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
        pad.push(1.0, 0.0);
        Gamepad gamepad;
        const QSignalSpy moved(&gamepad, &Gamepad::stickMoved);
        const QSignalSpy stopped(&gamepad, &Gamepad::stopPressed);
        QTRY_VERIFY(gamepad.isConnected());
        pad.press(SDL_CONTROLLER_BUTTON_B, true);
        QTRY_COMPARE(stopped.count(), 1); // it was read
        QVERIFY(moved.isEmpty());
        pad.push(0.0, 0.0);
        pad.press(SDL_CONTROLLER_BUTTON_B, false);
        pad.press(SDL_CONTROLLER_BUTTON_START, true);
        QTRY_COMPARE(stopped.count(), 2);
        pad.push(1.0, 0.0);
        QTRY_COMPARE(last(moved, 0), 1.0);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestGamepad)
#include "tst_gamepad.moc"
