// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_tap.h"
#include "core/net/http_client.h"

#include <memory>

namespace nd {

/// "8082/deviceInfo": what a recording calls an HTTP call.
QByteArray nameOfCall(const QUrl &url);

/// A client that tells a tap what goes through the one inside. Link thread.
class TappedHttpClient final : public HttpClient
{
    Q_OBJECT

public:
    /// A larger body is left out of what the tap sees: the params config has 55 KB.
    static constexpr qsizetype kLargestBody = 2'097'152;

    TappedHttpClient(std::unique_ptr<HttpClient> inner, std::shared_ptr<SessionTap> tap);

    void start(const HttpCall &call, QObject *context, Handler done) override;
    void cancelAll() override;

private:
    std::unique_ptr<HttpClient> m_inner;
    std::shared_ptr<SessionTap> m_tap;
};

} // namespace nd
