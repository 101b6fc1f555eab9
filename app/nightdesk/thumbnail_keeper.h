// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

namespace nd {

class DwarfDevice;
class Observatory;
class StackPictures;

/// Keeps the newest preview of each stack as a file, for the log. GUI thread; files are written and
/// removed by the pool. Those of stacks that the log does not have any more go at the next start,
/// and the oldest of those that are too much; none while the log is not whole, and none that is
/// younger than the program.
class ThumbnailKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = qint64{1} << 30;

    /// `observatory` outlives this; `folder` is made when there is something to keep.
    ThumbnailKeeper(Observatory &observatory, QString folder, QObject *parent = nullptr,
                    qint64 mostBytes = kMostBytes);

private:
    void follow(DwarfDevice *device);
    void keep(const StackPictures &pictures, const QString &key);
    void writeNext(const QString &key);
    void handleWritten(const QString &key, bool isWritten);
    void prune();
    QString pathOf(const QString &key) const;

    Observatory &m_observatory;
    QString m_folder;
    qint64 m_mostBytes;
    QDateTime m_started = QDateTime::currentDateTimeUtc();
    QSet<QString> m_writing; ///< Keys.
    QHash<QString, QByteArray> m_waiting; ///< By key: newer than what is being written.
};

} // namespace nd
