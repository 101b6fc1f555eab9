// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/observatory/motion_notice.h"

#include <QHash>
#include <QObject>

#include <chrono>

class QFileSystemWatcher;

namespace nd {

/// The half of MotionNotices that lives on a thread of its own: reads what other programs put into
/// the folder, and writes what this one says.
///
/// It is told of a change, and looks by itself where no file system tells.
class MotionMailbox : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kInterval{1000};
    static constexpr int kMostFiles = 256; ///< The newest are read.
    static constexpr qint64 kLargestFile = 4096;

    /// `scheduler` outlives this.
    MotionMailbox(Scheduler &scheduler, QString folder);
    ~MotionMailbox() override; ///< Takes away what this one wrote.
    Q_DISABLE_COPY_MOVE(MotionMailbox)

    /// Tells of what was written in the last minute, then of each new notice.
    void start();
    /// Others hear of it; this one does not.
    void write(const nd::MotionNotice &notice);

signals:
    void heard(const nd::MotionNotice &notice);

private:
    void lookAgain();
    void look();

    Scheduler &m_scheduler;
    QString m_folder;
    QString m_prefix; ///< Of what this one writes.
    QFileSystemWatcher *m_watcher = nullptr;
    QHash<QString, QByteArray> m_seen; ///< What was read last, by file name.
    bool m_isStarting = true;
};

} // namespace nd
