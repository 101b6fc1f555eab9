// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/event_log.h"

#include <QString>

namespace nd::text {

/// What happened, as one sentence without the device's name. Arguments as EventKind documents them;
/// missing ones leave a gap, never a crash. Steps and problems travel as numbers.
QString eventSentence(const Event &event);
/// The same for a notice over the picture: no names of the wire and no codes, which the log has.
QString toastSentence(const Event &event);
/// The device it happened to; empty for events of the program.
QString eventDevice(const Event &event);

} // namespace nd::text
