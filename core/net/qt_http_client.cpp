// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_http_client.h"

#include "core/base/logging.h"
#include "core/net/reply_problem.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QThread>

#include <utility>

namespace nd {

namespace {

QNetworkRequest requestOf(const HttpCall &call)
{
    QNetworkRequest request(call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    if (!call.authorization.isEmpty())
        request.setRawHeader("Authorization", call.authorization);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that could inflate
    return request;
}

} // namespace

QtHttpClient::QtHttpClient(Scheduler &scheduler, QObject *parent)
    : HttpClient(parent)
    , m_scheduler(scheduler)
    , m_manager(new QNetworkAccessManager(this))
{
    m_manager->setProxy(QNetworkProxy::NoProxy);
}

QtHttpClient::~QtHttpClient()
{
    cancelAll();
}

void QtHttpClient::start(const HttpCall &call, QObject *context, Handler done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const quint64 serial = m_nextSerial++;
    const QNetworkRequest request = requestOf(call);
    QNetworkReply *reply = replyTo(call, request);
    reply->setReadBufferSize(kReadBuffer);
    m_running.emplace(serial, Running{reply, context, std::move(done), call.maximumSize, {}});
    connect(reply, &QNetworkReply::readyRead, this, [this, serial] { handleReadable(serial); });
    connect(reply, &QNetworkReply::finished, this, [this, serial] { handleFinished(serial); });
    m_scheduler.after(call.timeout, this, [this, serial] {
        finish(serial,
               HttpAnswer{LinkProblem::Timeout, 0, {}, QStringLiteral("no complete answer")});
    });
}

QNetworkReply *QtHttpClient::replyTo(const HttpCall &call, const QNetworkRequest &request)
{
    switch (call.method) {
    case HttpCall::Method::Get:
        break;
    case HttpCall::Method::Post:
        return m_manager->post(request, call.body);
    case HttpCall::Method::Delete:
        return m_manager->sendCustomRequest(request, QByteArrayLiteral("DELETE"), call.body);
    }
    return m_manager->get(request);
}

void QtHttpClient::cancelAll()
{
    while (!m_running.empty()) {
        m_running.begin()->second.context.clear();
        finish(m_running.begin()->first, {});
    }
}

void QtHttpClient::handleReadable(quint64 serial)
{
    const auto found = m_running.find(serial);
    if (found == m_running.end())
        return;
    Running &running = found->second;
    const qint64 room = running.maximumSize + 1 - running.body.size();
    running.body += running.reply->read(room);
    if (running.body.size() > running.maximumSize)
        finish(serial,
               HttpAnswer{LinkProblem::TooLarge, 0, {}, QStringLiteral("answer too large")});
}

void QtHttpClient::handleFinished(quint64 serial)
{
    handleReadable(serial);
    const auto found = m_running.find(serial);
    if (found == m_running.end())
        return;
    const QNetworkReply &reply = *found->second.reply;
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = found->second.body;
    if (answer.status == 0) {
        answer.problem = problemOf(reply.error());
        answer.detail = reply.errorString();
    } else if (reply.error() == QNetworkReply::RemoteHostClosedError) {
        answer.problem = LinkProblem::Closed;
    }
    finish(serial, std::move(answer));
}

void QtHttpClient::finish(quint64 serial, HttpAnswer answer)
{
    auto node = m_running.extract(serial);
    if (node.empty())
        return;
    Running &running = node.mapped();
    disconnect(running.reply, nullptr, this, nullptr);
    running.reply->abort();
    running.reply->deleteLater();
    if (answer.problem)
        qCInfo(lcNet) << "HTTP call failed:" << int(*answer.problem) << answer.detail;
    if (running.context)
        running.done(answer);
}

} // namespace nd
