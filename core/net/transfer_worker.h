// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/file_transfer.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace nd {

/// What uploads and downloads share: one reply, its silence, its end. Lives on a transfer's thread.
class TransferWorker : public QObject
{
    Q_OBJECT

public:
    explicit TransferWorker(std::chrono::milliseconds silence);
    ~TransferWorker() override;

    void start();
    void cancel();

signals:
    void progressed(qint64 moved, qint64 total);
    void finished(const nd::TransferEnd &end);

protected:
    /// Makes the reply; null after fail().
    virtual QNetworkReply *begin(QNetworkAccessManager &manager) = 0;
    /// The reply ended by itself; calls end() or fail().
    virtual void complete(QNetworkReply &reply) = 0;
    /// Whatever was begun is taken back.
    virtual void abandon() = 0;

    static QNetworkRequest requestTo(const QUrl &url);
    static int statusOf(const QNetworkReply &reply);
    static TransferEnd linkEnd(const QNetworkReply &reply);

    /// Bytes moved: the other side is alive.
    void noteMoved(qint64 moved, qint64 total);
    void setSilence(std::chrono::milliseconds silence);
    void fail(TransferProblem problem);
    void end(TransferEnd end);
    bool isOver() const { return m_isOver; }

private:
    void handleFinished();
    void handleSilence();
    void dropReply();

    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QElapsedTimer m_lastProgress;
    qint64 m_moved = 0;
    bool m_isOver = false;
};

} // namespace nd
