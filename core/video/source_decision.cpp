// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/source_decision.h"

#include <algorithm>

namespace nd {

namespace {

using Time = SourceSituation::Time;

bool isFresh(const std::optional<Time> &last, Time now, std::chrono::milliseconds limit)
{
    return last && now - *last <= limit;
}

bool playedBefore(const SourceSituation &is)
{
    return is.lastRtspPicture || is.lastJpegPicture;
}

/// An exposure under way is no stall: it began with the last picture, or when the device switched.
bool isExposing(const SourceSituation &is)
{
    const bool isLong = is.prefersJpeg || is.exposure >= kLongExposure;
    if (!isLong || is.jpegFailed || !playedBefore(is))
        return false;
    const Time began = std::max(is.started, is.lastJpegPicture.value_or(is.started));
    return is.now - began <= pictureLimit(is.prefersJpeg, is.exposure);
}

StreamState stateOf(bool playing, bool hasPlayed, bool failed)
{
    if (playing)
        return StreamState::Playing;
    if (failed)
        return StreamState::Unreachable;
    return hasPlayed ? StreamState::Stalled : StreamState::Connecting;
}

} // namespace

std::chrono::milliseconds pictureLimit(bool prefersJpeg, std::chrono::milliseconds exposure)
{
    const bool isKnown = !prefersJpeg || exposure >= kLongExposure;
    return isKnown ? exposure + kSendingLimit : kLongExposureLimit;
}

SourceDecision decideSource(const SourceSituation &is)
{
    if (!is.hasRtsp && !is.hasJpeg)
        return {};
    const bool rtspPlays = isFresh(is.lastRtspPicture, is.now, kRtspSilenceLimit);
    const bool jpegPlays = isFresh(is.lastJpegPicture, is.now, kJpegSilenceLimit) || isExposing(is);
    const bool patienceIsOver = is.now - is.started >= kRtspSilenceLimit;

    SourceDecision decision;
    decision.runRtsp = is.hasRtsp && !(is.prefersJpeg && is.hasJpeg);
    decision.runJpeg = is.hasJpeg && (!decision.runRtsp || (!rtspPlays && patienceIsOver));
    decision.showJpeg = decision.runJpeg;
    const bool playing = (decision.runRtsp && rtspPlays) || (decision.runJpeg && jpegPlays);
    const bool failed
        = (!decision.runRtsp || is.rtspFailed) && (!decision.runJpeg || is.jpegFailed);
    decision.state = stateOf(playing, playedBefore(is), failed);
    return decision;
}

} // namespace nd
