// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QMetaType>

namespace nd {

/// Why a connection could not be made or ended, as far as a socket can tell.
enum class LinkProblem {
    Refused, ///< The host is there, the port is closed.
    HostNotFound, ///< The name does not resolve.
    NoRoute, ///< The network has no way to the host.
    Timeout, ///< Nothing came back in time.
    Closed, ///< The other side ended the connection.
    WrongProtocol, ///< Something answers, but not in the protocol that was expected.
    TooLarge, ///< More was sent than can be meant.
    Other,
};

/// What a socket error means to us.
LinkProblem linkProblemOf(QAbstractSocket::SocketError error);

} // namespace nd

Q_DECLARE_METATYPE(nd::LinkProblem)
