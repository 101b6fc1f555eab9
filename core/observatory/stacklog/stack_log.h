// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/observatory/stacklog/stack_log_trouble.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

namespace nd {

class StackLogWriter;

/// All stacks there ever were. GUI thread; owned by Observatory.
///
/// The file is read and written by a thread of its own, in the order of the calls; of a record that
/// changes faster than the disk writes only the newest state is written. What was saved before the
/// object goes is on the disk then.
class StackLog : public QObject
{
    Q_OBJECT

public:
    /// Begins to read. An empty path keeps everything in memory alone.
    explicit StackLog(const QString &path, QObject *parent = nullptr);
    ~StackLog() override;

    /// Whether what is in the file was read: before, records() has only what came since.
    bool isLoaded() const { return m_loaded; }
    /// Whether records() has all that was ever written down, but for what was removed: no damaged
    /// file was set aside, and nothing was too much to be read.
    bool isWhole() const { return m_isWhole; }
    /// The newest first.
    const QList<StackRecord> &records() const { return m_records; }
    /// Null if there is none of that key.
    const StackRecord *record(const QString &key) const;

    void save(const StackRecord &record);
    void remove(const QString &key);

    StackLogTrouble trouble() const { return m_trouble; }
    QString troublePath() const { return m_troublePath; }

signals:
    void loaded();
    /// Any record, or trouble().
    void changed();

private:
    void handleRead(const QList<nd::StackRecord> &records, bool isWhole);
    void handleTrouble(nd::StackLogTrouble trouble, const QString &path);
    qsizetype indexOf(const QString &key) const;

    QThread m_thread;
    StackLogWriter *m_writer = nullptr; ///< Lives on m_thread; null without a file.
    QList<StackRecord> m_records;
    QStringList m_removed; ///< Before the file was read.
    bool m_loaded = false;
    bool m_isWhole = false;
    StackLogTrouble m_trouble = StackLogTrouble::None;
    QString m_troublePath;
};

} // namespace nd
