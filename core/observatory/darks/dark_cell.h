// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/dark_types.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace nd {

// Which dark frames there are and which are missing. Pure.

/// One combination of settings, by the gears and the words of the telescope. Value type.
struct DarkSetting
{
    int exposureIndex = 0;
    std::optional<int> gainIndex; ///< Nothing: its table has no gear for it; it can't be ordered.
    int binIndex = 0;
    QString exposure; ///< May be empty, as the others.
    QString gain;
    QString binning;

    /// By the words, as far as both have them.
    bool isSame(const DarkSetting &other) const
    {
        return isSame(exposureIndex, exposure, other.exposureIndex, other.exposure)
            && isSame(gainIndex, gain, other.gainIndex, other.gain) && binIndex == other.binIndex;
    }

private:
    static bool isSame(const std::optional<int> &index, const QString &name,
                       const std::optional<int> &other, const QString &otherName)
    {
        return name.isEmpty() || otherName.isEmpty() ? index == other : name == otherName;
    }
};

/// How well the dark frames of a combination suit the sensor as it is now.
enum class DarkMatch {
    Missing,
    Fits, ///< Shot at about this temperature.
    OtherTemperature,
    UnknownTemperature, ///< Theirs or the sensor's is not told.
};

/// One combination that there are dark frames for, or that needs some. Value type.
struct DarkCell
{
    /// So far from the sensor's temperature dark frames still suit, in degrees.
    static constexpr int kTolerance = 5;
    /// So old they are doubted: hot pixels come and go.
    static constexpr int kOldDays = 90;

    DarkSetting setting;
    DarkMatch match = DarkMatch::Missing;
    std::optional<int> celsius; ///< Of those that suit best.
    std::optional<QDateTime> shotUtc; ///< If they were shot from here.
    bool isNeeded = false; ///< Set now, used by stacks of late, or picked.

    bool isThere() const { return match != DarkMatch::Missing; }
    /// Those that there are, as they are named to the telescope.
    DarkFrameInfo frames() const
    {
        return {setting.exposureIndex,
                setting.gainIndex.value_or(0),
                setting.binIndex,
                {},
                {},
                {},
                celsius};
    }
    /// Needed, and none suits.
    bool isWanting() const
    {
        return isNeeded && (match == DarkMatch::Missing || match == DarkMatch::OtherTemperature);
    }
    bool isOld(const QDateTime &utc) const { return shotUtc && shotUtc->daysTo(utc) > kOldDays; }
};

using DarkDate = std::function<std::optional<QDateTime>(const DarkSetting &)>;

/// What is there and what is needed, by binning, exposure and gain. `shot` tells when.
QList<DarkCell> darkCells(const QList<DarkFrameInfo> &darks, const QList<DarkSetting> &needed,
                          const std::optional<int> &sensorCelsius, const DarkDate &shot);

} // namespace nd
