// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/pending_requests.h"

#include <memory>

namespace nd {

class SessionInbox;
struct CommandInfo;

/// A request whose replies go to `inbox`, as completions of `ticket`. Without a ticket (0), which
/// nobody waits for, what was asked goes along with the reply.
PendingRequests::Request inboxRequest(const std::shared_ptr<SessionInbox> &inbox, quint64 ticket,
                                      const CommandInfo &row, const QByteArray &payload);

} // namespace nd
