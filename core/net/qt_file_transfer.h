// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/file_transfer.h"

#include <QThread>

#include <variant>

namespace nd {

class TransferWorker;

/// A FileTransfer over HTTP: no redirect, no proxy, no cookie.
class QtFileTransfer final : public FileTransfer
{
    Q_OBJECT

public:
    using Job = std::variant<FileUpload, FileDownload>;

    /// Begins at once.
    explicit QtFileTransfer(const Job &job, QObject *parent = nullptr);
    ~QtFileTransfer() override;

    void cancel() override;

private:
    QThread m_thread;
    TransferWorker *m_worker; ///< Lives on m_thread, which deletes it.
};

} // namespace nd
