// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/link_problem.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

namespace nd {

/// A connection that carries whole messages, binary and text. Lives on the link thread.
///
/// After open() exactly one ended() comes, unless close() is called first; after either of them
/// nothing more is emitted until the next open().
class MessageLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const QUrl &url) = 0;
    /// Ends the connection, or the attempt, without a signal.
    virtual void close() = 0;
    /// Dropped if the link is not open.
    virtual void sendBinary(const QByteArray &message) = 0;
    virtual void sendText(const QString &message) = 0;

signals:
    void opened();
    void ended(nd::LinkProblem problem, const QString &detail);
    void binaryReceived(const QByteArray &message);
    void textReceived(const QString &message);
};

} // namespace nd
