// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/device_log_model.h"

#include "core/dwarf/session/device_http.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

namespace {

const HttpCallInfo &callNamed(const char *name)
{
    return *httpCallByName(name);
}

/// What answered has no such call: its HTTP status was not that of success.
bool isAbsence(const Error &error)
{
    return error.code == Error::Code::Rejected && error.deviceCode == 0;
}

} // namespace

DeviceLogModel::DeviceLogModel(Session &session, DeviceHttp &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
    connect(&session, &Session::linkStateChanged, this, &DeviceLogModel::handleLinkState);
    connect(&http, &DeviceHttp::overheard, this, &DeviceLogModel::handleOverheard);
    handleLinkState();
}

DeviceLogModel::~DeviceLogModel() = default;

/// A download has its own connection and may outlive the link.
void DeviceLogModel::handleLinkState()
{
    if (m_session.linkState() == LinkState::Ready) {
        const bool busy = m_phase == LogPhase::Asking || m_phase == LogPhase::Downloading;
        if (!m_info && !busy && !m_isAbsent)
            read(); // in a recording, too: it has the answer
    } else {
        m_info.reset();
        m_isAbsent = false;
        if (m_phase == LogPhase::Asking) {
            ++m_serial;
            finish(LogPhase::Failed, {Error{Error::Code::Disconnected, 0, {}}, {}, 0, 0, {}});
        }
    }
    emit changed();
}

/// What is played back has no telescope to ask.
Refusal DeviceLogModel::canRead() const
{
    if (m_session.isReplay())
        return Refusal::Recording;
    if (m_session.linkState() == LinkState::Connecting)
        return Refusal::Connecting;
    if (m_session.linkState() != LinkState::Ready)
        return Refusal::NotConnected;
    if (m_isAbsent)
        return Refusal::Unsupported;
    const bool busy = m_phase == LogPhase::Asking || m_phase == LogPhase::Downloading;
    return busy ? Refusal::InProgress : Refusal::None;
}

Refusal DeviceLogModel::canDownload() const
{
    const Refusal refusal = canRead();
    if (refusal != Refusal::None)
        return refusal;
    return m_info && !m_info->hasLog ? Refusal::NoLog : Refusal::None;
}

Refusal DeviceLogModel::canCancel() const
{
    return m_phase == LogPhase::Downloading ? Refusal::None : Refusal::NoLog;
}

void DeviceLogModel::enter(LogPhase phase)
{
    m_phase = phase;
    emit changed();
}

void DeviceLogModel::finish(LogPhase phase, const LogProblem &problem)
{
    m_problem = problem;
    enter(phase);
    emit finished();
}

void DeviceLogModel::ask(Then then)
{
    m_problem = {};
    enter(LogPhase::Asking);
    m_http.call(
        callNamed("logInfo"), {}, this,
        [this, then = std::move(then), serial = ++m_serial](const Result<QJsonObject> &answer) {
            if (serial == m_serial)
                handleInfo(answer, then);
        });
}

void DeviceLogModel::handleInfo(const Result<QJsonObject> &answer, const Then &then)
{
    if (!answer) {
        m_isAbsent = isAbsence(answer.error());
        return finish(LogPhase::Failed, {answer.error(), {}, 0, 0, {}});
    }
    const auto info = nd::readLogInfo(answer.value().value(QLatin1String("data")).toObject());
    if (!info)
        return finish(LogPhase::Failed, {Error{Error::Code::Malformed, 0, {}}, {}, 0, 0, {}});
    m_info = info;
    then(*info);
}

/// What a person asked for when a recording was made.
void DeviceLogModel::handleOverheard(const HttpCallInfo &info, const QJsonObject & /*body*/,
                                     const QJsonObject &answer)
{
    if (&info != &callNamed("logInfo"))
        return;
    if (const auto told = nd::readLogInfo(answer.value(QLatin1String("data")).toObject()))
        m_info = told;
    emit changed();
}

void DeviceLogModel::readInfo()
{
    if (canRead() == Refusal::None)
        read();
}

void DeviceLogModel::read()
{
    ask([this](const LogInfo &) { finish(LogPhase::Idle); });
}

void DeviceLogModel::download(const QString &path)
{
    if (canDownload() != Refusal::None)
        return;
    m_path = path;
    ask([this](const LogInfo &info) { start(info); });
}

void DeviceLogModel::start(const LogInfo &info)
{
    if (!info.hasLog)
        return finish(LogPhase::Idle);
    FileDownload job;
    job.path = m_path;
    job.announced = info.size;
    job.largest = kLargestLog;
    m_moved = 0;
    m_total = info.size.value_or(0);
    m_transfer = m_http.download(callNamed("downloadLog"), job);
    connect(m_transfer.get(), &FileTransfer::progressed, this, [this](qint64 moved) {
        m_moved = moved;
        emit changed();
    });
    connect(m_transfer.get(), &FileTransfer::finished, this, &DeviceLogModel::handleEnd);
    enter(LogPhase::Downloading);
}

void DeviceLogModel::handleEnd(const TransferEnd &end)
{
    m_transfer.release()->deleteLater(); // it is telling us right now
    m_moved = end.moved;
    if (end.problem == TransferProblem::Cancelled)
        return finish(LogPhase::Cancelled);
    if (!end.isGood())
        return finish(LogPhase::Failed, {std::nullopt, end.problem, m_total, end.moved, end.kept});
    finish(LogPhase::Done);
}

void DeviceLogModel::cancel()
{
    if (m_transfer)
        m_transfer->cancel();
}

} // namespace nd
