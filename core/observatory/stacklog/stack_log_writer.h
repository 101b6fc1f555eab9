// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_log.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QStringList>

#include <memory>

namespace nd {

class StackStore;

/// The half of StackLog that waits for the disk. Lives on the log's thread, which deletes it;
/// save() and remove() may be called from any.
class StackLogWriter final : public QObject
{
    Q_OBJECT

public:
    explicit StackLogWriter(QString path);
    ~StackLogWriter() override; ///< Writes what waits.

    /// Opens and reads; read() or troubled() follow.
    void start();
    void save(const StackRecord &record);
    void remove(const QString &key);

signals:
    /// `isWhole`: there is no other that was set aside or left out.
    void read(const QList<nd::StackRecord> &records, bool isWhole);
    void troubled(nd::StackLogTrouble trouble, const QString &path);

private:
    void flush();
    void flushLater();

    QString m_path;
    std::unique_ptr<StackStore> m_store;
    bool m_usable = false;
    QMutex m_lock;
    QStringList m_order; ///< Keys that wait, the oldest first.
    QHash<QString, StackRecord> m_waiting; ///< The newest state of each; none: to be removed.
};

} // namespace nd
