// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_parts.h"
#include "window_words.h"

#include <QElapsedTimer>
#include <QTest>

namespace nd {

namespace {

constexpr double kRecordedSeconds = 5.0;
constexpr auto kUsual = "1\xd7"; // Latin 1
constexpr auto kFast = "100\xd7";

} // namespace

/// Replay menu: the night that was just recorded is opened by hand and plays in the same window.
class WindowReplayTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowReplayTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("capture"));
        QVERIFY(m_hand.click("captureButton")); // something to see again
        QVERIFY(comes([this] { return m_run.filesOnCard("*.jpg") == 1; }));
        // Long enough for the speeds to be told apart.
        QVERIFY(m_hand.chooseFromList("captureMode", words::kVideo));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return m_hand.number("captureTime") >= kRecordedSeconds; }));
        QVERIFY(m_hand.click("captureButton"));
        QVERIFY(comes([this] { return !m_run.said("tele.recording").toBool(); }));
    }

    void opensTheRecordingOfTheNight()
    {
        QVERIFY(m_run.replayThisNight());
        QVERIFY(!m_hand.text("replayTitle").isEmpty());
    }

    /// It plays; nothing of it can be used, since nothing is sent.
    void plays()
    {
        QVERIFY(comes([this] { return !m_hand.text("replayPosition").isEmpty(); }));
        QVERIFY(comes([this] { return !m_hand.isEnabled("captureButton"); }));
        const int before = m_run.filesOnCard("*.jpg");
        QVERIFY(stays([&] { return m_run.filesOnCard("*.jpg") == before; }));
    }

    void pauses()
    {
        QVERIFY(m_hand.click("replayPlay"));
        const QString there = m_hand.text("replayPosition");
        QVERIFY(stays([&] { return m_hand.text("replayPosition") == there; }));
        QVERIFY(secondsLeft() >= 2.0);
    }

    /// A hundred times as fast: what is left is over before it could have been at its own pace.
    void speed()
    {
        const double left = secondsLeft();
        QCOMPARE(m_hand.chosen("replaySpeed"), QLatin1String(kUsual));
        QVERIFY(m_hand.choose("replaySpeed", kFast));
        QVERIFY(comes([this] { return m_hand.chosen("replaySpeed") == QLatin1String(kFast); }));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_hand.click("replayPlay"));
        QVERIFY(comes([this] { return secondsLeft() == 0.0; }));
        QVERIFY2(double(clock.elapsed()) < left * 1000.0,
                 qPrintable(QString::number(clock.elapsed())));
        QVERIFY(comes([] { return !WindowHand::isEnabled("replayPlay"); })); // it is over
    }

    void closes()
    {
        QVERIFY(m_hand.click("replayClose"));
        QVERIFY(comes([] { return !WindowHand::isThere("replayBar"); }));
        QVERIFY(comes([this] { return m_hand.isEnabled("captureButton"); }));
    }

private:
    /// "0:04 of 0:15"
    static double secondsLeft()
    {
        const QStringList times = WindowHand::text("replayPosition").split(QStringLiteral(" of "));
        return times.size() == 2 ? secondsOf(times[1]) - secondsOf(times[0]) : -1.0;
    }

    static double secondsOf(const QString &clock)
    {
        return clock.section(u':', 0, 0).toInt() * 60.0 + clock.section(u':', 1).toInt();
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeReplayTest(const WindowModel &model)
{
    return std::make_unique<WindowReplayTest>(model);
}

} // namespace nd

#include "window_replay.moc"
