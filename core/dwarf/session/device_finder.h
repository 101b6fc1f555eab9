// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/http_api.h"
#include "core/dwarf/session/session_world.h"

#include <memory>

namespace nd {

class Checklist;

/// The first two hops of a connection: where the telescope is and what it is. Link thread.
class DeviceFinder : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DeviceFinder(const SessionWorld &world, Checklist &checklist, QObject *parent = nullptr);

    /// Ends with found() or failed(), once, unless cancel() comes first.
    void find(const QString &host, quint16 httpPort);
    void cancel();

signals:
    void found(const QHostAddress &address, const nd::DeviceIdentity &identity);
    void failed(nd::ConnectStep step, nd::ConnectProblem problem, const QString &detail);
    /// See HttpApi::odd().
    void odd(const QString &what);

private:
    void handleResolved(const HostResolver::Answer &answer);
    void handleIdentified(const HttpApi::Outcome &outcome);

    Checklist &m_checklist;
    std::unique_ptr<HttpClient> m_httpClient;
    std::unique_ptr<HostResolver> m_resolver;
    HttpApi m_http;
    QString m_host;
    quint16 m_port = 0;
    QHostAddress m_address;
};

} // namespace nd
