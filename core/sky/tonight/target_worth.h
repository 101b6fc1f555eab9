// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/field_fit.h"

namespace nd {

// How much an object is worth a night, 0 to 1, whatever the time. Pure functions.

/// Best from a third of the shorter side of the field to all of it.
double sizeWorth(const SkyObject &object, const FieldOfView &field,
                 const std::optional<FieldFit> &fit);
/// By surface brightness where light is spread, else by magnitude.
double brightnessWorth(const SkyObject &object);
/// What Messier and Caldwell chose, and what people gave a name.
double fameWorth(const SkyObject &object);

} // namespace nd
