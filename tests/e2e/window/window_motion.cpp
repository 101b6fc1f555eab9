// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

#include <cmath>

namespace nd {

namespace {

constexpr double kNear = 0.1; // degrees

} // namespace

/// Joystick, keys, nudges, single axes and STOP.
class WindowMotionTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowMotionTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("motion"));
        QVERIFY(comes([this] { return m_hand.isEnabled("joystickPad"); }));
    }

    void rate()
    {
        QVERIFY(m_hand.slide("motionGear", 0.6));
        QVERIFY(comes([this] { return m_hand.number("motionRate") > 4.0; }));
    }

    void theHeldKnobMoves()
    {
        const double before = azimuth();
        QVERIFY(holdKnobToTheRight());
        QVERIFY(comes([&] { return turnedSince(before) > 1.0; }));
        QVERIFY(m_hand.number("motionSpeed") > 0.0);
        m_hand.letGo();
        QVERIFY(comes([this] { return rests(); }));
        QCOMPARE(m_hand.number("motionSpeed"), 0.0);
    }

    void anArrowIsOneNudge()
    {
        QWidget &pad = *m_hand.find("joystickPad");
        const double before = altitude();
        QVERIFY(m_hand.clickAt(pad, QPoint(pad.width() / 2, (pad.height() - side(pad)) / 2 + 6)));
        QVERIFY(comes([&] { return altitude() > before + 0.01; }));
        QVERIFY(comes([this] { return rests(); }));
    }

    void arrowKeys()
    {
        QVERIFY(focusPad());
        const double before = azimuth();
        m_hand.keyClick(m_run.window(), Qt::Key_Left); // a tap nudges
        QVERIFY(comes([&] { return turnedSince(before) < -0.01; }));
        QVERIFY(comes([this] { return rests(); }));
        QWindow *window = m_run.window().windowHandle();
        QTest::keyPress(window, Qt::Key_Up);
        QVERIFY(comes([this] { return m_run.saidNumber("alt_rate_deg_per_s") > 0.0; }));
        QTest::keyRelease(window, Qt::Key_Up);
        QVERIFY(comes([this] { return rests(); }));
    }

    /// One hand holds a key, the other clicks.
    void stopButton()
    {
        QVERIFY(focusPad());
        QWindow *window = m_run.window().windowHandle();
        QTest::keyPress(window, Qt::Key_Right);
        QVERIFY(comes([this] { return !rests(); }));
        QVERIFY(m_hand.click("stopButton"));
        QVERIFY(comes([this] { return rests(); }));
        QVERIFY(comes([this] { return !m_hand.text("stopNote").isEmpty(); }));
        QVERIFY(stays([this] { return rests(); }));
        QTest::keyRelease(window, Qt::Key_Right);
    }

    void stopKeys()
    {
        QVERIFY(holdKnobToTheRight());
        QVERIFY(comes([this] { return !rests(); }));
        m_hand.keyClick(m_run.window(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(comes([this] { return rests(); }));
        m_hand.letGo();
        QVERIFY(stays([this] { return rests(); }));
    }

    void anAxisRunsToAPlaceAndIsHeldAndReset()
    {
        QVERIFY(openAxes());
        QVERIFY(m_hand.choose("axisChoice", words::kPitch));
        QWidget &target = *m_hand.find("axisTarget");
        QVERIFY(m_hand.clickAt(target, middleOf(target)));
        while (m_hand.number("axisTarget") < 35.0)
            m_hand.keyClick(m_run.window(), Qt::Key_PageUp);
        QCOMPARE(m_hand.number("axisTarget"), 35.0);
        QVERIFY(m_hand.click("axisGo"));
        QVERIFY(comes([this] { return std::abs(altitude() - 35.0) < kNear && rests(); }));
        QVERIFY(
            comes([this] { return std::abs(m_hand.number("axisPosition") - altitude()) < kNear; }));

        QVERIFY(m_hand.press("axisMore"));
        QVERIFY(comes([this] { return altitudeRate() > 0.0; }));
        const double rate = altitudeRate();
        m_hand.keyClick(m_run.window(), Qt::Key_Plus);
        QVERIFY(comes([&] { return altitudeRate() > rate; }));
        m_hand.keyClick(m_run.window(), Qt::Key_Down);
        QVERIFY(comes([this] { return altitudeRate() < 0.0; }));
        m_hand.letGo();
        QVERIFY(comes([this] { return rests(); }));
        QVERIFY(stays([this] { return rests(); })); // the stop is acknowledged, too

        QVERIFY(m_hand.click("axisResetMore"));
        QVERIFY(comes([this] { return !rests(); }));
        QVERIFY(comes([this] { return rests() && altitude() > 80.0; }));
    }

    void theMotorGoesByPulses()
    {
        QVERIFY(openAxes());
        const double before = altitude();
        QVERIFY(m_hand.click("axisPulsesLess"));
        QVERIFY(comes([&] { return altitude() < before && rests(); }));
    }

    void theMechanicalLimitIsSaidInWords()
    {
        QVERIFY(m_run.setFault("motor_limit"));
        const double before = altitude();
        QVERIFY(m_hand.click("axisGo"));
        QVERIFY(comes([this] { return saysLimit("axisNote"); }));
        QVERIFY(focusPad());
        m_hand.keyClick(m_run.window(), Qt::Key_Down);
        QVERIFY(comes([this] { return saysLimit("motionReason"); }));
        QVERIFY(std::abs(altitude() - before) < 0.1);
        QVERIFY(m_run.clearFault("motor_limit"));
    }

    void theAxesAreStopped()
    {
        QVERIFY(m_hand.click("axisResetLess"));
        QVERIFY(comes([this] { return m_run.saidNumber("alt_rate_deg_per_s") < 0.0; }));
        QVERIFY(m_hand.click("axisStop"));
        QVERIFY(comes([this] { return rests(); }));
        QVERIFY(altitude() > 0.0); // the end stop is below
    }

private:
    double altitude() { return m_run.saidNumber("alt_deg"); }
    double altitudeRate() { return m_run.saidNumber("alt_rate_deg_per_s"); }
    double azimuth() { return m_run.saidNumber("az_deg"); }
    double turnedSince(double before) { return std::remainder(azimuth() - before, 360.0); }
    bool rests() { return !m_run.said("moving").toBool(); }
    bool saysLimit(const char *note)
    {
        return m_hand.text(note).contains(QLatin1String(words::kMechanicalLimit),
                                          Qt::CaseInsensitive);
    }
    static int side(const QWidget &pad) { return std::min(pad.width(), pad.height()); }

    /// The keys go where was clicked last.
    bool focusPad()
    {
        QWidget &pad = *m_hand.find("joystickPad");
        return m_hand.clickAt(pad, middleOf(pad)) && comes([&pad] { return pad.hasFocus(); });
    }

    bool holdKnobToTheRight()
    {
        QWidget &pad = *m_hand.find("joystickPad");
        if (!m_hand.pressAt(pad, middleOf(pad)))
            return false;
        m_hand.moveTo(middleOf(pad) + QPoint(side(pad) / 4, 0));
        return true;
    }

    bool openAxes()
    {
        return m_hand.openPanel("tracking")
            && (m_hand.isChecked("trackingAxes") || m_hand.click("trackingAxes"))
            && comes([] { return WindowHand::isThere("axisChoice"); });
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeMotionTest(const WindowModel &model)
{
    return std::make_unique<WindowMotionTest>(model);
}

} // namespace nd

#include "window_motion.moc"
