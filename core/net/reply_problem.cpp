// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_problem.h"

namespace nd {

LinkProblem problemOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ConnectionRefusedError)
        return LinkProblem::Refused;
    if (error == QNetworkReply::HostNotFoundError)
        return LinkProblem::HostNotFound;
    if (error == QNetworkReply::TimeoutError)
        return LinkProblem::Timeout;
    if (error == QNetworkReply::RemoteHostClosedError)
        return LinkProblem::Closed;
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return LinkProblem::WrongProtocol;
    // Qt reports an unreachable network as "unknown network error".
    if (error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::TemporaryNetworkFailureError)
        return LinkProblem::NoRoute;
    return LinkProblem::Other;
}

} // namespace nd
