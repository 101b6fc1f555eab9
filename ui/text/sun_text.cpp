// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sun_text.h"

#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct SunText
{
    Q_DECLARE_TR_FUNCTIONS(SunText)
};

QString limitSentence(const std::optional<double> &speedLimit)
{
    return speedLimit ? u' ' + SunText::tr("Limited to %1.").arg(speedText(*speedLimit))
                      : QString();
}

QString awaySentence(const std::optional<Direction> &way)
{
    return way ? u' ' + SunText::tr("Away from it: %1.", "a direction").arg(directionName(*way))
               : QString();
}

QString degreesText(const std::optional<double> &degrees)
{
    return QLocale().toString(int(std::floor(degrees.value_or(0.0))));
}

} // namespace

QString sunStopSentence(SunStop why)
{
    switch (why) {
    case SunStop::ByHand:
        return SunText::tr("Stopped: the Sun is near. Move away from it.");
    case SunStop::OnTheWay:
        return SunText::tr("Stopped: the way to the target came within 30° of the Sun.");
    case SunStop::Tracked:
        return SunText::tr("Stopped: the target is within 30° of the Sun.");
    case SunStop::Unasked:
        return SunText::tr("Stopped: the night is over, and the scope was steering by itself.");
    case SunStop::Unanswered:
        return SunText::tr("Stopped: the scope was steering by itself, and nobody said again that "
                           "the Sun can't get in its way.");
    case SunStop::InReach:
        return SunText::tr("Stopped: the Sun came within 10° of what the panorama takes in.");
    case SunStop::Steered:
        return SunText::tr("Stopped: the scope was steering by itself and came within 30° of the "
                           "Sun.");
    }
    return {};
}

QString sunWarning(SunWatch watch, std::optional<double> distanceDegrees,
                   std::optional<double> speedLimit, std::optional<Direction> wayAway)
{
    switch (watch) {
    case SunWatch::Night:
    case SunWatch::Clear:
        return {};
    case SunWatch::UnknownPlace:
        return SunText::tr("The Sun may be up: keep the scope away from it.")
            + limitSentence(speedLimit);
    case SunWatch::UnknownPointing:
        return SunText::tr("Nobody knows where the scope points: keep it away from the Sun.")
            + limitSentence(speedLimit);
    case SunWatch::Near:
        return SunText::tr("The Sun is %1° away. Nothing is aimed there.")
                   .arg(degreesText(distanceDegrees))
            + awaySentence(wayAway);
    case SunWatch::Slow:
        return SunText::tr("The Sun is %1° away.").arg(degreesText(distanceDegrees))
            + limitSentence(speedLimit) + awaySentence(wayAway);
    case SunWatch::Close:
        return SunText::tr("The Sun is %1° away: by hand it goes away only.")
                   .arg(degreesText(distanceDegrees))
            + awaySentence(wayAway);
    }
    return {};
}

QString answerLastsSentence(std::chrono::milliseconds left, bool isWatched)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    const QString steers = isWatched
        ? SunText::tr("The scope steers by itself by day. Nightdesk watches where it looks, but is "
                      "not sure of it.")
        : SunText::tr("Not watched: the scope steers by itself by day and does not tell where it "
                      "looks.");
    const QString asked = minutes.count() > 0
        ? SunText::tr("In %1 you are asked about the Sun again.").arg(durationText(minutes))
        : SunText::tr("Answer whether the Sun can get in its way, or it is stopped.");
    return steers + u' ' + asked;
}

} // namespace nd::text
