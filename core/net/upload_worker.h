// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transfer_worker.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace nd {

/// Sends a file as multipart/form-data, read while it goes. Lives on a transfer's thread.
class UploadWorker final : public TransferWorker
{
    Q_OBJECT

public:
    explicit UploadWorker(FileUpload job);

protected:
    QNetworkReply *begin(QNetworkAccessManager &manager) override;
    void complete(QNetworkReply &reply) override;
    void abandon() override {}

private:
    void handleProgress(qint64 sent, qint64 total);

    FileUpload m_job;
};

} // namespace nd
