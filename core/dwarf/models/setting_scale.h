// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_spec.h"

namespace nd {

// Between the value a person sees and the one of the image processor, for firmware that wants the
// latter on the wire (ProtocolQuirks::wireCarriesIspValues). Source: dwarf-api-2.0 sections 4.7.33
// to 4.7.41 (tele), 4.9.22 to 4.9.25 (wide; brightness and contrast are not told and taken as
// tele).

/// -180 degrees of the wide camera's hue are -2000: negative, so int32 on the wire.
int ispValue(Camera camera, Setting setting, double shown);
/// The inverse, rounded to whole numbers.
double shownValue(Camera camera, Setting setting, double isp);

} // namespace nd
