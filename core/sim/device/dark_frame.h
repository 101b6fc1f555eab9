// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/device/param_table.h"

#include <QList>
#include <QString>

#include <optional>

namespace nd::sim {

/// A dark frame in the telescope's memory. Value type.
struct DarkFrame
{
    CameraKind kind = CameraKind::Tele;
    int exposureIndex = 0;
    int gainIndex = 0;
    int binIndex = 0;
    int temperatureCelsius = 0;
    bool isFactory = false; ///< It came with them.

    bool isSameSetting(const DarkFrame &other) const
    {
        return kind == other.kind && exposureIndex == other.exposureIndex
            && gainIndex == other.gainIndex && binIndex == other.binIndex;
    }
};

/// A finished dark of V3's own collection, which it keeps apart from those above. Value type.
struct CalibrationFrame
{
    CameraKind kind = CameraKind::Tele;
    int id = 0;
    int exposureIndex = 0;
    int gain = 0; ///< As a value.
    int resolution = 0; ///< 0 4K, 1 1080p, 2 720p.
    std::optional<int> filter;
    int temperatureCelsius = 0;
    bool isFactory = false;
};

/// What a telescope comes with: the usual exposures of both cameras.
QList<DarkFrame> factoryDarks(const ParamTable &table);
/// The same of V3's collection.
QList<CalibrationFrame> factoryCalibrationFrames(const ParamTable &table);

/// Name of a gear, "15"; empty if there is none.
QString gearNameOf(const QList<ParamRow> &rows, int id, int index);

} // namespace nd::sim
