// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// Why Nightdesk never sends a command, in one English sentence for reports and documents; null for
/// every command that it may send. Any thread.
const char *withheldReason(quint32 command);
/// The same of a request with this payload: 16400 has the stitch upload among its tasks.
const char *withheldReason(quint32 command, const QByteArray &payload);

} // namespace nd
