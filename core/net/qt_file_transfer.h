// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/file_transfer.h"

#include <variant>

namespace nd {

class TransferWorker;

/// A FileTransfer over HTTP: no redirect, no proxy, no cookie. From the main thread; the work is
/// done on the thread of all transfers. One that dies is cancelled, and what it wrote is removed, a
/// moment later.
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
    TransferWorker *m_worker; ///< Lives on transferThread() and is deleted there.
};

} // namespace nd
