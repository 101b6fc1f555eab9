// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/replay_sockets.h"

#include "core/dwarf/session/tapped_http_client.h"

#include <algorithm>
#include <utility>

namespace nd {

void ReplayLink::open(const QUrl & /*url*/)
{
    m_state = State::Opening;
}

void ReplayLink::close()
{
    m_state = State::Closed;
}

void ReplayLink::sendText(const QString &message)
{
    if (m_state == State::Open && message == QLatin1String("ping"))
        emit textReceived(QStringLiteral("pong"));
}

void ReplayLink::playOpened()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    emit opened();
}

void ReplayLink::playEnded(LinkProblem problem, const QString &detail)
{
    if (std::exchange(m_state, State::Closed) != State::Closed)
        emit ended(problem, detail);
}

void ReplayLink::playBinary(const QByteArray &message)
{
    if (m_state == State::Open)
        emit binaryReceived(message);
}

void ReplayLink::playText(const QString &message)
{
    if (m_state == State::Open)
        emit textReceived(message);
}

void ReplayHttpClient::start(const HttpCall &call, QObject *context, Handler done)
{
    m_running.push_back({nameOfCall(call.url), context, std::move(done)});
}

void ReplayHttpClient::cancelAll()
{
    m_running.clear();
}

bool ReplayHttpClient::play(const QByteArray &name, const HttpAnswer &answer)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [&name](const Running &call) { return call.name == name; });
    if (found == m_running.end())
        return false;
    const Running call = std::move(*found);
    m_running.erase(found);
    if (call.context)
        call.done(answer);
    return true;
}

void ReplayResolver::play(const Answer &answer)
{
    if (const Handler done = std::exchange(m_done, {}))
        done(answer);
}

} // namespace nd
