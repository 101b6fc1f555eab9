// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QObject>

#include <utility>

class QThread;
class QTimer;

namespace nd {

class BridgeMount;
class BridgeServer;
class Settings;

/// A telescope server: planetarium programs connect to it and point the telescope. Off until
/// somebody turns it on, and for this computer alone until somebody opens it. GUI thread; its
/// sockets live on the link thread.
class TelescopeBridge final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the thread runs. Begins to listen if the settings say so.
    TelescopeBridge(BridgeKind kind, Settings &settings, BridgeMount &mount, QThread &linkThread,
                    QObject *parent = nullptr);
    ~TelescopeBridge() override;

    BridgeKind kind() const { return m_kind; }
    const BridgeOptions &options() const { return m_options; }
    /// Keeps and applies them.
    void setOptions(const BridgeOptions &options);
    /// How refusals are put into words; without it they are told without any.
    void setSentence(BridgeSentence sentence) { m_sentence = std::move(sentence); }

    /// The port on which it listens; nothing: it does not.
    const std::optional<quint16> &port() const { return m_port; }
    const std::optional<BridgeProblem> &problem() const { return m_problem; }
    int clients() const { return m_clients; }
    const std::optional<BridgeRequest> &lastRequest() const { return m_last; }

signals:
    void changed();

private:
    void apply();
    void handleListening(quint16 port, std::optional<BridgeProblem> problem);
    void handleGoto(quint64 client, const std::optional<BridgePlace> &place);
    void handleStop();
    void tell();

    BridgeKind m_kind;
    Settings &m_settings;
    BridgeMount &m_mount;
    BridgeServer *m_server; ///< On the link thread; deleted there.
    QTimer *m_timer;
    BridgeOptions m_options;
    BridgeSentence m_sentence;
    BridgeStatus m_told;
    std::optional<quint16> m_port;
    std::optional<BridgeProblem> m_problem;
    int m_clients = 0;
    std::optional<BridgeRequest> m_last;
};

} // namespace nd
