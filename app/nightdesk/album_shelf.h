// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

namespace nd {

class DwarfDevice;
class Observatory;
class StackWatch;

/// Keeps all pictures of each camera's newest stack for the next run of the program, by an
/// AlbumKeeper for each. GUI thread; folders are removed by the pool. Those of stacks that the log
/// does not have any more go at the next start, and the oldest of those that are too much; none
/// while the log is not whole, and none that is younger than the program. The newest stack of each
/// camera is known before anything goes, and its album stays: it may be being read.
class AlbumShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = qint64{1} << 29;

    /// `observatory` outlives this; `thumbnails` has a picture of each stack. Before
    /// StackDesk::keepIn().
    AlbumShelf(Observatory &observatory, const QString &thumbnails, QObject *parent = nullptr);

private:
    void follow(DwarfDevice *device);
    QList<StackWatch *> watches() const;
    void pruneWhenKnown();
    void prune(const QSet<QString> &onShow);

    Observatory &m_observatory;
    QString m_thumbnails;
    QString m_folder;
    QDateTime m_started = QDateTime::currentDateTimeUtc();
    bool m_isDue = false; ///< The log was read, and nothing went since.
};

} // namespace nd
