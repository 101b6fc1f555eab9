// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/observatory/zip_file.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nd {

class Observatory;

/// Packs what a bug report needs into one zip file: the recordings of the last nights, the log, the
/// settings without secrets, what is known of each telescope, versions. GUI thread.
///
/// Passwords are masked wherever they may stand; what can't be told to be free of them (hex dumps
/// of packets in the log) is left out. Reading, packing and writing run on a thread of their own.
class DiagnosticBundle : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Done, Cancelled, Failed };

    static constexpr int kMostNights = 3;
    static constexpr qint64 kMostRecordedBytes = qint64{96} * 1024 * 1024;
    static constexpr qint64 kMostLogBytes = qint64{4} * 1024 * 1024; ///< Of each log file: its end.

    /// `logFolder` may be empty. The observatory outlives this.
    DiagnosticBundle(Observatory &observatory, QString logFolder, QObject *parent = nullptr);
    ~DiagnosticBundle() override; ///< Cancels, and waits for that.

    State state() const { return m_state; }
    double progress() const { return m_progress; } ///< 0 to 1.
    QString path() const { return m_path; }
    Error error() const { return m_error; } ///< Why it failed.

    /// Nothing while it is running.
    void save(const QString &path);
    void cancel();

    /// The log without dumps of packets and without passwords.
    static QByteArray cleanLog(const QByteArray &log);

signals:
    void changed();

private:
    struct Job;

    std::vector<ZipEntry> documents() const;
    void finish(const Result<Done> &result);
    void setProgress(double progress);

    Observatory &m_observatory;
    QString m_logFolder;
    QString m_path;
    QThreadPool m_writer;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    State m_state = State::Idle;
    double m_progress = 0.0;
    Error m_error;
};

} // namespace nd
