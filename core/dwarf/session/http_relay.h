// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_inbox.h"
#include "core/dwarf/session/session_world.h"

#include <QObject>

#include <memory>

namespace nd {

/// The HTTP calls of the models, made on the link thread; each answer goes to the inbox as the
/// completion of its ticket. Owned by Session, which posts every call.
class HttpRelay : public QObject
{
    Q_OBJECT

public:
    HttpRelay(SessionWorld world, std::shared_ptr<SessionInbox> inbox);
    ~HttpRelay() override;

    void start(quint64 ticket, const HttpCall &call);

private:
    SessionWorld m_world;
    std::shared_ptr<SessionInbox> m_inbox;
    std::unique_ptr<HttpClient> m_client; ///< Made at the first call, on the link thread.
};

} // namespace nd
