// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_tap.h"

#include <chrono>

namespace nd {

// Kinds that the recorder itself adds to those of TapKind. Readers skip kinds they don't know.
namespace flight_kind {
/// The program began to write: value UTC in milliseconds, text its version. What sessions were
/// before ended without a word; session numbers begin anew.
inline constexpr TapKind kStart{64};
inline constexpr TapKind kClock{65}; ///< value: UTC in milliseconds, now.
inline constexpr TapKind kDropped{66}; ///< value: records that came too fast to be written.
inline constexpr TapKind kFull{67}; ///< Nothing more of this night is written.
} // namespace flight_kind

/// One record of a flight recording. Value type.
struct FlightRecord
{
    std::chrono::microseconds sinceLast{0}; ///< Monotonic time since the record before it.
    quint32 session = 0; ///< 0: of the recorder itself.
    TapEvent event;
};

} // namespace nd
