// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sight_sentence.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/bodies.h"
#include "ui/text/horizon_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the texts below.
struct SightSentence
{
    Q_DECLARE_TR_FUNCTIONS(SightSentence)
};

} // namespace

QString hiddenSentence(const SkyDesk &sky, const Target &target)
{
    if (!sky.site())
        return {};
    const QDateTime now = sky.utc();
    const Horizontal place = horizontalOf(target.place, *sky.site(), now, Air::standard());
    if (place.altitudeDegrees < 0.0)
        return SightSentence::tr("Below the horizon now.");
    const HorizonMask &horizon = sky.horizon().mask();
    if (!horizon.hides(place))
        return {};
    const QString edge = text::degreesText(horizon.altitudeAt(place.azimuthDegrees), 0);
    const auto &course = sky.course().course();
    const bool isKnown
        = course && !course->target.empty() && course->horizon == horizon && course->from <= now;
    if (!isKnown)
        return text::behindHorizonSentence(horizon.altitudeAt(place.azimuthDegrees));
    const auto clear = course->clearAfter(now);
    if (!clear)
        return SightSentence::tr(
                   "Behind your horizon, which is %1 high there, for the rest of this night.")
            .arg(edge);
    return SightSentence::tr("Behind your horizon, which is %1 high there, until %2.")
        .arg(edge, text::clockText(*clear, sky.zone()));
}

} // namespace nd
