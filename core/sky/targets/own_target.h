// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/object_type.h"
#include "core/sky/coordinate_parser.h"
#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace nd {

/// A place the user wrote down.
struct OwnTarget
{
    QString name;
    Equatorial place;
    std::optional<double> sizeArcminutes;
    std::optional<double> magnitude;

    bool operator==(const OwnTarget &) const = default;
};

/// What is wrong with a file of targets or comets, and where. Sentences belong to ui/text.
struct TargetProblem
{
    enum class Kind {
        TooLarge, ///< The file: nothing of it was read.
        TooMany, ///< What follows was not read.
        LineTooLong,
        NotText, ///< Bytes that are no UTF-8.
        NotJson,
        NoName,
        NoCoordinates, ///< A field is missing.
        BadCoordinates, ///< See `coordinates`.
        HoursOrDegrees, ///< A right ascension that may be either.
        BadNumber,
        BadOrbit,
    };

    Kind kind = Kind::TooLarge;
    int line = 0; ///< From 1; 0: the file as a whole. In JSON the number of the entry.
    QString text; ///< What stands there, shortened.
    std::optional<CoordinateProblem> coordinates = {};

    bool operator==(const TargetProblem &) const = default;
};

/// Targets as rows that Catalog::with() takes, all of one type. Names are cut at 120 letters.
QByteArray targetRows(const std::vector<OwnTarget> &targets, ObjectType type);

} // namespace nd
