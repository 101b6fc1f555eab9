// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_mask.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace nd {

/// What is wrong in a file.
struct HorizonProblem
{
    enum class Kind {
        TooLarge, ///< Larger than any horizon; nothing was read.
        NotText,
        LineTooLong,
        NoPair, ///< A line without two numbers.
        WrongAzimuth, ///< Not from -180 to 360.
        WrongAltitude, ///< Not from -30 to 90.
        TooMany, ///< More points than are kept; the rest was not read.
        TooFew, ///< A horizon has two points at least.
    };

    Kind kind = Kind::NoPair;
    int line = 0; ///< From 1; 0 for the file as a whole.
    QString text; ///< What stands there, shortened.

    bool operator==(const HorizonProblem &) const = default;
};

/// A horizon as a file tells it.
struct HorizonFile
{
    static constexpr qsizetype kLargest = 1'000'000;
    static constexpr qsizetype kLongestLine = 500;
    static constexpr std::size_t kMostProblems = 20;

    HorizonMask mask; ///< Empty if anything is wrong.
    std::vector<HorizonProblem> problems;
};

/// Reads what planetariums and capture programs write: a line for each point, azimuth from north
/// over east and altitude, in degrees, between spaces, tabs, commas or semicolons; more columns do
/// not count, lines with # do not either, and a head line may name the columns in another order.
/// Any bytes; pure, any thread.
///
/// Source: N.I.N.A. (.hrz, CustomHorizon), Stellarium (polygonal_horizon_list of mode
/// azDeg_altDeg), Cartes du Ciel (local horizon), CSV of theodolite programs.
HorizonFile readHorizonFile(const QByteArray &content);

/// The form that all of these read; `name` becomes a remark.
QByteArray horizonFileOf(const HorizonMask &mask, const QString &name);

} // namespace nd
