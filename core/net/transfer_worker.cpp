// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transfer_worker.h"

#include "core/base/logging.h"
#include "core/net/reply_problem.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace nd {

namespace {

constexpr qint64 kProgressMilliseconds = 100;

} // namespace

TransferWorker::TransferWorker(std::chrono::milliseconds silence)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    m_silence.setParent(this); // follows to the transfer's thread
    connect(&m_silence, &QTimer::timeout, this, &TransferWorker::handleSilence);
}

TransferWorker::~TransferWorker()
{
    m_silence.setParent(nullptr);
}

void TransferWorker::start()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_reply = begin(*m_manager);
    if (m_reply == nullptr)
        return;
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::finished, this, &TransferWorker::handleFinished);
    m_silence.start();
}

void TransferWorker::cancel()
{
    fail(TransferProblem::Cancelled);
}

QNetworkRequest TransferWorker::requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that could inflate
    return request;
}

int TransferWorker::statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

TransferEnd TransferWorker::linkEnd(const QNetworkReply &reply)
{
    TransferEnd end;
    end.problem = TransferProblem::Link;
    end.link = problemOf(reply.error());
    return end;
}

void TransferWorker::noteMoved(qint64 moved, qint64 total)
{
    if (m_isOver)
        return;
    m_moved = moved;
    m_silence.start();
    const bool soon = m_lastProgress.isValid() && m_lastProgress.elapsed() < kProgressMilliseconds;
    if (soon && moved != total)
        return;
    m_lastProgress.start();
    emit progressed(moved, total);
}

void TransferWorker::setSilence(std::chrono::milliseconds silence)
{
    m_silence.setInterval(silence);
    m_silence.start();
}

void TransferWorker::fail(TransferProblem problem)
{
    TransferEnd how;
    how.problem = problem;
    end(std::move(how));
}

void TransferWorker::end(TransferEnd how)
{
    if (std::exchange(m_isOver, true))
        return;
    m_silence.stop();
    dropReply();
    if (!how.isGood()) {
        qCInfo(lcNet) << "file transfer ended:" << int(how.problem) << how.status;
        abandon();
    }
    how.moved = m_moved;
    emit finished(how);
}

void TransferWorker::dropReply()
{
    if (m_reply == nullptr)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void TransferWorker::handleFinished()
{
    if (m_isOver || m_reply == nullptr)
        return;
    complete(*m_reply);
}

void TransferWorker::handleSilence()
{
    TransferEnd how;
    how.problem = TransferProblem::Link;
    how.link = LinkProblem::Timeout;
    end(std::move(how));
}

} // namespace nd
