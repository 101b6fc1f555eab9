// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_record.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <memory>

class QLockFile;

namespace nd {

/// The recordings of the last nights in one folder: one file per night, from noon to noon local
/// time, "night-2026-10-10.ndflight". A second program that records the same night does so in a
/// file of its own, "night-2026-10-10-2.ndflight". One thread.
class FlightFile
{
public:
    struct Limits
    {
        qint64 fileBytes = qint64{64} * 1024 * 1024;
        int nights = 14;
    };

    FlightFile(QString folder, const Limits &limits);
    ~FlightFile();
    Q_DISABLE_COPY_MOVE(FlightFile)

    /// The night that a moment belongs to: the date of its evening.
    static QDate nightOf(const QDateTime &moment);
    static QString nameOf(QDate night);
    /// Paths of all recordings in `folder`, newest first.
    static QStringList recordings(const QString &folder);

    bool isOpen() const { return m_file.isOpen(); }
    QDate night() const { return m_night; }
    /// Opens the file of `night`, behind the last whole record of what it has, and removes the
    /// oldest nights. False if it can't be written.
    bool open(QDate night);
    void append(const FlightRecord &record);
    /// Writes what was appended. False if the disk refused; then nothing more is written.
    bool flush();

private:
    QString lockedPath(QDate night);
    void removeOldNights();
    void setAsideForeign();

    QString m_folder;
    Limits m_limits;
    std::unique_ptr<QLockFile> m_lock; ///< Of the open file.
    QFile m_file;
    QDate m_night;
    qint64 m_size = 0;
    QByteArray m_buffer; ///< Not yet in the file.
    bool m_isFull = false;
};

} // namespace nd
