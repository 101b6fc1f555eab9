// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_model.h"

#include "core/base/pool_work.h"
#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/session/command_call.h"
#include "core/dwarf/session/device_http.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

CallModel::CallModel(Session &session, DeviceHttp &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_told(session.generation())
{
    connect(&session, &Session::linkStateChanged, this, &CallModel::changed);
    connect(&session, &Session::roleChanged, this, &CallModel::changed);
    connect(&session, &Session::problemChanged, this, &CallModel::changed);
    connect(&session, &Session::identityChanged, this, &CallModel::handleIdentity);
}

void CallModel::handleIdentity()
{
    const Generation now = m_session.generation();
    if (std::exchange(m_told, now) != now)
        emit targetsChanged();
    emit changed();
}

Generation CallModel::generation() const
{
    return m_session.generation();
}

QList<CallTarget> CallModel::targets() const
{
    return callTargets(m_session.generation());
}

QJsonObject CallModel::fieldsToFill(const CallTarget &target) const
{
    return nd::fieldsToFill(target, m_session.generation());
}

Refusal CallModel::canSend(const CallTarget &target) const
{
    if (isWithheld(target))
        return Refusal::Withheld;
    const CommandEntry *entry
        = target.isHttp() ? nullptr : commandById(target.command, m_session.generation());
    const bool mayWatch
        = entry != nullptr ? !needsControl(entry->info) : riskOf(target) == CallRisk::None;
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None && !(refusal == Refusal::WatchOnly && mayWatch))
        return refusal;
    if (!targets().contains(target))
        return Refusal::Unsupported;
    if (m_isFirmwareSent && !mayWatch)
        return Refusal::FirmwareUpload;
    const bool isStop = entry != nullptr && entry->info.kind == RowKind::Stop;
    return m_phase == CallPhase::Waiting && !isStop ? Refusal::InProgress : Refusal::None;
}

void CallModel::setFirmwareUpload(bool running)
{
    if (std::exchange(m_isFirmwareSent, running) != running)
        emit changed();
}

std::optional<Error> CallModel::faultOf(const CallTarget &target, const QString &fields) const
{
    const Result<QJsonObject> json = fieldsOfText(fields);
    if (!json)
        return json.error();
    if (target.isHttp())
        return std::nullopt;
    const Result<Done> checked = checkFields(target.command, json.value());
    return checked ? std::nullopt : std::optional(checked.error());
}

void CallModel::send(const CallTarget &target, const QString &fields)
{
    if (canSend(target) != Refusal::None)
        return;
    begin(target);
    const Result<QJsonObject> json = fieldsOfText(fields);
    if (!json)
        return finish({}, json.error());
    if (target.isHttp())
        sendHttp(json.value());
    else
        sendCommand(json.value());
    emit changed();
}

void CallModel::begin(const CallTarget &target)
{
    ++m_serial;
    m_target = target;
    m_phase = CallPhase::Waiting;
    m_answer = {};
    m_problem.reset();
}

void CallModel::sendCommand(const QJsonObject &fields)
{
    const quint64 call = m_serial;
    const CommandEntry &entry = *commandById(m_target.command, m_session.generation());
    const auto done
        = [this, call](const Result<CommandAnswer> &answer) { handleAnswer(call, answer); };
    const auto progress = [this, call](const QJsonObject &reply) {
        if (call != m_serial)
            return;
        m_answer = reply;
        emit changed();
    };
    callCommand(m_session, entry, fields, this, done, progress);
    if (entry.info.kind == RowKind::Stop)
        m_session.clock().after(kStopPatience, this, [this, call] {
            handleAnswer(call, Error{Error::Code::Timeout, 0, {}}); // it is sent on
        });
}

void CallModel::sendHttp(const QJsonObject &fields)
{
    const quint64 call = m_serial;
    const HttpCallInfo &info = *httpCallByName(m_target.name); // canSend() knows it
    m_http.call(info, fields, this,
                [this, call](const Result<QJsonObject> &answer) { handleHttp(call, answer); });
}

void CallModel::handleAnswer(quint64 call, const Result<CommandAnswer> &answer)
{
    if (call != m_serial || m_phase != CallPhase::Waiting)
        return;
    if (answer)
        finish(answer.value().reply, answer.value().refusal);
    else
        finish(m_answer, answer.error());
}

/// An answer may have megabytes: its passwords are taken out in the thread pool.
void CallModel::handleHttp(quint64 call, const Result<QJsonObject> &answer)
{
    if (call != m_serial)
        return;
    if (!answer)
        return finish({}, answer.error());
    workInPool(
        this, [whole = answer.value()] { return SecretMask().masked(whole).toObject(); },
        [this, call](const QJsonObject &masked) {
            if (call == m_serial)
                finish(masked, std::nullopt);
        });
}

void CallModel::finish(const QJsonObject &answer, const std::optional<Error> &problem)
{
    m_phase = problem ? CallPhase::Failed : CallPhase::Answered;
    m_answer = answer;
    m_problem = problem;
    emit changed();
}

} // namespace nd
