// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace nd {

/// What goes on between a telescope and this computer that must not be slept through.
enum class Work {
    LivePicture = 0x01, ///< A stream plays.
    Recording = 0x02, ///< A stream is written to this computer's disk.
    Capture = 0x04, ///< Pictures or a film onto the telescope's card.
    Stack = 0x08,
    DarkFrames = 0x10,
    Firmware = 0x20, ///< A package is read, sent, or checked by the telescope.
    DeviceLog = 0x40, ///< The telescope's log comes.
};
Q_DECLARE_FLAGS(Works, Work)
Q_DECLARE_OPERATORS_FOR_FLAGS(Works)

} // namespace nd
