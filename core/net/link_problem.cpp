// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/link_problem.h"

namespace nd {

LinkProblem linkProblemOf(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return LinkProblem::Refused;
    if (error == QAbstractSocket::HostNotFoundError)
        return LinkProblem::HostNotFound;
    if (error == QAbstractSocket::NetworkError)
        return LinkProblem::NoRoute;
    if (error == QAbstractSocket::SocketTimeoutError)
        return LinkProblem::Timeout;
    if (error == QAbstractSocket::RemoteHostClosedError)
        return LinkProblem::Closed;
    return LinkProblem::Other;
}

} // namespace nd
