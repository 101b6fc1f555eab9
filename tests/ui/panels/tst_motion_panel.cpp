// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/motion_model.h"
#include "fake_command_port.h"
#include "manual_scheduler.h"
#include "ui/panels/motion_panel.h"
#include "ui/panels/note_line.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/widgets/joystick_pad.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestMotionPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->panel.resize(312, 420);
        m_rig->panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_rig->panel));
        m_pad = m_rig->panel.findChild<JoystickPad *>(QStringLiteral("joystickPad"));
        QVERIFY(m_pad);
    }

    void dragMovesAndLettingGoStops()
    {
        const QPoint middle = m_pad->rect().center();
        QTest::mousePress(m_pad, Qt::LeftButton, {}, middle);
        QTest::mouseMove(m_pad, middle + QPoint(m_pad->width() / 3, 0));
        QVERIFY(m_rig->port.ids.contains(kJoystick));
        QVERIFY(m_rig->motion.commandedSpeed() > 0.0);
        QTest::mouseRelease(m_pad, Qt::LeftButton, {}, middle);
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
        QCOMPARE(m_rig->motion.commandedSpeed(), 0.0);
    }

    void hidingStops()
    {
        const QPoint middle = m_pad->rect().center();
        QTest::mousePress(m_pad, Qt::LeftButton, {}, middle);
        QTest::mouseMove(m_pad, middle + QPoint(0, m_pad->height() / 3));
        m_rig->panel.hide();
        QCOMPARE(m_rig->port.ids.last(), kJoystickStop);
    }

    void arrowsNudge()
    {
        QTest::mouseClick(m_pad, Qt::LeftButton, {},
                          {m_pad->width() / 2, m_pad->height() / 2 - m_pad->width() / 2 + 8});
        QCOMPARE(m_rig->port.ids, QList<int>{kNudge});
    }

    void gearSetsTheSpeedAndIsRemembered()
    {
        m_rig->daylight.setSite(Site{48.0, 11.0, 500.0});
        m_rig->clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 0), Qt::UTC));
        auto *gear = m_rig->panel.findChild<QSlider *>(QStringLiteral("motionGear"));
        gear->setValue(40);
        QCOMPARE(m_rig->motion.speed(), 30.0);
        QCOMPARE(label("motionRate"), text::speedText(30.0));
        gear->setValue(0);
        QCOMPARE(label("motionRate"), text::speedText(0.1));
        QCOMPARE(m_rig->settings.value(settings_key::kMotionGear).toInt(-1), 0);
    }

    void warnsOfTheSun()
    {
        auto *sun = m_rig->panel.findChild<NoteLine *>(QStringLiteral("sunWarning"));
        QVERIFY(sun->isVisible()); // without a site the Sun may be up
        QVERIFY(sun->text().contains(text::speedText(1.0)));
        QVERIFY(m_rig->motion.speed() <= 1.0);
    }

    void saysWhyItIsDisabled()
    {
        m_rig->port.refusal = Refusal::WatchOnly;
        m_rig->motion.handlePortState();
        auto *reason = m_rig->panel.findChild<NoteLine *>(QStringLiteral("motionReason"));
        QVERIFY(!m_pad->isEnabled());
        QCOMPARE(reason->text(), text::refusalSentence(Refusal::WatchOnly));
        QCOMPARE(m_pad->toolTip(), text::refusalSentence(Refusal::WatchOnly));
        QVERIFY(reason->isVisible());
    }

    /// It was the last of what scrolls: with a second row of bars above, a low window cut it off.
    void whyIsInSightInALowWindow()
    {
        m_rig->panel.resize(290, 200);
        m_rig->port.refusal = Refusal::Recording;
        m_rig->motion.handlePortState();
        auto *reason = m_rig->panel.findChild<NoteLine *>(QStringLiteral("motionReason"));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // layouts within layouts
        QVERIFY(!reason->visibleRegion().isEmpty());
        QCOMPARE(reason->visibleRegion().boundingRect().size(), reason->size());
        QVERIFY(m_pad->visibleRegion().boundingRect().height() >= m_pad->height() / 2);
    }

    /// The generations number -10503 to -10518 differently. What refused was left out, so that the
    /// sentence said no more than "the camera refused".
    void aRefusalIsInTheWordsOfItsFirmware()
    {
        auto *reason = m_rig->panel.findChild<NoteLine *>(QStringLiteral("motionReason"));
        m_rig->port.error = Error{Error::Code::Rejected, -10511, {}};
        for (const Generation generation : {Generation::V2, Generation::V3}) {
            m_rig->port.spoken = generation;
            m_rig->motion.nudge(Direction::Left);
            QCOMPARE(reason->text(), text::requestText(*m_rig->port.error, generation));
        }
    }

    void losingControlStops()
    {
        const QPoint middle = m_pad->rect().center();
        QTest::mousePress(m_pad, Qt::LeftButton, {}, middle);
        QTest::mouseMove(m_pad, middle + QPoint(m_pad->width() / 3, 0));
        m_rig->port.refusal = Refusal::NotConnected;
        m_rig->motion.handlePortState();
        QVERIFY(!m_pad->isHeld());
        QCOMPARE(m_rig->motion.commandedSpeed(), 0.0);
    }

    void gamepadButtonSaysThatThereIsNone()
    {
        auto *button = m_rig->panel.findChild<QPushButton *>(QStringLiteral("motionGamepad"));
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }

private:
    QString label(const char *name) const
    {
        return m_rig->panel.findChild<QLabel *>(QLatin1String(name))->text();
    }

    struct Rig
    {
        FakeCommandPort port;
        ManualScheduler scheduler;
        SkyClock clock;
        DaylightGuard daylight{clock};
        MotionModel motion{port, scheduler, daylight};
        Settings settings{QString()};
        MotionPanel panel{motion, settings, nullptr};
    };

    std::unique_ptr<Rig> m_rig;
    JoystickPad *m_pad = nullptr;
};

QTEST_MAIN(TestMotionPanel)
#include "tst_motion_panel.moc"
