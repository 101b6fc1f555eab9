// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QLabel>
#include <QTest>

namespace nd {

namespace {

/// The Sun is some degrees up.
const QDateTime kEvening{{2026, 6, 21}, {18, 40}, Qt::UTC};

} // namespace

/// By day: what is asked before anything moves by itself, and what the answers do.
class WindowSunTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowSunTest(const WindowModel &model)
        : m_run(model, {QStringLiteral("--time"), QStringLiteral("2026-06-21T18:40Z")})
    {
        m_run.setTime(kEvening);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("motion"));
        QVERIFY(comes([this] { return m_hand.isEnabled("joystickPad"); }));
    }

    /// As long as nobody knows where it points.
    void motionByHandIsSlow()
    {
        QVERIFY(m_hand.slide("motionGear", 0.9));
        QVERIFY(comes([this] { return m_hand.number("motionRate") <= 1.0; }));
        QVERIFY(comes(
            [this] { return m_hand.text("sunWarning").contains(QLatin1String(words::kSun)); }));
    }

    void sentryWaitsForTheAnswer()
    {
        QVERIFY(m_hand.openPanel("tracking"));
        QVERIFY(m_hand.choose("trackingMode", words::kSentry));
        QVERIFY(comes([] { return WindowHand::isThere("questionAction"); }));
        QVERIFY(stays([this] { return !guards(); }));
        QVERIFY(m_hand.click("questionAction"));
        QVERIFY(comes([this] { return guards(); }));
        // Nobody knows where it looks: how long the answer counts is in sight.
        QVERIFY(comes([] { return strip().contains(QLatin1String(words::kNotWatched)); }));
        QVERIFY(m_hand.click("trackingStop"));
        QVERIFY(comes([this] { return !guards(); }));
        QVERIFY(comes([] { return !strip().contains(QLatin1String(words::kNotWatched)); }));
        // The window hears of it after the telescope.
        QVERIFY(
            comes([this] { return m_hand.chosen("trackingMode") == QLatin1String(words::kOff); }));
    }

    void noLeavesItWhereItIs()
    {
        QVERIFY(m_hand.choose("trackingMode", words::kSentry));
        QVERIFY(comes([] { return WindowHand::isThere("question"); }));
        WindowHand::keyClick(*WindowHand::find("question"), Qt::Key_Escape);
        QVERIFY(comes(
            [this] { return m_hand.text("trackingNote").contains(QLatin1String(words::kSun)); }));
        QVERIFY(!WindowHand::isThere("question"));
        QVERIFY(!guards());
    }

    /// The question does not lie in the way of STOP.
    void stopIsInReachWhileItAsks()
    {
        QVERIFY(m_hand.choose("trackingMode", words::kSentry));
        QVERIFY(comes([] { return WindowHand::isThere("question"); }));
        QVERIFY(m_hand.click("stopButton"));
        QVERIFY(comes([] { return !WindowHand::isThere("question"); }));
        QVERIFY(stays([this] { return !guards(); }));
    }

    void theSolarFilterIsConfirmedOnceAndShown()
    {
        QVERIFY(!strip().contains(QLatin1String(words::kSolarFilter)));
        QVERIFY(m_run.runCommand("solar"));
        QVERIFY(comes([] { return WindowHand::isThere("questionAction"); }));
        QVERIFY(m_hand.click("questionAction"));
        QVERIFY(comes([] { return strip().contains(QLatin1String(words::kSolarFilter)); }));
    }

private:
    bool guards() { return m_run.said("guard").toString() == QLatin1String("sentry"); }

    static QString strip()
    {
        QString all;
        if (const QWidget *cell = WindowHand::find("stripSun")) {
            const QList<QLabel *> labels = cell->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                all += label->text();
        }
        return all.toLower();
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeSunTest(const WindowModel &model)
{
    return std::make_unique<WindowSunTest>(model);
}

} // namespace nd

#include "window_sun.moc"
