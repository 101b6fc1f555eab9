// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/sky/catalog/field_fit.h"
#include "core/sky/coordinates.h"

#include <QDateTime>

#include <optional>

namespace nd {

class DwarfDevice;

/// What a camera of this model sees. Nothing (0) for an unknown one.
/// Source: astro_dwarf's table of fields; a telescope that tells its own field is believed.
FieldOfView usualField(DwarfModel model, Camera camera);
/// What the telescope says of its camera, else what is usual for the model.
FieldOfView cameraField(DwarfDevice &device, Camera camera);

/// How the upper edge of a picture of `centre` lies, north over east: of a level telescope it looks
/// to the zenith, of a tilted one, or without a site, to the north.
double uprightAngleDegrees(DwarfDevice &device, const Equatorial &centre,
                           const std::optional<Site> &site, const QDateTime &utc);
/// The same of a level telescope.
double uprightAngleDegrees(const Equatorial &centre, const std::optional<Site> &site,
                           const QDateTime &utc);

} // namespace nd
