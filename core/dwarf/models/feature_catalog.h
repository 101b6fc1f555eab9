// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/param_spec.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace nd {

/// One feature that the list of a shooting mode has. Value type.
struct ListedFeature
{
    /// Gears by what they are on the wire, or a range; neither where only the value is told.
    ParamSpec spec;
    std::optional<int> amount; ///< What it is now, on the wire; only what `spec` allows.

    bool hasList() const { return !spec.gears.isEmpty() || spec.range; }
};

/// The features of a shooting mode (V3). Value type.
struct FeatureCatalog
{
    QHash<Feature, ListedFeature> features;
    QStringList odd; ///< What was left out, for the log; bounded.
};

/// The shootingTechSettings of an answer of getParamAndSetting, from a hostile sender: what is
/// senseless, listed twice or for another camera is left out and noted. Without any it is empty, as
/// with older firmware and in modes that it does not support; nothing if `json` is no such answer.
/// Pure. Source: live answers of a DWARF mini and a DWARF 3 (firmware V3) by a public V3 client.
std::optional<FeatureCatalog> readFeatureCatalog(const QByteArray &json);

/// What getDefaultParamsConfig says of it, as far as the shooting mode allows it; what the mode
/// lists, if `config` is null or has not all of that.
ParamSpec mergedFeature(const ParamSpec *config, const ListedFeature &listed);

} // namespace nd
