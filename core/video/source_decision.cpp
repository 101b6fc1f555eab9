// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/source_decision.h"

namespace nd {

namespace {

using Time = SourceSituation::Time;

bool isFresh(const std::optional<Time> &last, Time now, std::chrono::milliseconds limit)
{
    return last && now - *last <= limit;
}

StreamState stateOf(bool playing, bool playedBefore, bool failed)
{
    if (playing)
        return StreamState::Playing;
    if (failed)
        return StreamState::Unreachable;
    return playedBefore ? StreamState::Stalled : StreamState::Connecting;
}

} // namespace

SourceDecision decideSource(const SourceSituation &is)
{
    if (!is.hasRtsp && !is.hasJpeg)
        return {};
    const bool rtspPlays = isFresh(is.lastRtspPicture, is.now, kRtspSilenceLimit);
    const bool jpegPlays = isFresh(is.lastJpegPicture, is.now, kJpegSilenceLimit);
    const bool patienceIsOver = is.now - is.started >= kRtspSilenceLimit;

    SourceDecision decision;
    decision.runRtsp = is.hasRtsp && !(is.prefersJpeg && is.hasJpeg);
    decision.runJpeg = is.hasJpeg && (!decision.runRtsp || (!rtspPlays && patienceIsOver));
    decision.showJpeg = decision.runJpeg;
    const bool playing = (decision.runRtsp && rtspPlays) || (decision.runJpeg && jpegPlays);
    const bool playedBefore = is.lastRtspPicture || is.lastJpegPicture;
    const bool failed
        = (!decision.runRtsp || is.rtspFailed) && (!decision.runJpeg || is.jpegFailed);
    decision.state = stateOf(playing, playedBefore, failed);
    return decision;
}

} // namespace nd
