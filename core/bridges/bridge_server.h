// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_talk.h"

#include <QObject>

#include <map>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
class QTimer;
QT_END_NAMESPACE

namespace nd {

/// The sockets of one telescope server. Lives on the link thread.
///
/// Hostile clients cost little: so many at once, so many commands in a tenth of a second, one
/// GOTO in that time and one at a time; who sends something else, or does not read, is cut off.
class BridgeServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostClients = 8;

    explicit BridgeServer(BridgeKind kind);
    ~BridgeServer() override;

    /// Ends what was and listens anew, or not at all.
    void apply(const nd::BridgeOptions &options);
    void setStatus(const nd::BridgeStatus &status) { m_status = status; }
    void answer(quint64 client, const nd::BridgeAnswer &answer, const QString &sentence);

signals:
    /// `port` is 0 if it does not listen; `problem` says why, unless it was not asked to.
    void listening(quint16 port, std::optional<nd::BridgeProblem> problem);
    void clientsChanged(int clients);
    /// To be answered by answer().
    void gotoWished(quint64 client, std::optional<nd::BridgePlace> place);
    void stopWished();

private:
    struct Client
    {
        QTcpSocket *socket = nullptr;
        std::unique_ptr<BridgeTalk> talk;
        int budget = 0; ///< Commands until the next tick.
        bool isWaiting = false; ///< For the answer to a wish.
    };

    void accept();
    void handleGone(quint64 serial);
    void read(quint64 serial);
    void work(quint64 serial);
    void carryOut(quint64 serial, const BridgeWish &wish);
    void say(quint64 serial, const QByteArray &bytes);
    void drop(quint64 serial, const char *why);
    void tick();

    BridgeKind m_kind;
    BridgeStatus m_status;
    QTcpServer *m_server = nullptr;
    QTimer *m_timer = nullptr;
    std::map<quint64, Client> m_clients;
    quint64 m_nextClient = 1;
    quint64 m_ticks = 0;
};

} // namespace nd
