// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/server/http_connection.h"

#include <QHostAddress>
#include <QTcpServer>

#include <functional>

namespace nd::sim {

/// A small HTTP/1.1 server for trusted local use: bounded requests, one per connection. Main
/// thread.
class HttpServer : public QObject
{
public:
    using Handler = std::function<void(HttpConnection &)>;

    /// `faults` may be null; it must outlive the server otherwise.
    HttpServer(Handler handler, const FaultSet *faults, QObject *parent = nullptr);

    /// Port 0 takes a free one; a later call without a port takes the same again.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Drops all clients and the port.
    void close();
    quint16 port() const { return m_port; }

private:
    void accept();

    Handler m_handler;
    const FaultSet *m_faults;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace nd::sim
