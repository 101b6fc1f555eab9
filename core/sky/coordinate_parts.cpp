// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/coordinate_parts.h"

namespace nd {

namespace {

using Token = CoordinateToken::Kind;
using Kind = CoordinateProblem::Kind;

} // namespace

CoordinateProblem coordinateProblemAt(CoordinateProblem::Kind kind, const CoordinateToken &token)
{
    return {kind, token.position, token.length};
}

std::optional<CoordinateProblem> CoordinateAssembler::take(const CoordinateTokens &tokens)
{
    for (const CoordinateToken &token : tokens) {
        if (const auto problem = takeOne(token))
            return problem;
    }
    if (m_sign)
        return coordinateProblemAt(Kind::NumberExpected, *m_sign);
    return std::nullopt;
}

std::optional<CoordinateProblem> CoordinateAssembler::takeUnit(const CoordinateToken &token)
{
    if (!m_unitMayFollow) {
        // "RA: 5h" has a colon that belongs to no number.
        if (token.kind == Token::Colon && (parts.empty() || m_separated))
            return std::nullopt;
        return coordinateProblemAt(Kind::NumberExpected, token);
    }
    parts.back().unit = token;
    m_unitMayFollow = false;
    return std::nullopt;
}

/// "5D 23M 28S" has seconds, "5 23 28 S" and "5° 23' 28\" S" are south; "5° 23' 28 S" may be both.
std::optional<CoordinateProblem> CoordinateAssembler::takeHemisphere(const CoordinateToken &token)
{
    if (parts.empty() || m_separated)
        return coordinateProblemAt(Kind::MisplacedHemisphere, token);
    const bool afterMinutes = m_unitMayFollow && parts.size() > 1 && !parts.back().afterSeparator
        && parts[parts.size() - 2].hasUnit(Token::Minutes);
    if (token.kind == Token::SouthOrSeconds && afterMinutes) {
        if (!parts[parts.size() - 2].unit->isWord)
            return coordinateProblemAt(Kind::MisplacedHemisphere, token);
        CoordinateToken seconds = token;
        seconds.kind = Token::Seconds;
        return takeUnit(seconds);
    }
    parts.back().hemisphere = token;
    m_unitMayFollow = false;
    m_separated = true;
    return std::nullopt;
}

void CoordinateAssembler::takeLabel(bool isDeclination)
{
    if (!m_labelled)
        declinationFirst = isDeclination;
    m_labelled = true;
    m_separated = true;
    m_unitMayFollow = false;
}

void CoordinateAssembler::takeEpoch(Epoch epoch)
{
    result.epoch = epoch;
    result.epochSaid = true;
    m_unitMayFollow = false;
    m_separated = true;
}

std::optional<CoordinateProblem> CoordinateAssembler::takeOne(const CoordinateToken &token)
{
    switch (token.kind) {
    case Token::Number:
        parts.push_back({token, m_sign, {}, {}, m_separated && !parts.empty()});
        m_sign.reset();
        m_separated = false;
        m_unitMayFollow = true;
        return std::nullopt;
    case Token::Sign:
        if (m_sign)
            return coordinateProblemAt(Kind::NumberExpected, *m_sign);
        m_sign = token;
        m_unitMayFollow = false;
        return std::nullopt;
    case Token::Hours:
    case Token::Degrees:
    case Token::Minutes:
    case Token::Seconds:
    case Token::Colon:
        return m_sign ? coordinateProblemAt(Kind::NumberExpected, *m_sign) : takeUnit(token);
    case Token::North:
    case Token::SouthOrSeconds:
        return m_sign ? coordinateProblemAt(Kind::NumberExpected, *m_sign) : takeHemisphere(token);
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

} // namespace nd
