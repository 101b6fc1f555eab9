// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/net/http_client.h"

#include <QPointer>

#include <map>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace nd {

/// An HttpClient over QNetworkAccessManager. Link thread only.
///
/// Follows no redirect, keeps no cookie, uses no proxy and stores nothing: a telescope needs none
/// of it, and an answer that never ends is cut at its size or its time.
class QtHttpClient final : public HttpClient
{
    Q_OBJECT

public:
    /// `scheduler` outlives the client.
    explicit QtHttpClient(Scheduler &scheduler, QObject *parent = nullptr);
    ~QtHttpClient() override;

    void start(const HttpCall &call, QObject *context, Handler done) override;
    void cancelAll() override;

private:
    struct Running
    {
        QNetworkReply *reply = nullptr;
        QPointer<QObject> context;
        Handler done;
        qint64 maximumSize = 0;
        QByteArray body;
    };

    QNetworkReply *replyTo(const HttpCall &call, const QNetworkRequest &request);
    void handleReadable(quint64 serial);
    void handleFinished(quint64 serial);
    void finish(quint64 serial, HttpAnswer answer);

    Scheduler &m_scheduler;
    QNetworkAccessManager *m_manager;
    std::map<quint64, Running> m_running;
    quint64 m_nextSerial = 1;
};

} // namespace nd
