// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinate_lexer.h"

#include <optional>
#include <vector>

namespace nd {

/// A number with what stands before and after it.
struct CoordinatePart
{
    CoordinateToken number;
    std::optional<CoordinateToken> sign = {};
    std::optional<CoordinateToken> unit = {}; ///< Hours, Degrees, Minutes, Seconds or Colon.
    std::optional<CoordinateToken> hemisphere = {}; ///< North, or SouthOrSeconds that is no second.
    bool afterSeparator = false;

    bool hasUnit(CoordinateToken::Kind kind) const { return unit && unit->kind == kind; }
    bool startsAngle() const
    {
        return hasUnit(CoordinateToken::Kind::Hours) || hasUnit(CoordinateToken::Kind::Degrees);
    }
};

using CoordinateParts = std::vector<CoordinatePart>;

/// The problem at that token.
CoordinateProblem coordinateProblemAt(CoordinateProblem::Kind kind, const CoordinateToken &token);

/// Puts tokens together: numbers with their signs and units, and the epoch.
class CoordinateAssembler
{
public:
    std::optional<CoordinateProblem> take(const CoordinateTokens &tokens);

    CoordinateParts parts;
    ParsedCoordinates result; ///< Its epoch is set.
    bool declinationFirst = false;

private:
    std::optional<CoordinateProblem> takeOne(const CoordinateToken &token);
    std::optional<CoordinateProblem> takeUnit(const CoordinateToken &token);
    std::optional<CoordinateProblem> takeHemisphere(const CoordinateToken &token);
    void takeLabel(bool isDeclination);
    void takeEpoch(Epoch epoch);

    std::optional<CoordinateToken> m_sign;
    bool m_separated = false;
    bool m_labelled = false;
    bool m_unitMayFollow = false;
};

} // namespace nd
