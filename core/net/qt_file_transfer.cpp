// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_file_transfer.h"

#include "core/net/download_worker.h"
#include "core/net/transfer_thread.h"
#include "core/net/upload_worker.h"

#include <QThread>

namespace nd {

namespace {

TransferWorker *makeWorker(const QtFileTransfer::Job &job)
{
    if (const auto *upload = std::get_if<FileUpload>(&job))
        return new UploadWorker(*upload);
    return new DownloadWorker(std::get<FileDownload>(job));
}

} // namespace

QtFileTransfer::QtFileTransfer(const Job &job, QObject *parent)
    : FileTransfer(parent)
    , m_worker(makeWorker(job))
{
    m_worker->moveToThread(&transferThread());
    connect(m_worker, &TransferWorker::progressed, this, &FileTransfer::progressed);
    connect(m_worker, &TransferWorker::finished, this, &FileTransfer::finished);
    QMetaObject::invokeMethod(m_worker, &TransferWorker::start, Qt::QueuedConnection);
}

QtFileTransfer::~QtFileTransfer()
{
    m_worker->disconnect(this);
    m_worker->deleteLater();
}

void QtFileTransfer::cancel()
{
    QMetaObject::invokeMethod(m_worker, &TransferWorker::cancel, Qt::QueuedConnection);
}

} // namespace nd
