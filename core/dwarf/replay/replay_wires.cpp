// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/replay_wires.h"

#include "core/dwarf/replay/replay_sockets.h"

#include <algorithm>

namespace nd {

namespace {

/// A number of the file as a problem; what no problem has is Other.
LinkProblem problemFrom(qint64 number)
{
    constexpr auto kLast = qint64(LinkProblem::Other);
    return number < 0 || number > kLast ? LinkProblem::Other : static_cast<LinkProblem>(number);
}

HttpAnswer answerFrom(const TapEvent &event)
{
    HttpAnswer answer;
    if (event.value < 0)
        answer.problem = problemFrom(-(event.value + 1));
    else
        answer.status = static_cast<int>(std::min<qint64>(event.value, 999));
    answer.body = event.data;
    return answer;
}

HostResolver::Answer addressFrom(const TapEvent &event)
{
    HostResolver::Answer answer;
    const QHostAddress address(QString::fromLatin1(event.text));
    if (event.value == 0 && !address.isNull())
        answer.address = address;
    else
        answer.problem = problemFrom(event.value - 1);
    return answer;
}

} // namespace

ReplayWires::ReplayWires() = default;
ReplayWires::~ReplayWires() = default;

void ReplayWires::install(SessionWorld &world)
{
    world.makeLink = [self = shared_from_this()](Scheduler &) {
        auto link = std::make_unique<ReplayLink>();
        self->m_link = link.get();
        return link;
    };
    world.makeHttpClient = [self = shared_from_this()](Scheduler &) {
        auto client = std::make_unique<ReplayHttpClient>();
        self->m_clients.append(client.get());
        return client;
    };
    world.makeResolver = [self = shared_from_this()](Scheduler &) {
        auto resolver = std::make_unique<ReplayResolver>();
        self->m_resolver = resolver.get();
        return resolver;
    };
}

bool ReplayWires::play(const TapEvent &event)
{
    if (event.kind == TapKind::HttpAnswered)
        return playAnswer(event);
    if (event.kind == TapKind::Resolved) {
        if (m_resolver)
            m_resolver->play(addressFrom(event));
    } else if (m_link) {
        playLink(event);
    }
    return true;
}

bool ReplayWires::playAnswer(const TapEvent &event)
{
    const HttpAnswer answer = answerFrom(event);
    const auto takes = [&](const QPointer<ReplayHttpClient> &client) {
        return client && client->play(event.text, answer);
    };
    return std::any_of(m_clients.begin(), m_clients.end(), takes);
}

void ReplayWires::playLink(const TapEvent &event)
{
    if (event.kind == TapKind::LinkOpened)
        m_link->playOpened();
    else if (event.kind == TapKind::LinkEnded)
        m_link->playEnded(problemFrom(event.value), QString::fromUtf8(event.text));
    else if (event.kind == TapKind::LinkClosed) // if the session did not do so by itself
        m_link->playEnded(LinkProblem::Timeout, QStringLiteral("no pong"));
    else if (event.kind == TapKind::BinaryIn)
        m_link->playBinary(event.data);
    else if (event.kind == TapKind::TextIn)
        m_link->playText(QString::fromUtf8(event.data));
}

} // namespace nd
