// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinate_parser.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace nd {

/// One piece of a text with coordinates.
struct CoordinateToken
{
    enum class Kind {
        Number,
        Sign, ///< `negative` says which.
        Hours,
        Degrees,
        Minutes,
        Seconds,
        North, ///< A capital N.
        SouthOrSeconds, ///< A capital S.
        Colon,
        Separator, ///< Between right ascension and declination: a comma, a slash.
        RightAscensionLabel,
        DeclinationLabel,
        J2000,
        OfDate,
    };

    Kind kind = Kind::Separator;
    qsizetype position = 0;
    qsizetype length = 1;
    double value = 0.0; ///< Of a number.
    bool hasFraction = false;
    bool negative = false; ///< Of a sign.
    bool isWord = false; ///< A unit in letters.
    qsizetype decimalComma = -1; ///< Where a number has its comma.
};

using CoordinateTokens = std::vector<CoordinateToken>;

/// What a comma between two digits is.
enum class Comma { DecimalWhereItCan, SeparatorAlways };

/// Cuts `text` into tokens; brackets and white space are left out. Pure, any thread.
std::variant<CoordinateTokens, CoordinateProblem> coordinateTokens(const QString &text,
                                                                   Comma comma);

} // namespace nd
