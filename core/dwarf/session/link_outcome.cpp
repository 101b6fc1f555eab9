// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/link_outcome.h"

#include <QUrlQuery>

namespace nd {

ConnectProblem problemOf(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::Refused:
        return ConnectProblem::Refused;
    case LinkProblem::HostNotFound:
        return ConnectProblem::HostNotFound;
    case LinkProblem::NoRoute:
        return ConnectProblem::NetworkDown;
    case LinkProblem::Timeout:
        return ConnectProblem::NoAnswer;
    case LinkProblem::Closed:
    case LinkProblem::WrongProtocol:
    case LinkProblem::TooLarge:
    case LinkProblem::Other:
        break;
    }
    return ConnectProblem::NotADwarf;
}

LinkState linkStateOf(SessionPhase phase)
{
    switch (phase) {
    case SessionPhase::Idle:
        return LinkState::Disconnected;
    case SessionPhase::Ready:
        return LinkState::Ready;
    case SessionPhase::Waiting:
        return LinkState::Waiting;
    case SessionPhase::Finding:
    case SessionPhase::OpeningChannel:
    case SessionPhase::Preparing:
        break;
    }
    return LinkState::Connecting;
}

bool canBeHost(const QString &host)
{
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return !host.isEmpty() && url.isValid() && !url.host().isEmpty();
}

QUrl commandUrl(const QHostAddress &address, quint16 port, const QString &clientId,
                const GenerationGuess &guess)
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    if (guess.isCertain && guess.generation == Generation::V2)
        return url;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("client_id"), clientId);
    url.setQuery(query);
    return url;
}

} // namespace nd
