// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/motion_mailbox.h"

#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QUuid>

#include <algorithm>

namespace nd {

namespace {

/// What begins so is of a program that clears it at its end. One that ended otherwise left it.
constexpr auto kOwn = QLatin1String("w-");
constexpr qint64 kStaleDays = 2;
constexpr qint64 kRecentSeconds = 60;

bool isLongAgo(const QFile &file)
{
    const QDateTime written = file.fileTime(QFileDevice::FileModificationTime);
    return written.secsTo(QDateTime::currentDateTimeUtc()) > kRecentSeconds;
}

} // namespace

MotionMailbox::MotionMailbox(Scheduler &scheduler, QString folder)
    : m_scheduler(scheduler)
    , m_folder(std::move(folder))
    , m_prefix(kOwn + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'-')
{
}

MotionMailbox::~MotionMailbox()
{
    for (const QString &name : QDir(m_folder).entryList({m_prefix + u'*'}, QDir::Files))
        QFile::remove(m_folder + u'/' + name);
}

void MotionMailbox::start()
{
    QDir().mkpath(m_folder);
    const QDateTime stale = QDateTime::currentDateTimeUtc().addDays(-kStaleDays);
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({kOwn + u'*'}, QDir::Files)) {
        if (file.lastModified() < stale)
            QFile::remove(file.filePath());
    }
    m_watcher = std::make_unique<QFileSystemWatcher>(this).release();
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &MotionMailbox::look);
    lookAgain();
}

void MotionMailbox::write(const MotionNotice &notice)
{
    writeMotionNotice(m_folder, m_prefix + fileNameOf(notice), toBytes(notice));
}

/// The folder may have been removed and made anew.
void MotionMailbox::lookAgain()
{
    if (m_watcher->directories().isEmpty() && QDir().mkpath(m_folder))
        m_watcher->addPath(m_folder);
    look();
    m_scheduler.after(kInterval, this, [this] { lookAgain(); });
}

void MotionMailbox::look()
{
    // The newest come first.
    QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Time);
    names.resize(std::min<qsizetype>(names.size(), kMostFiles));
    QHash<QString, QByteArray> seen;
    for (const QString &name : names) {
        QFile file(m_folder + u'/' + name);
        if (name.startsWith(m_prefix) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.read(kLargestFile);
        seen.insert(name, bytes);
        const auto before = m_seen.constFind(name);
        const bool isOld = m_isStarting && isLongAgo(file);
        if (!isOld && (before == m_seen.cend() || *before != bytes))
            emit heard(motionNoticeOf(bytes));
    }
    m_isStarting = false;
    m_seen = seen;
}

} // namespace nd
