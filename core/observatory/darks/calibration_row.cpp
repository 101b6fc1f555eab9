// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/calibration_row.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace nd {

namespace {

/// Gears of the binning. Source: dwarf-params-tables, feature 0.
constexpr int kHalfSize = 1;

double secondsNamed(const QString &exposure)
{
    const QStringList parts = exposure.split(u'/');
    const double seconds = parts.first().toDouble();
    const double divisor = parts.size() > 1 ? parts.at(1).toDouble() : 1.0;
    const double value = divisor > 0.0 ? seconds / divisor : 0.0;
    return std::isfinite(value) ? value : 0.0; // a telescope may write "nan", which has no order
}

DarkMatch matchOfFrame(const std::optional<int> &celsius, const std::optional<int> &sensor)
{
    if (!celsius || !sensor)
        return DarkMatch::UnknownTemperature;
    return std::abs(*celsius - *sensor) <= DarkCell::kTolerance ? DarkMatch::Fits
                                                                : DarkMatch::OtherTemperature;
}

} // namespace

std::optional<CalibrationWish> calibrationWish(const DarkSetting &set, int frames)
{
    bool isNumber = false;
    const int gain = set.gain.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    CalibrationWish wish;
    wish.exposureIndex = set.exposureIndex;
    wish.gain = gain;
    wish.size = set.binIndex == kHalfSize ? FrameSize::Hd1080 : FrameSize::Full4k;
    wish.frames = std::clamp(frames, 1, CalibrationWish::kMostFrames);
    return wish;
}

bool isOfWish(const CalibrationFrameInfo &frame, const CalibrationWish &wish,
              const QString &exposure)
{
    return frame.exposure == exposure && frame.gain == wish.gain && frame.size == wish.size;
}

QList<CalibrationRow> calibrationRows(const QList<CalibrationFrameInfo> &frames,
                                      const std::optional<DarkSetting> &set,
                                      const std::optional<int> &sensorCelsius,
                                      const CalibrationDate &shot)
{
    const auto wish = set ? calibrationWish(*set, 1) : std::nullopt;
    QList<CalibrationRow> rows;
    for (const CalibrationFrameInfo &frame : frames) {
        const bool isAsSet = wish && isOfWish(frame, *wish, set->exposure);
        rows.append(
            {frame, matchOfFrame(frame.temperatureCelsius, sensorCelsius), isAsSet, shot(frame)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &left, const auto &right) {
        const auto key = [](const CalibrationRow &row) {
            const CalibrationFrameInfo &frame = row.frame;
            return std::tuple(frame.size, secondsNamed(frame.exposure), frame.gain,
                              frame.temperatureCelsius);
        };
        return key(left) < key(right);
    });
    return rows;
}

} // namespace nd
