// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/upload_worker.h"

#include <QFile>
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr qint64 kLongestAnswer = 65'536;

QHttpPart part(const QByteArray &disposition)
{
    QHttpPart made;
    made.setRawHeader("Content-Disposition", "form-data; " + disposition);
    return made;
}

QHttpPart filePart(const FileUpload &job, QFile *file)
{
    QByteArray name = job.fileName;
    name.replace('"', '_').replace('\r', '_').replace('\n', '_');
    QHttpPart made = part("name=\"" + job.fileField + "\"; filename=\"" + name + '"');
    made.setRawHeader("Content-Type", "application/octet-stream");
    made.setBodyDevice(file);
    return made;
}

} // namespace

UploadWorker::UploadWorker(FileUpload job) : TransferWorker(job.silence), m_job(std::move(job)) {}

QNetworkReply *UploadWorker::begin(QNetworkAccessManager &manager)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType, this);
    auto *file = new QFile(m_job.path, form);
    if (!file->open(QIODevice::ReadOnly)) {
        fail(TransferProblem::FileUnreadable);
        return nullptr;
    }
    if (file->size() != m_job.size) {
        fail(TransferProblem::FileChanged);
        return nullptr;
    }
    form->append(filePart(m_job, file));
    for (const auto &[name, value] : m_job.fields) {
        QHttpPart field = part("name=\"" + name + '"');
        field.setBody(value);
        form->append(field);
    }
    QNetworkReply *reply = manager.post(requestTo(m_job.url), form);
    connect(reply, &QNetworkReply::uploadProgress, this, &UploadWorker::handleProgress);
    return reply;
}

/// What goes over the wire is a little more than the file.
void UploadWorker::handleProgress(qint64 sent, qint64 total)
{
    if (total <= 0)
        return;
    noteMoved(std::min(sent, m_job.size), m_job.size);
    if (sent >= total)
        setSilence(m_job.patience);
}

void UploadWorker::complete(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (status == 0)
        return end(linkEnd(reply));
    TransferEnd how;
    how.status = status;
    how.answer = reply.read(kLongestAnswer);
    if (status < 200 || status >= 300)
        how.problem = TransferProblem::Status;
    end(std::move(how));
}

} // namespace nd
