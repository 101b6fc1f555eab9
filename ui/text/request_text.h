// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"

#include <QString>

namespace nd::text {

/// How a request ended and what to do about it: the telescope's own reason where it gave one.
QString requestText(const Error &error, Generation generation);
/// Why a motion by hand was held back by day.
QString daylightRefusal();

} // namespace nd::text
