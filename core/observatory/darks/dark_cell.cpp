// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_cell.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace nd {

namespace {

DarkSetting settingOf(const DarkFrameInfo &dark)
{
    return {dark.exposureIndex, dark.gainIndex, dark.binIndex,
            dark.exposure,      dark.gain,      dark.binning};
}

/// The place of `setting` in `cells`, made if it is new.
DarkCell &cellOf(QList<DarkCell> &cells, const DarkSetting &setting)
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&setting](const DarkCell &cell) {
        return cell.setting.isSame(setting);
    });
    if (found != cells.end())
        return *found;
    DarkCell cell;
    cell.setting = setting;
    cells.append(cell);
    return cells.last();
}

DarkMatch matchOf(const std::optional<int> &celsius, const std::optional<int> &sensor)
{
    if (!celsius || !sensor)
        return DarkMatch::UnknownTemperature;
    return std::abs(*celsius - *sensor) <= DarkCell::kTolerance ? DarkMatch::Fits
                                                                : DarkMatch::OtherTemperature;
}

/// Whether `celsius` is nearer to the sensor than what the cell has.
bool isBetter(const DarkCell &cell, const std::optional<int> &celsius,
              const std::optional<int> &sensor)
{
    if (!cell.isThere() || !cell.celsius)
        return true;
    return celsius && sensor && std::abs(*celsius - *sensor) < std::abs(*cell.celsius - *sensor);
}

} // namespace

QList<DarkCell> darkCells(const QList<DarkFrameInfo> &darks, const QList<DarkSetting> &needed,
                          const std::optional<int> &sensorCelsius, const DarkDate &shot)
{
    QList<DarkCell> cells;
    for (const DarkFrameInfo &dark : darks) {
        DarkCell &cell = cellOf(cells, settingOf(dark));
        if (!isBetter(cell, dark.temperatureCelsius, sensorCelsius))
            continue;
        cell.celsius = dark.temperatureCelsius;
        cell.match = matchOf(cell.celsius, sensorCelsius);
        cell.shotUtc = shot(cell.setting);
    }
    for (const DarkSetting &setting : needed)
        cellOf(cells, setting).isNeeded = true;
    std::stable_sort(cells.begin(), cells.end(), [](const DarkCell &left, const DarkCell &right) {
        const auto key = [](const DarkCell &cell) {
            return std::tuple(cell.setting.binIndex, cell.setting.exposureIndex,
                              cell.setting.gainIndex);
        };
        return key(left) < key(right);
    });
    return cells;
}

} // namespace nd
