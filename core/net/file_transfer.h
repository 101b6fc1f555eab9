// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

enum class LinkProblem;

/// A file that is sent as one part of a form.
struct FileUpload
{
    QUrl url;
    QString path; ///< What is sent.
    QByteArray fileField; ///< Name of the part that holds the file.
    QByteArray fileName; ///< As the other side is told.
    qint64 size = 0; ///< What the file must have, or it changed meanwhile.
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< Parts of text after it.
    std::chrono::milliseconds silence{30'000}; ///< Without a byte moving.
    std::chrono::milliseconds patience{180'000}; ///< For the answer after the last byte.
};

/// A file that is fetched.
struct FileDownload
{
    QUrl url;
    QString path; ///< Where it is to be; replaced only when all has come.
    std::optional<qint64> announced; ///< The exact size that is expected.
    qint64 largest = 0; ///< More is never written.
    std::chrono::milliseconds silence{30'000}; ///< Without a byte moving.
};

enum class TransferProblem {
    None,
    Cancelled,
    Link, ///< See `link`.
    Status, ///< The answer has a bad status, see `status`.
    FileUnreadable,
    FileChanged, ///< It has not the size it had when it was checked.
    FileNotWritable, ///< Also a full disk.
    WrongSize, ///< Other than announced; what came is beside the target, see `kept`.
    TooLarge, ///< More than may be written.
};

/// How a transfer ended.
struct TransferEnd
{
    TransferProblem problem = TransferProblem::None;
    std::optional<LinkProblem> link;
    int status = 0;
    qint64 moved = 0; ///< Bytes of the file that went or came.
    QByteArray answer; ///< What an upload was answered, cut to a sane size.
    QString kept; ///< Where the part of a download is that does not match.

    bool isGood() const { return problem == TransferProblem::None; }
};

/// One file on its way. Lives on the thread that made it; reading, writing and sending happen on a
/// thread of its own. Destroying it cancels.
class FileTransfer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends as Cancelled; nothing half written stays.
    virtual void cancel() = 0;

signals:
    /// At most ten times a second; `total` is 0 if nobody said how much it will be.
    void progressed(qint64 moved, qint64 total);
    /// Exactly once.
    void finished(const nd::TransferEnd &end);
};

} // namespace nd

Q_DECLARE_METATYPE(nd::TransferEnd)
