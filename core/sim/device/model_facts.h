// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

#include <QSize>
#include <QString>

#include <array>
#include <optional>

namespace nd::sim {

enum class Model { Dwarf2, Dwarf3, Mini };
enum class Generation { V2, V3 };

/// What a camera sees: the field on the sky and the pixels of its preview.
struct Optics
{
    double fieldWidthDegrees = 0.0;
    double fieldHeightDegrees = 0.0;
    QSize pixels;
};

/// All that differs between the telescopes and never changes while one runs. Value type.
struct ModelFacts
{
    Model model = Model::Dwarf3;
    Generation generation = Generation::V3;
    QString word; ///< As on the command line: "dwarf3".
    int deviceId = 2;
    QString deviceIdKey; ///< Key of the id in /deviceInfo: the mini spells it differently.
    QString serialNumber; ///< Made up: nobody published one. Empty if it tells none.
    QString deviceName;
    QString bleServiceId;
    std::array<int, 3> firmware = {1, 0, 0};
    quint32 minorVersion = 9; ///< In the envelope of everything the device sends.
    Optics tele;
    Optics wide;
    QString cardRoot; ///< Folder of the card, as the file port has it.
    QString filePrefix; ///< What the names of photos begin with.
    QString paramsResource; ///< What getDefaultParamsConfig answers.

    bool isV3() const { return generation == Generation::V3; }
    const Optics &optics(CameraKind kind) const { return kind == CameraKind::Tele ? tele : wide; }
};

/// Facts of "dwarf2", "dwarf3", "dwarf3:v2", "dwarf3:v3" or "mini"; nothing for other words.
std::optional<ModelFacts> factsOf(const QString &word);

} // namespace nd::sim
