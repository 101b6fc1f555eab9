// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/link_problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace nd {

/// One small call over HTTP, meant for JSON.
struct HttpCall
{
    enum class Method { Get, Post, Delete };

    Method method = Method::Get;
    QUrl url;
    QByteArray body; ///< Sent with Post and Delete.
    qint64 maximumSize = 1'048'576; ///< A larger answer ends as TooLarge.
    std::chrono::milliseconds timeout{5000}; ///< From the call to the last byte.
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< Of the body.
    QByteArray authorization = {}; ///< Sent as the header of this name; empty: none.
};

/// How a call ended: with a status and a body, or with the reason why not.
struct HttpAnswer
{
    std::optional<LinkProblem> problem; ///< Set if there is no complete answer.
    int status = 0;
    QByteArray body;
    QString detail; ///< For the log; never holds what was sent or received.

    bool isGood() const { return !problem && status >= 200 && status < 300; }
};

/// Makes HTTP calls. Lives on the link thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpAnswer &)>;

    using QObject::QObject;

    /// `done` runs once from the event loop, or never if `context` died or cancelAll() came first.
    virtual void start(const HttpCall &call, QObject *context, Handler done) = 0;
    virtual void cancelAll() = 0;
};

} // namespace nd
