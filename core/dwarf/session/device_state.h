// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_state.h"

#include <QByteArray>

#include <vector>

namespace nd {

/// The parts of a V3 device's whole state (reply to 16405) as the notifications that would have
/// told them one by one, so that nobody but the session needs to know how the generations differ.
std::vector<Notification> notificationsOfState(const QByteArray &reply);

} // namespace nd
