// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "fake_command_port.h"
#include "manual_scheduler.h"
#include "proto/motor.pb.h"
#include "ui/panels/motion_keys.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QWidget>

using namespace nd;
using namespace std::chrono_literals;

class TestMotionKeys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->widget.show();
        m_vectors = std::make_unique<QSignalSpy>(&m_rig->keys, &MotionKeys::vectorChanged);
    }

    void tapNudges()
    {
        QTest::keyClick(&m_rig->widget, Qt::Key_Up);
        m_rig->scheduler.advance(1s);
        QCOMPARE(m_rig->port.ids, QList<int>{kNudge});
        QCOMPARE(m_vectors->size(), 0);
    }

    void holdingMovesAndReleaseStops()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Left);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QCOMPARE(m_vectors->last(), (QVariantList{180.0, MotionKeys::kPlain}));
        QVERIFY(m_rig->port.ids.contains(kJoystick));
        QTest::keyRelease(&m_rig->widget, Qt::Key_Left);
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QCOMPARE(m_vectors->last().at(1).toDouble(), 0.0);
        QVERIFY(!m_rig->port.ids.contains(kNudge));
    }

    void modifiersSetTheSpeed()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Up, Qt::ShiftModifier);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QCOMPARE(m_vectors->last(), (QVariantList{90.0, MotionKeys::kFast}));
        QTest::keyRelease(&m_rig->widget, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyPress(&m_rig->widget, Qt::Key_Up, Qt::ControlModifier);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QCOMPARE(m_vectors->last(), (QVariantList{90.0, MotionKeys::kFine}));
        QCOMPARE(MotionKeys::kFast, 5.0 * MotionKeys::kPlain);
        QCOMPARE(MotionKeys::kFine * 5.0, MotionKeys::kPlain);
    }

    /// A tap with Shift was a jerk at full speed, one with Ctrl a nudge like any other.
    void modifiersSetTheNudge_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<double>("times");
        QTest::newRow("plain") << Qt::KeyboardModifiers() << 1.0;
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 5.0;
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << 0.2;
    }

    void modifiersSetTheNudge()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const double, times);
        m_rig->daylight.setSite(Site{48.2, 11.5, 520.0});
        m_rig->clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 0), QTimeZone::utc()));
        QVERIFY(!m_rig->motion.speedLimit());
        m_rig->motion.setGear(16);
        QTest::keyClick(&m_rig->widget, Qt::Key_Up, modifiers);
        m_rig->scheduler.advance(1s);
        QCOMPARE(m_rig->port.ids, QList<int>{kNudge});
        proto::ReqMotorServiceJoystick sent;
        QVERIFY(sent.ParseFromString(m_rig->port.payloads.first().toStdString()));
        QCOMPARE(sent.speed(), times * MotionModel::speedOfGear(16));
        QCOMPARE(sent.vector_angle(), 90.0);
    }

    /// By day a nudge is no faster than anything else.
    void noNudgeIsFasterThanTheSunAllows()
    {
        m_rig->motion.setGear(MotionModel::kHighestGear);
        const auto limit = m_rig->motion.speedLimit();
        QVERIFY(limit);
        QTest::keyClick(&m_rig->widget, Qt::Key_Up, Qt::ShiftModifier);
        proto::ReqMotorServiceJoystick sent;
        QVERIFY(sent.ParseFromString(m_rig->port.payloads.first().toStdString()));
        QCOMPARE(sent.speed(), *limit);
    }

    /// Shift that came or went while an arrow was held changed nothing.
    void modifiersCountWhileAnArrowIsHeld()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Up);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QCOMPARE(m_vectors->last().at(1).toDouble(), MotionKeys::kPlain);
        QTest::keyPress(&m_rig->widget, Qt::Key_Shift, Qt::ShiftModifier);
        QCOMPARE(m_vectors->last().at(1).toDouble(), MotionKeys::kFast);
        QTest::keyRelease(&m_rig->widget, Qt::Key_Shift);
        QCOMPARE(m_vectors->last().at(1).toDouble(), MotionKeys::kPlain);
        QTest::keyPress(&m_rig->widget, Qt::Key_Control);
        QCOMPARE(m_vectors->last().at(1).toDouble(), MotionKeys::kFine);
        QTest::keyRelease(&m_rig->widget, Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(m_vectors->last(), (QVariantList{90.0, MotionKeys::kPlain}));
        QTest::keyRelease(&m_rig->widget, Qt::Key_Up);
        QCOMPARE(m_vectors->last().at(1).toDouble(), 0.0);
    }

    void twoKeysAreADiagonal()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Up);
        QTest::keyPress(&m_rig->widget, Qt::Key_Right);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QCOMPARE(m_vectors->last().at(0).toDouble(), 45.0);
        QTest::keyRelease(&m_rig->widget, Qt::Key_Up);
        QCOMPARE(m_vectors->last().at(0).toDouble(), 0.0);
        QVERIFY(m_vectors->last().at(1).toDouble() > 0.0);
    }

    void deadMansSwitch_data()
    {
        QTest::addColumn<QEvent::Type>("type");
        QTest::newRow("focus") << QEvent::FocusOut;
        QTest::newRow("hidden") << QEvent::Hide;
        QTest::newRow("window") << QEvent::WindowDeactivate;
    }

    void deadMansSwitch()
    {
        QFETCH(QEvent::Type, type);
        QTest::keyPress(&m_rig->widget, Qt::Key_Down);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QEvent event(type);
        QFocusEvent focus(QEvent::FocusOut);
        QCoreApplication::sendEvent(&m_rig->widget, type == QEvent::FocusOut ? &focus : &event);
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QCOMPARE(m_vectors->last().at(1).toDouble(), 0.0);
    }

    void focusLossBeforeTheHoldNeverMoves()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Down);
        QFocusEvent focus(QEvent::FocusOut);
        QCoreApplication::sendEvent(&m_rig->widget, &focus);
        m_rig->scheduler.advance(1s);
        QVERIFY(!m_rig->port.ids.contains(kJoystick));
    }

    void repeatedKeysAreOneHold()
    {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Up, {}, QString(), true);
        QCoreApplication::sendEvent(&m_rig->widget, &repeat);
        m_rig->scheduler.advance(1s);
        QVERIFY(m_rig->port.ids.isEmpty());
    }

    /// Two keys were held at STOP: letting go of one started the telescope along the other.
    void stopOutlastsHeldKeys()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Up);
        QTest::keyPress(&m_rig->widget, Qt::Key_Right);
        m_rig->scheduler.advance(MotionKeys::kHold);
        m_rig->motion.stopEverything();
        m_rig->port.ids.clear();
        QTest::keyRelease(&m_rig->widget, Qt::Key_Up);
        m_rig->scheduler.advance(1s);
        QVERIFY(m_rig->port.ids.isEmpty());
        QTest::keyRelease(&m_rig->widget, Qt::Key_Right);
        QTest::keyPress(&m_rig->widget, Qt::Key_Right);
        m_rig->scheduler.advance(MotionKeys::kHold);
        QVERIFY(m_rig->port.ids.contains(kJoystick));
    }

    /// A key that went down just before STOP began to move when its hold was long enough.
    void stopOutlastsTheHold()
    {
        QTest::keyPress(&m_rig->widget, Qt::Key_Up);
        m_rig->motion.stopEverything();
        m_rig->scheduler.advance(1s);
        QVERIFY(!m_rig->port.ids.contains(kJoystick));
    }

    void spaceStops()
    {
        QTest::keyClick(&m_rig->widget, Qt::Key_Space);
        QVERIFY(m_rig->port.ids.contains(kJoystickStop));
        QVERIFY(m_rig->motion.stopState() != StopState::Idle);
    }

private:
    struct Rig
    {
        FakeCommandPort port;
        ManualScheduler scheduler;
        SkyClock clock;
        DaylightGuard daylight{clock};
        MotionModel motion{port, scheduler, daylight};
        QWidget widget;
        MotionKeys keys{motion, widget, scheduler, nullptr};
    };

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<QSignalSpy> m_vectors;
};

QTEST_MAIN(TestMotionKeys)
#include "tst_motion_keys.moc"
