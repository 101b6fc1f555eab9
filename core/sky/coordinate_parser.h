// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace nd {

/// Which equator and equinox the user's text is by.
enum class Epoch {
    J2000, ///< ICRS, also when nothing was said.
    OfDate, ///< "JNow"
};

/// What is wrong with a text that should be coordinates, and where. Sentence:
/// ui/text/coordinate_text.h.
struct CoordinateProblem
{
    enum class Kind {
        Empty,
        TooLong,
        Unknown, ///< A sign or word that has no place in coordinates.
        NoRightAscension,
        NoDeclination,
        NumberExpected, ///< "5h m": a unit or sign without its number.
        UnitOutOfOrder, ///< "17s 5h", "5h 3h"
        HoursInDeclination,
        FractionNotLast, ///< "5.5h 30m"
        SignInside, ///< "5h -30m"
        NegativeRightAscension,
        MinutesTooLarge, ///< 60 or more
        SecondsTooLarge,
        RightAscensionTooLarge, ///< 24 h or 360 degrees or more
        DeclinationTooLarge, ///< beyond 90 degrees
        TooManyNumbers,
        WrongEpoch, ///< "B1950"
        AmbiguousComma, ///< "5 35 17,5 23 28": a decimal one, or between the angles.
        MisplacedHemisphere, ///< "5 35 17 S 5 23 28", or an S that may be seconds.
        SignAgainstHemisphere, ///< "-5 N"
        AltitudeAzimuth,
    };

    Kind kind = Kind::Empty;
    qsizetype position = 0; ///< First character of what is wrong, in the text given.
    qsizetype length = 0; ///< 0: something is missing there.

    bool operator==(const CoordinateProblem &) const = default;
};

/// What was understood, to be shown to the user before anything moves.
struct ParsedCoordinates
{
    Epoch epoch = Epoch::J2000;
    bool epochSaid = false; ///< Else it was assumed.
    double raDegrees = 0.0; ///< By that epoch.
    double declinationDegrees = 0.0;
    bool raInHours = true; ///< "83.82 -5.39" is degrees, "5 35 17 -5 23 28" hours.
};

using CoordinateParse = std::variant<ParsedCoordinates, CoordinateProblem>;

// Pure, any thread; any text, however hostile.

/// "5h35m17.3s -5°23'28\"", "05 35 17.3 -05 23 28", "5:35:17, -5:23:28", "83.82d -5.39d",
/// "83.82 -5.39", "RA 5h 35m Dec -5° 23′ (JNow)", "RA/Dec (J2000.0): 5h35m17.30s/-5°23'28.0\"".
/// Signs of every alphabet's keyboards; a decimal comma too, unless it may as well part the angles.
/// "5 35 17.3 5 23 28 S" is south; a small s is seconds.
CoordinateParse parseCoordinates(const QString &text);
/// The direction they mean. `utc` matters for JNow alone.
Equatorial icrsOf(const ParsedCoordinates &coordinates, const QDateTime &utc);

} // namespace nd
