// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/session/device_http.h"

namespace nd {

class Session;
struct HttpCall;
struct OverheardCall;

/// The HTTP interface of a session's telescope; the session outlives it.
class SessionHttp final : public DeviceHttp
{
    Q_OBJECT

public:
    explicit SessionHttp(Session &session, QObject *parent = nullptr);

    void call(const HttpCallInfo &info, const QJsonObject &body, QObject *context,
              Handler done) override;
    std::unique_ptr<FileTransfer> upload(const HttpCallInfo &info, FileUpload job) override;
    std::unique_ptr<FileTransfer> download(const HttpCallInfo &info, FileDownload job) override;

private:
    void handleOverheard(const OverheardCall &call);
    QUrl urlOf(const HttpCallInfo &info) const;

    Session &m_session;
};

/// Why `info` is not called at all, by a telescope of `generation`.
std::optional<Error> refusalOf(const HttpCallInfo &info, Generation generation);
/// The call as it goes out; without host and port.
HttpCall httpCallOf(const HttpCallInfo &info, const QJsonObject &body);

} // namespace nd
