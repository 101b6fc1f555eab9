// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/call_target.h"
#include "core/dwarf/models/refusal.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace nd {

class DeviceHttp;
class Session;
struct CommandAnswer;

enum class CallPhase { Idle, Waiting, Answered, Failed };

/// Any command of the table and any call over HTTP, with fields that a person writes, and what came
/// back. GUI thread; owned by DwarfDevice.
///
/// One at a time, but for what stops something. What was sent goes the way of nightdeskctl's "call"
/// and "http", through the same gates; passwords in an answer are "***". The answer stays until the
/// next call, also when the link goes.
class CallModel : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the model.
    CallModel(Session &session, DeviceHttp &http, QObject *parent = nullptr);

    /// What the telescope's generation has; see callTargets().
    QList<CallTarget> targets() const;
    QJsonObject fieldsToFill(const CallTarget &target) const;
    Refusal canSend(const CallTarget &target) const;
    /// What is wrong with the fields as they are written; nothing if they can be sent.
    std::optional<Error> faultOf(const CallTarget &target, const QString &fields) const;
    /// New firmware is on its way: until it is there nothing but reads and stops may be sent.
    void setFirmwareUpload(bool running);
    /// Nothing is sent for what canSend() refuses; fields that have a fault end the call at once.
    void send(const CallTarget &target, const QString &fields);

    /// The newest call.
    const CallTarget &target() const { return m_target; }
    CallPhase phase() const { return m_phase; }
    /// What came back; an intermediate reply while it waits.
    const QJsonObject &answer() const { return m_answer; }
    /// Failed: why. The telescope said no, said nothing, or was not asked.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Of the telescope now: errors are read by it.
    Generation generation() const;

signals:
    void changed();
    /// The telescope's generation became known, or is another one.
    void targetsChanged();

private:
    void handleIdentity();
    void begin(const CallTarget &target);
    void sendCommand(const QJsonObject &fields);
    void sendHttp(const QJsonObject &fields);
    void handleAnswer(quint64 call, const Result<CommandAnswer> &answer);
    void handleHttp(quint64 call, const Result<QJsonObject> &answer);
    void finish(const QJsonObject &answer, const std::optional<Error> &problem);

    Session &m_session;
    DeviceHttp &m_http;
    CallTarget m_target;
    bool m_isFirmwareSent = false;
    CallPhase m_phase = CallPhase::Idle;
    QJsonObject m_answer;
    std::optional<Error> m_problem;
    quint64 m_serial = 0; ///< Outdates what an earlier call still gets.
    Generation m_told;
};

} // namespace nd
