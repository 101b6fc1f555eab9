// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_frame.h"
#include "core/ble/ble_messages.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace nd {

class BleTransport;
class Scheduler;

/// One connection to one telescope and one question at a time. GUI thread; owned by BleSetup.
///
/// Each handler is called exactly once unless close() comes first; never from inside the call.
class BleConversation final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kConnectPatience{20'000};

    struct Reply
    {
        BleProblem problem = BleProblem::None; ///< Refused: see answer.code.
        BleAnswer answer;
    };
    using OpenDone = std::function<void(BleProblem)>;
    using ReplyDone = std::function<void(const Reply &)>;

    /// Both outlive this.
    BleConversation(BleTransport &transport, Scheduler &scheduler, QObject *parent = nullptr);
    ~BleConversation() override;

    void open(const QString &id, OpenDone done);
    /// Writes `frame` and waits for the answer to `command`.
    void ask(BleCommand command, const Secret &frame, std::chrono::milliseconds patience,
             ReplyDone done);
    /// Waits for one more answer to `command`.
    void await(BleCommand command, std::chrono::milliseconds patience, ReplyDone done);
    void close();

signals:
    /// The telescope left while nothing was asked.
    void lost(nd::BleProblem problem);

private:
    void handleOpened(quint64 link);
    void handleReceived(quint64 link, const QByteArray &bytes);
    void handleClosed(quint64 link, BleProblem problem);
    void handleMessage(const BleMessage &message);
    void limit(std::chrono::milliseconds patience);
    void giveUp();
    void finishOpen(BleProblem problem);
    void finishReply(const Reply &reply);

    BleTransport &m_transport;
    Scheduler &m_scheduler;
    BleFrameReader m_reader;
    quint64 m_link = 0; ///< 0: none. Outdates what earlier links still say.
    quint64 m_lastLink = 0;
    quint64 m_question = 0; ///< Outdates earlier time limits.
    BleCommand m_command = BleCommand::DataError;
    bool m_damaged = false;
    OpenDone m_openDone;
    ReplyDone m_replyDone;
};

} // namespace nd
