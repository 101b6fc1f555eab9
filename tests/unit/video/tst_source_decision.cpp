// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/exposure_wait.h"
#include "core/video/retry_delay.h"
#include "core/video/source_decision.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

const SourceSituation::Time kStart{std::chrono::hours(1)};

SourceSituation bothAt(std::chrono::milliseconds sinceStart)
{
    SourceSituation situation;
    situation.hasRtsp = situation.hasJpeg = true;
    situation.started = kStart;
    situation.now = kStart + sinceStart;
    return situation;
}

} // namespace

class TestSourceDecision : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDoWithoutAddresses() { QCOMPARE(decideSource({}), SourceDecision{}); }

    void rtspComesFirst()
    {
        const SourceDecision decision = decideSource(bothAt(1400ms));
        QVERIFY(decision.runRtsp);
        QVERIFY(!decision.runJpeg);
        QCOMPARE(decision.state, StreamState::Connecting);
    }

    void jpegIsShownAfterSilence()
    {
        SourceSituation situation = bothAt(1500ms);
        SourceDecision decision = decideSource(situation);
        QVERIFY(decision.runRtsp && decision.runJpeg && decision.showJpeg);
        situation.lastJpegPicture = situation.now;
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
    }

    void rtspWinsWhenItComes()
    {
        SourceSituation situation = bothAt(10s);
        situation.lastJpegPicture = situation.now;
        situation.lastRtspPicture = situation.now - 100ms;
        const SourceDecision decision = decideSource(situation);
        QVERIFY(decision.runRtsp && !decision.runJpeg && !decision.showJpeg);
        QCOMPARE(decision.state, StreamState::Playing);
    }

    void jpegAgainWhenRtspStalls()
    {
        SourceSituation situation = bothAt(10s);
        situation.lastRtspPicture = situation.now - 1600ms;
        const SourceDecision decision = decideSource(situation);
        QVERIFY(decision.runRtsp && decision.runJpeg && decision.showJpeg);
        QCOMPARE(decision.state, StreamState::Stalled);
    }

    void preferredJpegRunsAlone()
    {
        SourceSituation situation = bothAt(0ms);
        situation.prefersJpeg = true;
        const SourceDecision decision = decideSource(situation);
        QVERIFY(!decision.runRtsp && decision.runJpeg && decision.showJpeg);
    }

    /// A DWARF 3 that exposed 30 s was called stalled after 5 s, again and again.
    void aLongExposureIsNoStall()
    {
        SourceSituation situation = bothAt(100s);
        situation.prefersJpeg = true;
        situation.lastJpegPicture = situation.now - 30s;
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
        situation.lastJpegPicture = situation.now - 180s;
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
        situation.lastJpegPicture = situation.now - 191s;
        QCOMPARE(decideSource(situation).state, StreamState::Playing); // switched 100 s ago
        situation.started = situation.now - 191s;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
        situation.lastJpegPicture = situation.now - 30s;
        situation.jpegFailed = true;
        QCOMPARE(decideSource(situation).state, StreamState::Unreachable);
        situation.jpegFailed = situation.prefersJpeg = false;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
    }

    /// A DWARF II without RTSP never says that it exposes for long: its picture was called stalled
    /// after 5 s of each exposure of 15 s.
    void aLongExposureThatNobodyAnnouncesIsNoStall()
    {
        SourceSituation situation = bothAt(100s);
        situation.rtspFailed = true;
        situation.lastJpegPicture = situation.now - 15s;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
        situation.exposure = 15s;
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
        situation.started = kStart;
        situation.lastJpegPicture = situation.now - 26s;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
        situation.exposure = 500ms;
        situation.lastJpegPicture = situation.now - 6s;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
    }

    /// A shorter exposure counts once the one under way brought its picture.
    void theExposureUnderWayGoesOn()
    {
        ExposureWait wait(10s);
        SourceSituation situation = bothAt(100s);
        situation.lastJpegPicture = situation.now - 12s;
        wait.set(15s);
        wait.update(situation);
        QCOMPARE(situation.exposure, 15000ms);
        QCOMPARE(wait.patience(), 25000ms);
        wait.set(30ms);
        wait.update(situation);
        QCOMPARE(situation.exposure, 15000ms);
        situation.lastJpegPicture = situation.now;
        wait.update(situation);
        QCOMPARE(situation.exposure, 30ms);
        QCOMPARE(wait.patience(), 10000ms);
        situation.prefersJpeg = true;
        wait.update(situation);
        QCOMPARE(wait.patience(), kLongExposureLimit);
    }

    /// At 2 s a connection that had died was waited for as long as the longest exposure takes.
    void aKnownExposureIsWaitedForNoLonger()
    {
        ExposureWait wait(10s);
        SourceSituation situation = bothAt(100s);
        situation.started = situation.now - 100s;
        situation.prefersJpeg = true;
        situation.lastJpegPicture = situation.now - 11s;
        wait.set(2s);
        wait.update(situation);
        QCOMPARE(wait.patience(), 12000ms);
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
        situation.lastJpegPicture = situation.now - 13s;
        QCOMPARE(decideSource(situation).state, StreamState::Stalled);
    }

    /// The first exposure begins when the device switches from RTSP.
    void theFirstLongExposureIsNoStall()
    {
        SourceSituation situation = bothAt(30s);
        situation.prefersJpeg = true;
        QCOMPARE(decideSource(situation).state, StreamState::Connecting); // nothing was ever shown
        situation.lastRtspPicture = kStart - 40ms;
        QCOMPARE(decideSource(situation).state, StreamState::Playing);
    }

    void onlySourceRunsWhateverIsPreferred()
    {
        SourceSituation situation = bothAt(0ms);
        situation.hasRtsp = false;
        QVERIFY(decideSource(situation).runJpeg);
        situation = bothAt(0ms);
        situation.hasJpeg = false;
        situation.prefersJpeg = true;
        QVERIFY(decideSource(situation).runRtsp);
    }

    void failureIsSaid()
    {
        SourceSituation situation = bothAt(5s);
        situation.rtspFailed = true;
        QCOMPARE(decideSource(situation).state, StreamState::Connecting); // JPEG is still trying.
        situation.jpegFailed = true;
        QCOMPARE(decideSource(situation).state, StreamState::Unreachable);
    }

    void retriesBackOff()
    {
        QCOMPARE(nextRetryDelay(250ms), 500ms);
        QCOMPARE(nextRetryDelay(500ms), 1000ms);
        QCOMPARE(nextRetryDelay(1000ms), 1000ms);
    }
};

QTEST_APPLESS_MAIN(TestSourceDecision)
#include "tst_source_decision.moc"
