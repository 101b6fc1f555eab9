// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/stellarium_object.h"
#include "core/observatory/sky/target.h"

namespace nd {

/// What was selected in Stellarium: the object of `catalog` of that name if it stands there, too; a
/// body of the solar system by its name, wherever Stellarium's clock puts it; else the place, ICRS,
/// with the name that Stellarium gives it. `catalog` may be null.
Target targetOf(const StellariumObject &object, const std::shared_ptr<const Catalog> &catalog);

} // namespace nd
