// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/targets/target_entry.h"

#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kLongestQuote = 60;
constexpr double kLargestArcminutes = 10'800.0;

TargetProblem problem(TargetProblem::Kind kind, const QString &text)
{
    return {kind, 0, text.left(kLongestQuote)};
}

/// A plain number, with a point or a comma.
std::optional<double> plainNumber(QString text)
{
    bool isNumber = false;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// "12.5" for a size; "12.5 x 3" and "12.5'" as other programs write them.
std::optional<double> leadingNumber(const QString &text)
{
    qsizetype length = 0;
    while (length < text.size()
           && (text.at(length).isDigit() || QStringLiteral(".,+-").contains(text.at(length))))
        ++length;
    return plainNumber(text.left(length));
}

/// A plain number that nobody said the unit of: telescopes write hours here, other programs
/// degrees, and from 24 on it can be degrees alone.
bool mayBeHours(const TargetEntry &entry)
{
    constexpr double kHoursOfDay = 24.0;
    const auto number = plainNumber(entry.ra);
    return number && entry.raUnit == TargetEntry::RaUnit::Said && std::abs(*number) < kHoursOfDay;
}

/// With the unit that its column says, so that a plain number can't be taken for the other one.
QString withUnit(const TargetEntry &entry)
{
    const auto number = plainNumber(entry.ra);
    if (!number || entry.raUnit == TargetEntry::RaUnit::Said)
        return entry.ra;
    const double degrees = entry.raUnit == TargetEntry::RaUnit::Hours ? *number * 15.0 : *number;
    return QString::number(degrees, 'f', 8) + QLatin1Char('d');
}

/// Beside an RA with a unit a plain number needs one, too.
QString declinationText(const TargetEntry &entry, bool hasRaUnit)
{
    const auto number = plainNumber(entry.declination);
    return number && hasRaUnit ? QString::number(*number, 'f', 8) + QLatin1Char('d')
                               : entry.declination;
}

} // namespace

std::variant<OwnTarget, TargetProblem> understand(const TargetEntry &entry)
{
    using Kind = TargetProblem::Kind;
    OwnTarget target;
    target.name = entry.name.simplified();
    if (target.name.isEmpty())
        return problem(Kind::NoName, entry.ra + QLatin1Char(' ') + entry.declination);
    if (entry.ra.trimmed().isEmpty() || entry.declination.trimmed().isEmpty())
        return problem(Kind::NoCoordinates, target.name);
    if (mayBeHours(entry))
        return problem(Kind::HoursOrDegrees, target.name);
    const QString ra = withUnit(entry);
    // Parted, so that minutes which the right ascension lacks don't come from the declination.
    const QString text = ra + QStringLiteral("; ") + declinationText(entry, !plainNumber(ra));
    const CoordinateParse parsed = parseCoordinates(text);
    if (const auto *wrong = std::get_if<CoordinateProblem>(&parsed)) {
        TargetProblem found = problem(Kind::BadCoordinates, text);
        found.coordinates = *wrong;
        return found;
    }
    // A file has no time: coordinates of date would be of the day it is read.
    const auto &coordinates = std::get<ParsedCoordinates>(parsed);
    if (coordinates.epoch != Epoch::J2000)
        return problem(Kind::BadCoordinates, text);
    target.place = icrsOf(coordinates, {});
    if (!entry.size.isEmpty()) {
        target.sizeArcminutes = leadingNumber(entry.size);
        if (!target.sizeArcminutes || *target.sizeArcminutes < 0.0
            || *target.sizeArcminutes > kLargestArcminutes)
            return problem(Kind::BadNumber, entry.size);
    }
    if (!entry.magnitude.isEmpty()) {
        target.magnitude = plainNumber(entry.magnitude);
        if (!target.magnitude || std::abs(*target.magnitude) > 40.0)
            return problem(Kind::BadNumber, entry.magnitude);
    }
    return target;
}

} // namespace nd
