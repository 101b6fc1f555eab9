// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/http_relay.h"

#include <QThread>

#include <utility>

namespace nd {

namespace {

Result<QByteArray> resultOf(const HttpAnswer &answer)
{
    if (answer.isGood())
        return answer.body;
    if (!answer.problem)
        return Error{Error::Code::Rejected, 0, QStringLiteral("status %1").arg(answer.status)};
    if (*answer.problem == LinkProblem::Timeout)
        return Error{Error::Code::Timeout, 0, answer.detail};
    if (*answer.problem == LinkProblem::TooLarge)
        return Error{Error::Code::Malformed, 0, answer.detail};
    return Error{Error::Code::Disconnected, 0, answer.detail};
}

} // namespace

HttpRelay::HttpRelay(SessionWorld world, std::shared_ptr<SessionInbox> inbox)
    : m_world(std::move(world))
    , m_inbox(std::move(inbox))
{
}

HttpRelay::~HttpRelay() = default;

void HttpRelay::start(quint64 ticket, const HttpCall &call)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!m_client)
        m_client = m_world.makeHttpClient(*m_world.scheduler);
    m_client->start(call, this, [inbox = m_inbox, ticket](const HttpAnswer &answer) {
        inbox->put(Completion{ticket, resultOf(answer), false});
    });
}

} // namespace nd
