// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/download_worker.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>
#include <utility>

namespace nd {

namespace {

constexpr int kMostParts = 100;

} // namespace

DownloadWorker::DownloadWorker(FileDownload job)
    : TransferWorker(job.silence)
    , m_job(std::move(job))
{
}

DownloadWorker::~DownloadWorker()
{
    removePart();
}

/// A part that was kept earlier is not overwritten.
bool DownloadWorker::openPart()
{
    for (int number = 1; number <= kMostParts; ++number) {
        const QString suffix
            = number == 1 ? QStringLiteral(".part") : QStringLiteral(".part%1").arg(number);
        m_part.setFileName(m_job.path + suffix);
        if (m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!m_part.exists())
            return false;
    }
    return false;
}

QNetworkReply *DownloadWorker::begin(QNetworkAccessManager &manager)
{
    if (m_job.announced.value_or(0) > m_job.largest) {
        fail(TransferProblem::TooLarge);
        return nullptr;
    }
    if (!openPart()) {
        fail(TransferProblem::FileNotWritable);
        return nullptr;
    }
    QNetworkReply *reply = manager.get(requestTo(m_job.url));
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { handleReadable(*reply); });
    return reply;
}

void DownloadWorker::handleReadable(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (isOver() || status < 200 || status >= 300)
        return;
    const qint64 most = m_job.announced.value_or(m_job.largest);
    const QByteArray bytes = reply.read(most - m_written + 1);
    const qint64 room = most - m_written;
    const bool tooMuch = bytes.size() > room;
    const QByteArray wanted = tooMuch ? bytes.left(room) : bytes;
    if (m_part.write(wanted) != wanted.size())
        return fail(TransferProblem::FileNotWritable);
    m_written += wanted.size();
    noteMoved(m_written, m_job.announced.value_or(0));
    if (!tooMuch)
        return;
    if (m_job.announced)
        endWrongSize();
    else
        fail(TransferProblem::TooLarge);
}

void DownloadWorker::complete(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (status == 0)
        return end(linkEnd(reply));
    if (status < 200 || status >= 300) {
        TransferEnd how;
        how.problem = TransferProblem::Status;
        how.status = status;
        return end(std::move(how));
    }
    while (!isOver() && reply.bytesAvailable() > 0)
        handleReadable(reply);
    if (isOver())
        return;
    if (m_job.announced && m_written != *m_job.announced)
        return endWrongSize();
    if (reply.error() != QNetworkReply::NoError)
        return end(linkEnd(reply));
    if (!replaceTarget())
        return fail(TransferProblem::FileNotWritable);
    end({});
}

/// What came is kept: it may be all there is.
void DownloadWorker::endWrongSize()
{
    m_part.close();
    TransferEnd how;
    how.problem = TransferProblem::WrongSize;
    how.kept = m_part.fileName();
    end(std::move(how));
}

/// In one step, so that the target is the old file or the whole new one.
bool DownloadWorker::replaceTarget()
{
    if (!m_part.flush())
        return false;
    const int failed = std::rename(QFile::encodeName(m_part.fileName()).constData(),
                                   QFile::encodeName(m_job.path).constData());
    if (failed != 0)
        return false;
    m_part.close();
    return true;
}

void DownloadWorker::abandon()
{
    removePart();
}

void DownloadWorker::removePart()
{
    if (!m_part.isOpen())
        return;
    m_part.close();
    m_part.remove();
}

} // namespace nd
