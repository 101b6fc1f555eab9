// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/session/device_identity.h"
#include "core/net/http_client.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

namespace nd {

/// The calls over HTTP that tell what a telescope is. Link thread.
///
/// Answers are hostile until proven: sizes, types and ranges are checked, nothing of a body is
/// logged. deviceInfo comes first, then getDefaultParamsConfig, and firmwareVersion if neither told
/// a version.
class HttpApi : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        std::optional<DeviceIdentity> identity;
        std::optional<LinkProblem>
            problem; ///< Without an identity; none: it answers, but is no DWARF.
        QString detail;
    };
    using Handler = std::function<void(const Outcome &)>;

    /// `client` outlives this.
    explicit HttpApi(HttpClient &client, QObject *parent = nullptr);

    /// `done` runs once, or never after cancel().
    void identify(const QHostAddress &address, quint16 port, Handler done);
    void cancel();

signals:
    /// An answer could not be used: "http deviceInfo: no complete answer". Never holds what was
    /// received.
    void odd(const QString &what);

private:
    HttpCall call(HttpCall::Method method, const char *path, qint64 maximumSize) const;
    void start(const HttpCall &call, void (HttpApi::*then)(const HttpAnswer &));
    std::optional<QJsonObject> usable(const char *name, const HttpAnswer &answer);
    void handleDeviceInfo(const HttpAnswer &answer);
    void handleParamsConfig(const HttpAnswer &answer);
    void handleFirmware(const HttpAnswer &answer);
    void finish();

    HttpClient &m_client;
    QUrl m_base;
    Handler m_done;
    Outcome m_outcome;
    DeviceIdentity m_identity;
    bool m_isDwarf = false;
    quint64 m_serial = 0;
};

} // namespace nd
