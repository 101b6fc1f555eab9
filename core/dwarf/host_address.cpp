// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/host_address.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace nd {

namespace {

constexpr int kMaximumHostLength = 253; // RFC 1035

bool isDottedQuad(const QString &host)
{
    return host.count(u'.') == 3 && !QHostAddress(host).isNull();
}

bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{"
                       "0,61}[A-Za-z0-9])?)*\\z"));
    return pattern.match(host).hasMatch();
}

} // namespace

bool isHostAddress(const QString &host)
{
    if (host.isEmpty() || host.size() > kMaximumHostLength)
        return false;
    if (host.contains(u':'))
        return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    // "1.2.3" and "999.1.1.1" are mistyped addresses, not names.
    static const QRegularExpression digitsAndDots(QStringLiteral("\\A[0-9.]+\\z"));
    if (digitsAndDots.match(host).hasMatch())
        return isDottedQuad(host);
    return isHostName(host);
}

std::optional<HostAndRest> splitHost(const QString &address)
{
    const bool bracketed = address.startsWith(u'[');
    const qsizetype bracket = address.indexOf(u']');
    if (bracketed && bracket < 0)
        return std::nullopt;
    const QString host = bracketed ? address.mid(1, bracket - 1) : address.section(u':', 0, 0);
    const QString rest = address.mid(bracketed ? bracket + 1 : host.size());
    if (bracketed && !host.contains(u':'))
        return std::nullopt;
    if (rest.isEmpty())
        return HostAndRest{host, {}};
    if (!rest.startsWith(u':') || rest.size() < 2)
        return std::nullopt;
    return HostAndRest{host, rest.mid(1)};
}

} // namespace nd
