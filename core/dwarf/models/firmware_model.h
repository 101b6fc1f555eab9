// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/firmware_file.h"
#include "core/dwarf/models/refusal.h"
#include "core/net/file_transfer.h"

#include <QJsonObject>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace nd {

class DeviceHttp;
class Session;

enum class FirmwarePhase {
    Idle,
    Checking, ///< The file is being read.
    Checked, ///< It can be sent.
    Sending,
    Installing, ///< All was sent; the telescope checks it.
    Sent, ///< The telescope has it and found it whole.
    Failed, ///< See problem().
    Cancelled,
};

/// Why a file was not taken or not sent.
struct FirmwareProblem
{
    FirmwareFault file = FirmwareFault::None; ///< The file is no package.
    TransferProblem transfer = TransferProblem::None; ///< It did not get there.
    std::optional<Error> answer; ///< The telescope refused it: code of the HTTP interface.

    bool operator==(const FirmwareProblem &) const = default;
};

/// Version of the firmware, and a new one for a DWARF II. GUI thread; owned by DwarfDevice.
///
/// The file is read, hashed and sent on other threads. Nothing is sent that is not a whole package
/// with the maker's name, and nothing without send().
class FirmwareModel : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the model.
    FirmwareModel(Session &session, DeviceHttp &http, QObject *parent = nullptr);
    ~FirmwareModel() override;

    /// "2.1.6"; empty if the telescope does not say.
    QString version() const { return m_version; }
    /// Asks for it; happens by itself when the telescope is connected.
    void readVersion();

    FirmwarePhase phase() const { return m_phase; }
    /// Of the last check or sending.
    const FirmwareProblem &problem() const { return m_problem; }
    /// The package that was checked; nullopt without one.
    const std::optional<FirmwareFile> &file() const { return m_file; }
    qint64 moved() const { return m_moved; }
    bool isSending() const;

    /// Unsupported but on a DWARF II.
    Refusal canCheck() const;
    void check(const QString &path);
    Refusal canSend() const;
    void send();
    Refusal canCancel() const;
    void cancel();

signals:
    void changed();
    /// A check or a sending ended, well or not; a cancelled one too.
    void finished();

private:
    void handleLinkState();
    void adoptVersion(const QJsonObject &answer);
    void handleChecked(const FirmwareCheck &check, quint64 serial);
    void handleProgress(qint64 moved, qint64 total);
    void handleSent(const TransferEnd &end);
    void enter(FirmwarePhase phase);
    void finish(FirmwarePhase phase, const FirmwareProblem &problem = {});

    Session &m_session;
    DeviceHttp &m_http;
    QString m_version;
    FirmwarePhase m_phase = FirmwarePhase::Idle;
    FirmwareProblem m_problem;
    std::optional<FirmwareFile> m_file;
    qint64 m_moved = 0;
    std::shared_ptr<std::atomic<bool>> m_stopCheck; ///< Of the check that runs.
    quint64 m_serial = 0; ///< Outdates the end of an earlier check.
    std::unique_ptr<FileTransfer> m_transfer;
};

} // namespace nd
