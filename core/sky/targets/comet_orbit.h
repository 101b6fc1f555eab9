// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace nd {

/// Osculating elements, ecliptic and equinox J2000.
struct CometElements
{
    double perihelionJulianDate = 0.0; ///< Terrestrial time.
    double perihelionAu = 1.0;
    double eccentricity = 1.0; ///< Below 1 an ellipse, 1 a parabola, above a hyperbola.
    double perihelionArgumentDegrees = 0.0;
    double nodeDegrees = 0.0;
    double inclinationDegrees = 0.0;

    bool operator==(const CometElements &) const = default;
};

/// A comet of a list.
struct Comet
{
    QString name; ///< "C/2023 A3 (Tsuchinshan-ATLAS)"
    CometElements elements;
    std::optional<double> absoluteMagnitude; ///< At 1 au from Sun and Earth.
    double slope = 4.0; ///< m = H + 5 log delta + 2.5 n log r.

    bool operator==(const Comet &) const = default;
};

struct CometPlace
{
    Equatorial place; ///< Geocentric and astrometric: with light time, without aberration.
    double sunAu = 0.0;
    double earthAu = 0.0;
    std::optional<double> magnitude; ///< As the list predicts; comets do as they like.
};

/// Where it is on an undisturbed orbit: good for months around the elements' epoch. Nothing for
/// elements that are no orbit. Pure, any thread.
std::optional<CometPlace> cometPlace(const Comet &comet, const QDateTime &utc);

} // namespace nd
