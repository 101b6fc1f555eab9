// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_info.h"
#include "core/dwarf/models/refusal.h"
#include "core/net/file_transfer.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace nd {

class DeviceHttp;
class Session;
struct HttpCallInfo;

enum class LogPhase { Idle, Asking, Downloading, Done, Failed, Cancelled };

/// Why there is no log.
struct LogProblem
{
    std::optional<Error> answer; ///< Asking for it failed.
    TransferProblem transfer = TransferProblem::None;
    qint64 announced = 0; ///< WrongSize: what the telescope said,
    qint64 received = 0; ///< and what came.
    QString kept; ///< WrongSize: where what came is.

    bool operator==(const LogProblem &) const = default;
};

/// The log of a telescope, for a bug report to its maker. GUI thread; owned by DwarfDevice.
///
/// The file is written on another thread, beside its target, and takes its place when it is whole:
/// what was there before is never lost to a broken download.
class DeviceLogModel : public QObject
{
    Q_OBJECT

public:
    /// More is never fetched.
    static constexpr qint64 kLargestLog = 1'000'000'000;

    /// Both outlive the model.
    DeviceLogModel(Session &session, DeviceHttp &http, QObject *parent = nullptr);
    ~DeviceLogModel() override;

    /// nullopt before it was read.
    const std::optional<LogInfo> &info() const { return m_info; }
    LogPhase phase() const { return m_phase; }
    const LogProblem &problem() const { return m_problem; }
    qint64 moved() const { return m_moved; }
    /// 0 if the telescope does not say.
    qint64 total() const { return m_total; }
    QString path() const { return m_path; } ///< Of the last download.

    /// Unsupported once the telescope answered that it has no such call.
    Refusal canRead() const;
    /// logInfo. Happens by itself when the telescope is connected.
    void readInfo();
    Refusal canDownload() const;
    /// Asks for the size again and fetches the file to `path`.
    void download(const QString &path);
    Refusal canCancel() const;
    void cancel();

signals:
    void changed();
    /// Reading or downloading ended, well or not; a cancelled one too.
    void finished();

private:
    using Then = std::function<void(const LogInfo &)>;

    void handleLinkState();
    void read();
    void ask(Then then);
    void handleInfo(const Result<QJsonObject> &answer, const Then &then);
    void handleOverheard(const HttpCallInfo &info, const QJsonObject &body,
                         const QJsonObject &answer);
    void start(const LogInfo &info);
    void handleEnd(const TransferEnd &end);
    void enter(LogPhase phase);
    void finish(LogPhase phase, const LogProblem &problem = {});

    Session &m_session;
    DeviceHttp &m_http;
    std::optional<LogInfo> m_info;
    LogPhase m_phase = LogPhase::Idle;
    LogProblem m_problem;
    qint64 m_moved = 0;
    qint64 m_total = 0;
    QString m_path;
    bool m_isAbsent = false; ///< This telescope offers no log.
    quint64 m_serial = 0; ///< Outdates what an earlier connection asked.
    std::unique_ptr<FileTransfer> m_transfer;
};

} // namespace nd
