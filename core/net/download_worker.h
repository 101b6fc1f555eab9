// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transfer_worker.h"

#include <QFile>

namespace nd {

/// Writes what comes beside the target and renames it when it is whole. Lives on a transfer's
/// thread.
class DownloadWorker final : public TransferWorker
{
    Q_OBJECT

public:
    explicit DownloadWorker(FileDownload job);
    ~DownloadWorker() override;

protected:
    QNetworkReply *begin(QNetworkAccessManager &manager) override;
    void complete(QNetworkReply &reply) override;
    void abandon() override;

private:
    bool openPart();
    void removePart();
    void handleReadable(QNetworkReply &reply);
    void endWrongSize();
    bool replaceTarget();

    FileDownload m_job;
    QFile m_part;
    qint64 m_written = 0;
};

} // namespace nd
