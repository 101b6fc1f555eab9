// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/coordinate_parser.h"

#include "core/sky/coordinate_lexer.h"
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

/// A number with what stands before and after it.
struct Part
{
    CoordinateToken number;
    std::optional<CoordinateToken> sign;
    std::optional<Token> unit; ///< Hours, Degrees, Minutes, Seconds or Colon.
    bool afterSeparator = false;

    qsizetype position() const { return sign ? sign->position : number.position; }
    bool startsAngle() const { return unit == Token::Hours || unit == Token::Degrees; }
};

using Parts = std::vector<Part>;

Problem problemAt(Kind kind, const CoordinateToken &token)
{
    return {kind, token.position, token.length};
}

/// Numbers with their signs and units, and the epoch.
class Assembler
{
public:
    std::optional<Problem> take(const CoordinateTokens &tokens);

    Parts parts;
    ParsedCoordinates result; ///< Its epoch is set.
    bool declinationFirst = false;

private:
    std::optional<Problem> takeOne(const CoordinateToken &token);
    std::optional<Problem> takeUnit(const CoordinateToken &token);
    void takeLabel(bool isDeclination);
    void takeEpoch(Epoch epoch);

    std::optional<CoordinateToken> m_sign;
    bool m_separated = false;
    bool m_labelled = false;
    bool m_unitMayFollow = false;
};

std::optional<Problem> Assembler::take(const CoordinateTokens &tokens)
{
    for (const CoordinateToken &token : tokens) {
        if (const auto problem = takeOne(token))
            return problem;
    }
    if (m_sign)
        return problemAt(Kind::NumberExpected, *m_sign);
    return std::nullopt;
}

std::optional<Problem> Assembler::takeUnit(const CoordinateToken &token)
{
    if (!m_unitMayFollow) {
        // "RA: 5h" has a colon that belongs to no number.
        if (token.kind == Token::Colon && (parts.empty() || m_separated))
            return std::nullopt;
        return problemAt(Kind::NumberExpected, token);
    }
    parts.back().unit = token.kind;
    m_unitMayFollow = false;
    return std::nullopt;
}

void Assembler::takeLabel(bool isDeclination)
{
    if (!m_labelled)
        declinationFirst = isDeclination;
    m_labelled = true;
    m_separated = true;
    m_unitMayFollow = false;
}

void Assembler::takeEpoch(Epoch epoch)
{
    result.epoch = epoch;
    result.epochSaid = true;
    m_unitMayFollow = false;
    m_separated = true;
}

std::optional<Problem> Assembler::takeOne(const CoordinateToken &token)
{
    switch (token.kind) {
    case Token::Number:
        parts.push_back({token, m_sign, std::nullopt, m_separated && !parts.empty()});
        m_sign.reset();
        m_separated = false;
        m_unitMayFollow = true;
        return std::nullopt;
    case Token::Sign:
        if (m_sign)
            return problemAt(Kind::NumberExpected, *m_sign);
        m_sign = token;
        m_unitMayFollow = false;
        return std::nullopt;
    case Token::Hours:
    case Token::Degrees:
    case Token::Minutes:
    case Token::Seconds:
    case Token::Colon:
        return m_sign ? problemAt(Kind::NumberExpected, *m_sign) : takeUnit(token);
    case Token::Separator:
        m_separated = true;
        m_unitMayFollow = false;
        return std::nullopt;
    case Token::RightAscensionLabel:
    case Token::DeclinationLabel:
        takeLabel(token.kind == Token::DeclinationLabel);
        return std::nullopt;
    case Token::J2000:
    case Token::OfDate:
        takeEpoch(token.kind == Token::J2000 ? Epoch::J2000 : Epoch::OfDate);
        return std::nullopt;
    }
    return std::nullopt;
}

/// How many of bare numbers belong to the first angle.
std::size_t firstOfBare(const Parts &parts)
{
    return parts.size() <= 2 ? 1 : std::min(kSlots, (parts.size() + 1) / 2);
}

/// Whether a unit or a fraction says that the second angle starts at `index`.
bool startsSecond(const Parts &parts, std::size_t index)
{
    const Part &before = parts[index - 1];
    const bool chainEnds = !before.unit && index > 1 && parts[index - 2].unit == Token::Colon;
    const bool fractionEnds = before.number.hasFraction && !parts[index].unit;
    return before.unit == Token::Seconds || chainEnds || fractionEnds || parts[index].startsAngle();
}

/// Where the second angle starts; the number of parts if there is none.
std::size_t secondAngle(const Parts &parts)
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
    const bool allBare
        = std::all_of(parts.begin(), parts.end(), [](const Part &part) { return !part.unit; });
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

    double value() const
    {
        return (negative ? -1.0 : 1.0) * (values[0] + values[1] / 60.0 + values[2] / 3600.0);
    }
};

using AngleParse = std::variant<Angle, Problem>;

/// Which slot a number fills after `next - 1` were filled.
std::size_t slotOf(const Part &part, std::size_t next)
{
    switch (part.unit.value_or(Token::Colon)) {
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

std::optional<Problem> checkPart(const Part &part, std::size_t slot, std::size_t next, bool isLast)
{
    if (part.sign && next > 0)
        return problemAt(Kind::SignInside, *part.sign);
    if (slot >= kSlots || (part.afterSeparator && next > 0))
        return problemAt(Kind::TooManyNumbers, part.number);
    if (slot < next)
        return problemAt(Kind::UnitOutOfOrder, part.number);
    if (part.number.hasFraction && !isLast)
        return problemAt(Kind::FractionNotLast, part.number);
    if (slot == 1 && part.number.value >= 60.0)
        return problemAt(Kind::MinutesTooLarge, part.number);
    if (slot == 2 && part.number.value >= 60.0)
        return problemAt(Kind::SecondsTooLarge, part.number);
    return std::nullopt;
}

AngleParse angleOf(Parts::const_iterator begin, Parts::const_iterator end)
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
        angle.isHours = angle.isHours || part->unit == Token::Hours;
        angle.isDegrees = angle.isDegrees || part->unit == Token::Degrees;
        next = slot + 1;
    }
    return angle;
}

std::optional<Problem> setRightAscension(ParsedCoordinates &result, const Angle &angle)
{
    result.raInHours = angle.isHours || !(angle.isDegrees || angle.isSingle);
    const double value = angle.value();
    if (angle.negative)
        return problemAt(Kind::NegativeRightAscension, angle.first);
    if (!(value < (result.raInHours ? 24.0 : 360.0)))
        return problemAt(Kind::RightAscensionTooLarge, angle.first);
    result.raDegrees = value * (result.raInHours ? 15.0 : 1.0);
    return std::nullopt;
}

std::optional<Problem> setDeclination(ParsedCoordinates &result, const Angle &angle)
{
    if (angle.isHours)
        return problemAt(Kind::HoursInDeclination, angle.first);
    const double value = angle.value();
    if (!(value >= -90.0 && value <= 90.0))
        return problemAt(Kind::DeclinationTooLarge, angle.first);
    result.declinationDegrees = value;
    return std::nullopt;
}

CoordinateParse parseParts(const Assembler &assembled, qsizetype textLength)
{
    const Parts &parts = assembled.parts;
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

} // namespace

CoordinateParse parseCoordinates(const QString &text)
{
    if (text.size() > kLongestText)
        return Problem{Kind::TooLong, kLongestText, text.size() - kLongestText};
    const auto tokens = coordinateTokens(text);
    if (const auto *problem = std::get_if<Problem>(&tokens))
        return *problem;
    Assembler assembled;
    if (const auto problem = assembled.take(std::get<CoordinateTokens>(tokens)))
        return *problem;
    if (assembled.parts.empty())
        return Problem{text.trimmed().isEmpty() ? Kind::Empty : Kind::NoRightAscension, text.size(),
                       0};
    return parseParts(assembled, text.size());
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
