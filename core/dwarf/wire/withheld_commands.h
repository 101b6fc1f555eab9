// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nd {

/// Why Nightdesk never sends a command, in one English sentence for reports and documents; null for
/// every command that it may send. Any thread.
const char *withheldReason(quint32 command);

} // namespace nd
