// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/base/scheduler.h"
#include "core/observatory/motion_notice.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace nd {

class DwarfDevice;
class MotionMailbox;
class Observatory;
struct CommandInfo;

/// Tells the other programs of this installation that this one moves a telescope, and hears it from
/// them: with one client id they are one client for the telescope, which tells none of them what
/// another does by hand. What they move, the Sun guard takes for moved by nobody knows whom.
///
/// Through files in a folder that all know. Owned by the composition root, goes before the
/// observatory. GUI thread.
class MotionNotices : public QObject
{
    Q_OBJECT

public:
    /// Until listen(), which comes before any motion, what is told is in the folder before the
    /// command is sent: for programs without a window.
    MotionNotices(Observatory &observatory, const QString &dataFolder, QObject *parent = nullptr);
    ~MotionNotices() override;

    /// Hears the others from now on. Reads and writes on a thread of its own.
    void listen();
    QString folder() const { return m_folder; }

signals:
    /// The first time that it can't be told.
    void failed();

private:
    void follow(DwarfDevice &device);
    void handleMotion(DwarfDevice &device, const CommandInfo &row, bool isOver);
    void tell(const MotionNotice &notice);
    void handleHeard(const MotionNotice &notice);

    Observatory &m_observatory;
    QString m_folder;
    QtScheduler m_scheduler;
    QThread m_thread;
    MotionMailbox *m_mailbox = nullptr; ///< On the thread, which deletes it.
    QHash<const DwarfDevice *, Scheduler::Milliseconds> m_told; ///< When last.
    bool m_hasFailed = false;
};

} // namespace nd
