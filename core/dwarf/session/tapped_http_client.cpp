// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/tapped_http_client.h"

#include <utility>

namespace nd {

namespace {

QByteArray bounded(const QByteArray &body)
{
    return body.size() <= TappedHttpClient::kLargestBody ? body : QByteArray();
}

} // namespace

QByteArray nameOfCall(const QUrl &url)
{
    return QByteArray::number(url.port(80)) + url.path(QUrl::FullyEncoded).toLatin1();
}

TappedHttpClient::TappedHttpClient(std::unique_ptr<HttpClient> inner,
                                   std::shared_ptr<SessionTap> tap)
    : m_inner(std::move(inner))
    , m_tap(std::move(tap))
{
}

void TappedHttpClient::start(const HttpCall &call, QObject *context, Handler done)
{
    const QByteArray name = nameOfCall(call.url);
    m_tap->note({TapKind::HttpSent, call.method == HttpCall::Method::Post ? 1 : 0, name,
                 bounded(call.body)});
    m_inner->start(
        call, context, [tap = m_tap, name, done = std::move(done)](const HttpAnswer &answer) {
            const qint64 value = answer.problem ? -(qint64(*answer.problem) + 1) : answer.status;
            tap->note({TapKind::HttpAnswered, value, name, bounded(answer.body)});
            done(answer);
        });
}

void TappedHttpClient::cancelAll()
{
    m_inner->cancelAll();
}

} // namespace nd
