// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nd {

/// True for a host name by RFC 1123, a dotted IPv4 address or an IPv6 address without brackets.
bool isHostAddress(const QString &host);

/// "HOST:REST" taken apart.
struct HostAndRest
{
    QString host; ///< Without the brackets of an IPv6 address.
    QString rest; ///< What follows the first colon, empty if nothing does.
};

/// Splits at the first colon outside of brackets; nothing if the brackets are wrong or a colon ends
/// it.
std::optional<HostAndRest> splitHost(const QString &address);

} // namespace nd
