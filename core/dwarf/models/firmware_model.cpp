// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/firmware_model.h"

#include "core/base/logging.h"
#include "core/dwarf/session/device_http.h"
#include "core/dwarf/session/device_identity.h"
#include "core/dwarf/session/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace nd {

namespace {

// Spelt like this by the maker. Source: dwarf-api-2.0 section 3.6.2.
constexpr auto kFileField = "fiwmwareFileName";
constexpr auto kHashField = "md5";

const HttpCallInfo &callNamed(const char *name)
{
    return *httpCallByName(name);
}

} // namespace

FirmwareModel::FirmwareModel(Session &session, DeviceHttp &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
    connect(&session, &Session::linkStateChanged, this, &FirmwareModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &FirmwareModel::changed);
    connect(&session, &Session::problemChanged, this, &FirmwareModel::changed);
    connect(&session, &Session::identityChanged, this, &FirmwareModel::handleLinkState);
    connect(&http, &DeviceHttp::overheard, this,
            [this](const HttpCallInfo &info, const QJsonObject &, const QJsonObject &answer) {
                if (&info == &callNamed("firmwareVersion"))
                    adoptVersion(answer);
            });
    handleLinkState();
}

FirmwareModel::~FirmwareModel()
{
    if (m_stopCheck)
        *m_stopCheck = true;
}

/// A transfer has its own connection and lives on without the link.
void FirmwareModel::handleLinkState()
{
    m_version = m_session.firmware();
    if (m_version.isEmpty())
        readVersion();
    emit changed();
}

/// A device that does not know says -1, -1, -1. Source: dwarf-api-2.0 section 3.5.1.
void FirmwareModel::readVersion()
{
    if (m_session.linkState() != LinkState::Ready || m_session.isReplay())
        return;
    m_http.call(callNamed("firmwareVersion"), {}, this, [this](const Result<QJsonObject> &answer) {
        if (answer)
            adoptVersion(answer.value());
    });
}

void FirmwareModel::adoptVersion(const QJsonObject &answer)
{
    DeviceIdentity identity;
    if (!addFirmwareVersion(identity, answer.value(QLatin1String("data")).toObject()))
        return;
    m_version = identity.firmware->text();
    emit changed();
}

bool FirmwareModel::isSending() const
{
    return m_phase == FirmwarePhase::Sending || m_phase == FirmwarePhase::Installing;
}

/// "Firmware upgrade interface(DWARF2)". Source: dwarf-api-2.0 section 3.6.
Refusal FirmwareModel::canCheck() const
{
    if (m_session.model() != DwarfModel::Dwarf2 || m_session.generation() == Generation::V3)
        return Refusal::Unsupported;
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    const bool busy = isSending() || m_phase == FirmwarePhase::Checking;
    return busy ? Refusal::InProgress : Refusal::None;
}

Refusal FirmwareModel::canSend() const
{
    const Refusal refusal = canCheck();
    if (refusal != Refusal::None)
        return refusal;
    return m_file ? Refusal::None : Refusal::NoFile;
}

Refusal FirmwareModel::canCancel() const
{
    return m_phase == FirmwarePhase::Checking || m_phase == FirmwarePhase::Sending
        ? Refusal::None
        : Refusal::NoFile;
}

void FirmwareModel::enter(FirmwarePhase phase)
{
    qCInfo(lcModels) << "firmware" << int(m_phase) << "->" << int(phase);
    m_phase = phase;
    emit changed();
}

void FirmwareModel::finish(FirmwarePhase phase, const FirmwareProblem &problem)
{
    m_problem = problem;
    enter(phase);
    emit finished();
}

void FirmwareModel::check(const QString &path)
{
    if (canCheck() != Refusal::None)
        return;
    m_file.reset();
    m_problem = {};
    m_stopCheck = std::make_shared<std::atomic<bool>>(false);
    enter(FirmwarePhase::Checking);
    const auto work = [self = QPointer(this), path, stop = m_stopCheck, serial = ++m_serial] {
        const FirmwareCheck check = checkFirmwareFile(path, *stop);
        const auto tell = [self, check, serial] {
            if (self)
                self->handleChecked(check, serial);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(work);
}

void FirmwareModel::handleChecked(const FirmwareCheck &check, quint64 serial)
{
    if (serial != m_serial || m_phase != FirmwarePhase::Checking)
        return;
    m_file = check.file;
    if (m_file)
        finish(FirmwarePhase::Checked);
    else
        finish(FirmwarePhase::Failed, {check.fault, TransferProblem::None, {}});
}

void FirmwareModel::send()
{
    if (canSend() != Refusal::None)
        return;
    FileUpload job;
    job.path = m_file->path;
    job.fileField = kFileField;
    job.fileName = m_file->fileName.toUtf8();
    job.size = m_file->size;
    job.fields = {{kHashField, m_file->md5}};
    m_moved = 0;
    m_problem = {};
    m_transfer = m_http.upload(callNamed("uploadFirmware"), job);
    connect(m_transfer.get(), &FileTransfer::progressed, this, &FirmwareModel::handleProgress);
    connect(m_transfer.get(), &FileTransfer::finished, this, &FirmwareModel::handleSent);
    enter(FirmwarePhase::Sending);
}

void FirmwareModel::handleProgress(qint64 moved, qint64 total)
{
    m_moved = moved;
    if (m_phase == FirmwarePhase::Sending && moved >= total)
        return enter(FirmwarePhase::Installing);
    emit changed();
}

void FirmwareModel::handleSent(const TransferEnd &end)
{
    m_transfer.release()->deleteLater(); // it is telling us right now
    if (end.problem == TransferProblem::Cancelled)
        return finish(FirmwarePhase::Cancelled);
    if (!end.isGood())
        return finish(FirmwarePhase::Failed, {FirmwareFault::None, end.problem, {}});
    const Result<QJsonObject> answer = readHttpAnswer(end.answer);
    if (!answer)
        return finish(FirmwarePhase::Failed,
                      {FirmwareFault::None, TransferProblem::None, answer.error()});
    m_file.reset();
    finish(FirmwarePhase::Sent);
}

void FirmwareModel::cancel()
{
    if (m_phase == FirmwarePhase::Checking) {
        *m_stopCheck = true;
        ++m_serial;
        return finish(FirmwarePhase::Cancelled);
    }
    if (m_phase == FirmwarePhase::Sending && m_transfer)
        m_transfer->cancel();
}

} // namespace nd
