// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nd {

// From where on people are warned, before there is any alarm.

inline constexpr int kLowBatteryPercent = 20;
/// Of the card: about a hundred frames of the largest sensor.
inline constexpr qint64 kLittleSpaceBytes = 2'000'000'000;

} // namespace nd
