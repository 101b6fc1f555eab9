// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/wake_event.h"

#include <chrono>
#include <sys/socket.h>
#include <vector>

namespace nd {

/// An address that connect() understands.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;
};

/// Finds the addresses of `host`; returns early if `interruption` is signalled.
///
/// A numeric address needs no waiting. A name is looked up on a thread that may outlive the call,
/// since the system's resolver can't be interrupted.
Result<std::vector<SocketAddress>> lookUpHost(const QString &host, quint16 port,
                                              const WakeEvent &interruption,
                                              std::chrono::milliseconds timeout);

} // namespace nd
