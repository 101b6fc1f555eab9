// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacking/acceptance.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

/// "110": good, good, rejected. What went on or off, as "+C", "-C", "+W", "-W".
QString play(Acceptance &acceptance, const char *frames)
{
    static int second = 0;
    QString log;
    for (const char *frame = frames; *frame != '\0'; ++frame) {
        second += 15;
        for (const StackAlarmEvent &event :
             acceptance.add({std::chrono::seconds(second), *frame == '1'})) {
            log += QLatin1Char(event.isOn ? '+' : '-');
            log += QLatin1Char(event.alarm == StackAlarm::Clouds ? 'C' : 'W');
        }
    }
    return log;
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT

private slots:
    void cloudsInThreeFrames()
    {
        Acceptance acceptance;
        QCOMPARE(play(acceptance, "1111111111"), QString());
        QCOMPARE(play(acceptance, "00"), QString());
        QCOMPARE(play(acceptance, "0"), QStringLiteral("+C"));
        QCOMPARE(play(acceptance, "0000000"), QString());
        QCOMPARE(play(acceptance, "1"), QString());
        QCOMPARE(play(acceptance, "1"), QStringLiteral("-C"));
    }

    void cloudsBeganWithTheirFirstFrame()
    {
        Acceptance acceptance;
        acceptance.add({10s, true});
        acceptance.add({20s, false});
        acceptance.add({30s, false});
        const auto events = acceptance.add({40s, false});
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events.front().since, 20'000ms);
        QCOMPARE(events.front().at, 40'000ms);
    }

    void windBetweenGoodFrames()
    {
        Acceptance acceptance;
        QCOMPARE(play(acceptance, "1111111111"), QString());
        QCOMPARE(play(acceptance, "0110110"), QString());
        QCOMPARE(play(acceptance, "0"), QStringLiteral("+W"));
        QCOMPARE(play(acceptance, "11111111"), QString());
        QCOMPARE(play(acceptance, "1"), QStringLiteral("-W"));
    }

    void cloudsAreNoWind()
    {
        Acceptance acceptance;
        QCOMPARE(play(acceptance, "1111111111000000000011"), QStringLiteral("+C-C"));
        QCOMPARE(play(acceptance, "1111111111"), QString());
    }

    void aBadFrameNowAndThenIsNothing()
    {
        Acceptance acceptance;
        QCOMPARE(play(acceptance, "1110111111011111001111110111111110"), QString());
    }

    void shareAndTrend()
    {
        Acceptance acceptance;
        QVERIFY(!acceptance.share());
        play(acceptance, "1110");
        QCOMPARE(acceptance.share(), std::optional(0.75));
        QCOMPARE(acceptance.trend(), Trend::Unknown);
        play(acceptance, "1111111111111111");
        QCOMPARE(acceptance.trend(), Trend::Steady);
        play(acceptance, "11011011");
        QCOMPARE(acceptance.share(), std::optional(0.8));
        QCOMPARE(acceptance.trend(), Trend::Falling);
        play(acceptance, "1111111111");
        QCOMPARE(acceptance.trend(), Trend::Rising);
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
