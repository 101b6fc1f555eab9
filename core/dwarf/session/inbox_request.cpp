// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/inbox_request.h"

#include "core/dwarf/session/session_inbox.h"
#include "core/dwarf/wire/command.h"

namespace nd {

PendingRequests::Request inboxRequest(const std::shared_ptr<SessionInbox> &inbox, quint64 ticket,
                                      const CommandInfo &row, const QByteArray &payload)
{
    const QByteArray overheard = ticket == 0 ? payload : QByteArray();
    const auto done
        = [inbox, ticket, command = row.id, overheard](const Result<QByteArray> &result) {
              inbox->put(Completion{ticket, result, false, command, overheard});
          };
    const auto progress = [inbox, ticket](const QByteArray &reply) {
        inbox->put(Completion{ticket, reply, true});
    };
    return {row, payload, done, progress};
}

} // namespace nd
