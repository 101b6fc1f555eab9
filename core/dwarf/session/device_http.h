// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/session/http_calls.h"
#include "core/net/file_transfer.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace nd {

/// The HTTP interface of one telescope as the models use it. GUI thread; owned by DwarfDevice.
///
/// Nothing that is sent or received is ever logged: names and passwords are among it.
class DeviceHttp : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QJsonObject> &)>;

    using QObject::QObject;

    /// Calls `info`, whose answer is Json, and hands over the whole answer {code, data}.
    ///
    /// Ends exactly once, never inside this call, or never if `context` died: Rejected with the
    /// code of the HTTP interface (httpErrorName()), Malformed for what is no such answer,
    /// NotAllowed for what the other generation has, is withheld, or is a file or a stream.
    virtual void call(const HttpCallInfo &info, const QJsonObject &body, QObject *context,
                      Handler done)
        = 0;
    /// Begins to send a file to `info`; `job.url` is filled in here.
    virtual std::unique_ptr<FileTransfer> upload(const HttpCallInfo &info, FileUpload job) = 0;
    /// Begins to fetch a file from `info`; `job.url` is filled in here.
    virtual std::unique_ptr<FileTransfer> download(const HttpCallInfo &info, FileDownload job) = 0;

signals:
    /// A recording: what the telescope answered to a call that a person made then; the whole
    /// answer {code, data} of success.
    void overheard(const nd::HttpCallInfo &info, const QJsonObject &body,
                   const QJsonObject &answer);
};

/// The object {code, data} of an answer; Rejected if the code is not 0, made negative.
Result<QJsonObject> readHttpAnswer(const QByteArray &body);

} // namespace nd
