// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/site_text.h"

#include "core/sky/night.h"
#include "ui/text/sky_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct SiteText
{
    Q_DECLARE_TR_FUNCTIONS(SiteText)
};

constexpr double kPolarDegrees = 66.0;
/// Whole countries keep the time of another longitude: in the west of China noon is at 15:00.
constexpr int kEarliestNoon = 8;
constexpr int kLatestNoon = 16;

QString apartText(std::chrono::milliseconds ahead)
{
    using namespace std::chrono_literals;
    const auto apart = std::chrono::abs(ahead);
    if (apart >= 48h)
        return SiteText::tr("%1 days").arg(apart / 24h);
    if (apart >= 2h)
        return SiteText::tr("%1 h").arg(apart / 1h);
    return apart >= 2min ? SiteText::tr("%1 min").arg(apart / 1min)
                         : SiteText::tr("%1 s").arg(apart / 1s);
}

/// Days apart are no matter of the Sun alone: where the sky stands is another one, too.
QString doubtText(std::chrono::milliseconds ahead)
{
    using namespace std::chrono_literals;
    const bool isAhead = ahead.count() > 0;
    if (std::chrono::abs(ahead) > 24h)
        return isAhead ? SiteText::tr("The scope's own clock was %1 ahead of this laptop's: one of "
                                      "the two has the wrong date.")
                       : SiteText::tr("The scope's own clock was %1 behind this laptop's: one of "
                                      "the two has the wrong date.");
    return isAhead ? SiteText::tr("The scope's own clock was %1 ahead of this laptop's, and by it "
                                  "the Sun may be up.")
                   : SiteText::tr("The scope's own clock was %1 behind this laptop's, and by it "
                                  "the Sun may be up.");
}

} // namespace

QString clockFaultSentence(ClockFault fault)
{
    switch (fault) {
    case ClockFault::None:
        break;
    case ClockFault::OutOfRange:
        return SiteText::tr("The clock of this laptop is years off. Set its date and time first.");
    case ClockFault::BeforeBuild:
        return SiteText::tr(
            "The clock of this laptop is wrong: it is set to before this version of "
            "Nightdesk was made. Set its date and time first.");
    case ClockFault::BeforeRecording:
        return SiteText::tr("The clock of this laptop is wrong, or was when a night was recorded: "
                            "one of the recordings is of a later night. Set the date and time, or "
                            "remove that recording.");
    }
    return {};
}

QString clockDoubtSentence(std::chrono::milliseconds ahead)
{
    return doubtText(ahead).arg(apartText(ahead)) + u' '
        + SiteText::tr("Which of the two is right nobody can tell: until you say that this "
                       "laptop's is, the Sun may be anywhere.");
}

QString clockAheadText(std::chrono::milliseconds ahead)
{
    if (std::chrono::abs(ahead) < std::chrono::seconds(2))
        return SiteText::tr("clock as this laptop's");
    const QString amount = apartText(ahead);
    return ahead.count() > 0 ? SiteText::tr("clock %1 ahead").arg(amount)
                             : SiteText::tr("clock %1 behind").arg(amount);
}

QString zoneText(const QTimeZone &zone, const QDateTime &utc)
{
    QString name = zone.abbreviation(utc);
    const bool isNumber = name.startsWith(QLatin1Char('+')) || name.startsWith(QLatin1Char('-'));
    if (!name.isEmpty() && !isNumber)
        return name;
    return zone.displayName(utc, QTimeZone::OffsetName, QLocale::c());
}

QString zonedClockText(const QDateTime &utc, const QTimeZone &zone)
{
    return clockText(utc, zone) + QChar(0x00A0) + zoneText(zone, utc);
}

QString zonedMomentText(const QDateTime &utc, const QTimeZone &zone)
{
    return QLocale().toString(utc.toTimeZone(zone), QLocale::ShortFormat) + QChar(0x00A0)
        + zoneText(zone, utc);
}

QString sunsetQuestion(const Site &site, const QTimeZone &zone, const QDateTime &utc)
{
    const SunBelow sun = comingNight(site, utc).below(Twilight::Horizon);
    if (sun.begins && sun.ends) {
        return SiteText::tr("There the Sun sets at %1 and rises at %2: does that fit?")
            .arg(zonedClockText(*sun.begins, zone), zonedClockText(*sun.ends, zone));
    }
    return sun.sun == Visibility::AlwaysUp
        ? SiteText::tr("There the Sun does not set today: does that fit?")
        : SiteText::tr("There the Sun does not rise today: does that fit?");
}

QString zoneDoubt(const Site &site, const QTimeZone &zone, const QDateTime &utc)
{
    if (std::abs(site.latitudeDegrees) > kPolarDegrees)
        return {};
    const QDateTime noon = comingNight(site, utc).noonBefore;
    const int hour = noon.toTimeZone(zone).time().hour();
    if (hour >= kEarliestNoon && hour < kLatestNoon)
        return {};
    return SiteText::tr("By this time zone the Sun is highest there at %1. Check the zone and the "
                        "sign of the longitude: east is positive.")
        .arg(zonedClockText(noon, zone));
}

} // namespace nd::text
