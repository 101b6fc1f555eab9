// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>

namespace nd {

/// Answers HTTP requests by their path and closes; {"code":0,"data":null} for any other.
class BenchHttp : public QObject
{
    Q_OBJECT

public:
    explicit BenchHttp(QHash<QByteArray, QByteArray> answers);

    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
};

} // namespace nd
