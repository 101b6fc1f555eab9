// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_file.h"

#include "core/base/logging.h"
#include "core/dwarf/recorder/flight_format.h"

#include <QDir>
#include <QLockFile>

#include <utility>

namespace nd {

namespace {

constexpr int kNoon = 12; // hours
constexpr int kMostPrograms = 9;
constexpr qsizetype kRoomForTheEnd = 64; ///< The record that says that the file is full.

const QString &pattern()
{
    static const QString text = QStringLiteral("night-*.ndflight");
    return text;
}

/// Where the last whole record of a recording ends; 0 if it is none.
qint64 goodSize(QFile &file)
{
    const qint64 size = file.size();
    const uchar *bytes = size > 0 ? file.map(0, size) : nullptr;
    if (bytes == nullptr)
        return 0;
    FlightCursor cursor(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    const bool isOurs = cursor.state() == FlightCursor::State::Good;
    while (cursor.next()) {}
    file.unmap(const_cast<uchar *>(bytes));
    return isOurs ? cursor.position() : 0;
}

} // namespace

FlightFile::FlightFile(QString folder, const Limits &limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

FlightFile::~FlightFile() = default;

QDate FlightFile::nightOf(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.time().hour() < kNoon ? local.date().addDays(-1) : local.date();
}

QString FlightFile::nameOf(QDate night)
{
    return QStringLiteral("night-%1.ndflight").arg(night.toString(Qt::ISODate));
}

QStringList FlightFile::recordings(const QString &folder)
{
    const QDir dir(folder);
    QStringList names = dir.entryList({pattern()}, QDir::Files, QDir::Name | QDir::Reversed);
    for (QString &name : names)
        name = dir.filePath(name);
    return names;
}

bool FlightFile::open(QDate night)
{
    m_file.close();
    m_buffer.clear();
    m_night = night;
    m_isFull = false;
    QDir().mkpath(m_folder);
    m_file.setFileName(lockedPath(night));
    if (!m_file.open(QIODevice::ReadWrite)) {
        qCWarning(lcDwarf) << "recording not opened:" << m_file.errorString();
        return false;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 good = goodSize(m_file);
    if (good == 0 && m_file.size() > 0)
        setAsideForeign();
    if (good > 0)
        m_file.resize(good);
    m_size = m_file.size();
    m_file.seek(m_size);
    if (m_size == 0)
        m_buffer = flight_format::header();
    removeOldNights();
    return m_file.isOpen();
}

/// The first name of this night that no other running program writes to.
QString FlightFile::lockedPath(QDate night)
{
    const QString first = QDir(m_folder).filePath(nameOf(night));
    for (int number = 1; number <= kMostPrograms; ++number) {
        QString path = first;
        if (number > 1)
            path.insert(path.lastIndexOf(u'.'), QStringLiteral("-%1").arg(number));
        m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // only a program that died lets go of it
        if (m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError)
            return path;
    }
    return first + QStringLiteral(".crowded");
}

/// What has our name but is no recording is kept, not written over.
void FlightFile::setAsideForeign()
{
    const QString path = m_file.fileName();
    const QString aside = path + QStringLiteral(".damaged");
    m_file.close();
    QFile::remove(aside);
    QFile::rename(path, aside);
    if (m_file.open(QIODevice::ReadWrite))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void FlightFile::append(const FlightRecord &record)
{
    if (!m_file.isOpen() || m_isFull)
        return;
    const qsizetype before = m_buffer.size();
    flight_format::append(m_buffer, record);
    if (m_size + m_buffer.size() + kRoomForTheEnd <= m_limits.fileBytes)
        return;
    m_buffer.truncate(before);
    m_isFull = true;
    const FlightRecord end{record.sinceLast, 0, {flight_kind::kFull, 0, {}, {}}};
    if (m_size + before + kRoomForTheEnd <= m_limits.fileBytes)
        flight_format::append(m_buffer, end);
}

bool FlightFile::flush()
{
    if (!m_file.isOpen() || m_buffer.isEmpty())
        return true;
    const bool written = m_file.write(m_buffer) == m_buffer.size() && m_file.flush();
    m_size += m_buffer.size();
    m_buffer.clear();
    if (!written) {
        qCWarning(lcDwarf) << "recording not written:" << m_file.errorString();
        m_file.close();
    }
    return written;
}

void FlightFile::removeOldNights()
{
    const QStringList all = recordings(m_folder);
    for (qsizetype i = m_limits.nights; i < all.size(); ++i)
        QFile::remove(all.at(i));
}

} // namespace nd
