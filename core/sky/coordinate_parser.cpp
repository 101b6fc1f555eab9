// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/coordinate_parser.h"

#include "core/sky/coordinate_parts.h"
#include "core/sky/sky_frame.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nd {

namespace {

using Token = CoordinateToken::Kind;
using Problem = CoordinateProblem;
using Kind = CoordinateProblem::Kind;

constexpr qsizetype kLongestText = 200;
constexpr std::size_t kSlots = 3; ///< Degrees or hours, minutes, seconds.

/// How many of bare numbers belong to the first angle.
std::size_t firstOfBare(const CoordinateParts &parts)
{
    return parts.size() <= 2 ? 1 : std::min(kSlots, (parts.size() + 1) / 2);
}

/// Whether a unit or a fraction says that the second angle starts at `index`.
bool startsSecond(const CoordinateParts &parts, std::size_t index)
{
    const CoordinatePart &before = parts[index - 1];
    const bool chainEnds = !before.unit && index > 1 && parts[index - 2].hasUnit(Token::Colon);
    const bool fractionEnds = before.number.hasFraction && !parts[index].unit;
    return before.hasUnit(Token::Seconds) || chainEnds || fractionEnds
        || parts[index].startsAngle();
}

/// Where the second angle starts; the number of parts if there is none.
std::size_t secondAngle(const CoordinateParts &parts)
{
    const auto found = [&parts](auto isStart) {
        for (std::size_t index = 1; index < parts.size(); ++index) {
            if (isStart(index))
                return index;
        }
        return parts.size();
    };
    const std::size_t separated = found([&](std::size_t i) { return parts[i].afterSeparator; });
    if (separated < parts.size())
        return separated;
    const std::size_t sign = found([&](std::size_t i) { return parts[i].sign.has_value(); });
    if (sign < parts.size())
        return sign;
    const std::size_t unit = found([&](std::size_t i) { return startsSecond(parts, i); });
    if (unit < parts.size())
        return unit;
    const bool allBare = std::all_of(parts.begin(), parts.end(),
                                     [](const CoordinatePart &part) { return !part.unit; });
    // Three bare numbers are the hours, minutes and seconds of a right ascension.
    return allBare && parts.size() != kSlots ? firstOfBare(parts) : parts.size();
}

/// Hours or degrees, minutes and seconds of one angle, checked.
struct Angle
{
    std::array<double, kSlots> values = {};
    bool negative = false;
    bool isHours = false;
    bool isDegrees = false;
    bool isSingle = false; ///< One number without minutes.
    CoordinateToken first;
    std::optional<CoordinateToken> hemisphere;

    double value() const
    {
        return (negative ? -1.0 : 1.0) * (values[0] + values[1] / 60.0 + values[2] / 3600.0);
    }
};

using AngleParse = std::variant<Angle, Problem>;

/// Which slot a number fills after `next - 1` were filled.
std::size_t slotOf(const CoordinatePart &part, std::size_t next)
{
    switch (part.unit ? part.unit->kind : Token::Colon) {
    case Token::Hours:
    case Token::Degrees:
        return 0;
    case Token::Minutes:
        return 1;
    case Token::Seconds:
        return 2;
    default:
        return next;
    }
}

std::optional<Problem> checkPart(const CoordinatePart &part, std::size_t slot, std::size_t next,
                                 bool isLast)
{
    if (part.sign && next > 0)
        return coordinateProblemAt(Kind::SignInside, *part.sign);
    if (slot >= kSlots || (part.afterSeparator && next > 0))
        return coordinateProblemAt(Kind::TooManyNumbers, part.number);
    if (slot < next)
        return coordinateProblemAt(Kind::UnitOutOfOrder, part.number);
    if (part.number.hasFraction && !isLast)
        return coordinateProblemAt(Kind::FractionNotLast, part.number);
    if (slot == 1 && part.number.value >= 60.0)
        return coordinateProblemAt(Kind::MinutesTooLarge, part.number);
    if (slot == 2 && part.number.value >= 60.0)
        return coordinateProblemAt(Kind::SecondsTooLarge, part.number);
    return std::nullopt;
}

AngleParse angleOf(CoordinateParts::const_iterator begin, CoordinateParts::const_iterator end)
{
    Angle angle;
    angle.first = begin->number;
    angle.negative = begin->sign && begin->sign->negative;
    angle.isSingle = std::next(begin) == end;
    std::size_t next = 0;
    for (auto part = begin; part != end; ++part) {
        const std::size_t slot = slotOf(*part, next);
        if (const auto problem = checkPart(*part, slot, next, std::next(part) == end))
            return *problem;
        angle.values.at(slot) = part->number.value;
        angle.hemisphere = part->hemisphere;
        angle.isHours = angle.isHours || part->hasUnit(Token::Hours);
        angle.isDegrees = angle.isDegrees || part->hasUnit(Token::Degrees);
        next = slot + 1;
    }
    if (!angle.hemisphere)
        return angle;
    const bool isSouth = angle.hemisphere->kind == Token::SouthOrSeconds;
    if (begin->sign && angle.negative != isSouth)
        return coordinateProblemAt(Kind::SignAgainstHemisphere, *angle.hemisphere);
    angle.negative = isSouth;
    return angle;
}

std::optional<Problem> setRightAscension(ParsedCoordinates &result, const Angle &angle)
{
    result.raInHours = angle.isHours || !(angle.isDegrees || angle.isSingle);
    const double value = angle.value();
    if (angle.hemisphere)
        return coordinateProblemAt(Kind::MisplacedHemisphere, *angle.hemisphere);
    if (angle.negative)
        return coordinateProblemAt(Kind::NegativeRightAscension, angle.first);
    if (!(value < (result.raInHours ? 24.0 : 360.0)))
        return coordinateProblemAt(Kind::RightAscensionTooLarge, angle.first);
    result.raDegrees = value * (result.raInHours ? 15.0 : 1.0);
    return std::nullopt;
}

std::optional<Problem> setDeclination(ParsedCoordinates &result, const Angle &angle)
{
    if (angle.isHours)
        return coordinateProblemAt(Kind::HoursInDeclination, angle.first);
    const double value = angle.value();
    if (!(value >= -90.0 && value <= 90.0))
        return coordinateProblemAt(Kind::DeclinationTooLarge, angle.first);
    result.declinationDegrees = value;
    return std::nullopt;
}

CoordinateParse parseParts(const CoordinateAssembler &assembled, qsizetype textLength)
{
    const CoordinateParts &parts = assembled.parts;
    const Problem missing{assembled.declinationFirst ? Kind::NoRightAscension : Kind::NoDeclination,
                          textLength, 0};
    const auto second = parts.begin() + static_cast<std::ptrdiff_t>(secondAngle(parts));
    const AngleParse first = angleOf(parts.begin(), second);
    if (const auto *problem = std::get_if<Problem>(&first))
        return *problem;
    if (second == parts.end())
        return missing;
    const AngleParse other = angleOf(second, parts.end());
    if (const auto *problem = std::get_if<Problem>(&other))
        return *problem;
    const auto &ra = std::get<Angle>(assembled.declinationFirst ? other : first);
    const auto &declination = std::get<Angle>(assembled.declinationFirst ? first : other);
    ParsedCoordinates result = assembled.result;
    if (const auto problem = setRightAscension(result, ra))
        return *problem;
    if (const auto problem = setDeclination(result, declination))
        return *problem;
    return result;
}

CoordinateParse parseWith(const QString &text, const CoordinateTokens &tokens)
{
    CoordinateAssembler assembled;
    if (const auto problem = assembled.take(tokens))
        return *problem;
    if (assembled.parts.empty())
        return Problem{text.trimmed().isEmpty() ? Kind::Empty : Kind::NoRightAscension, text.size(),
                       0};
    return parseParts(assembled, text.size());
}

/// The one comma that was taken for a decimal one; two of them can't both part the angles.
std::optional<CoordinateToken> onlyDecimalComma(const CoordinateTokens &tokens)
{
    std::optional<CoordinateToken> found;
    for (const CoordinateToken &token : tokens) {
        if (token.decimalComma < 0)
            continue;
        if (found)
            return std::nullopt;
        found = token;
    }
    return found;
}

/// Whether `text` also makes sense with its comma between the angles.
bool partsAtComma(const QString &text)
{
    const auto tokens = coordinateTokens(text, Comma::SeparatorAlways);
    const auto *cut = std::get_if<CoordinateTokens>(&tokens);
    return cut != nullptr && std::holds_alternative<ParsedCoordinates>(parseWith(text, *cut));
}

} // namespace

CoordinateParse parseCoordinates(const QString &text)
{
    if (text.size() > kLongestText)
        return Problem{Kind::TooLong, kLongestText, text.size() - kLongestText};
    const auto tokens = coordinateTokens(text, Comma::DecimalWhereItCan);
    if (const auto *problem = std::get_if<Problem>(&tokens))
        return *problem;
    const auto &cut = std::get<CoordinateTokens>(tokens);
    const CoordinateParse parsed = parseWith(text, cut);
    const auto comma = onlyDecimalComma(cut);
    if (comma && std::holds_alternative<ParsedCoordinates>(parsed) && partsAtComma(text))
        return Problem{Kind::AmbiguousComma, comma->decimalComma, 1};
    return parsed;
}

Equatorial icrsOf(const ParsedCoordinates &coordinates, const QDateTime &utc)
{
    if (coordinates.epoch == Epoch::J2000)
        return {coordinates.raDegrees, coordinates.declinationDegrees};
    // The pole is carried nowhere by the Earth's rotation: what it sees is what the centre sees.
    const SkyFrame frame({90.0, 0.0, 0.0}, utc);
    return frame.icrsOf({coordinates.raDegrees, coordinates.declinationDegrees});
}

} // namespace nd
