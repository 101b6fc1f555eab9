// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_spec.h"

#include <QJsonObject>
#include <QStringList>

namespace nd {

/// The tables of getDefaultParamsConfig. Value type.
struct ParamsTables
{
    QList<ParamSpec> tele;
    QList<ParamSpec> wide;
    QList<ParamSpec> features;
    QStringList odd; ///< What was left out, for the log; bounded.

    const QList<ParamSpec> &of(Camera camera) const { return camera == Camera::Tele ? tele : wide; }
};

/// Reads the document of a hostile sender: unknown, duplicate, oversized and senseless entries are
/// left out and noted. Pure. Source of the shape: field notes section 2.
ParamsTables readParamsConfig(const QJsonObject &config);

namespace param_limits {
inline constexpr int kMostParams = 64;
inline constexpr int kMostChoices = 512;
inline constexpr int kLongestName = 40;
inline constexpr int kHighestIndex = 1'000'000;
inline constexpr double kHighestNumber = 1'000'000.0;
inline constexpr int kMostNotes = 16;
} // namespace param_limits

} // namespace nd
