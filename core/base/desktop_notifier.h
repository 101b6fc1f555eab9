// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>

class QDBusConnection;

namespace nd {

/// Shows a notice of the desktop (org.freedesktop.Notifications). GUI thread; never blocks it.
///
/// The bus is connected at the first notice, on a thread of the pool.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString title;
        QString body; ///< Plain text.
        bool isUrgent = false; ///< Stays until it is read.
    };

    /// `program` is how the desktop names the one who says it; `icon` is the name of its icon.
    DesktopNotifier(QString program, QString icon, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Notice &notice);

signals:
    void shown();
    /// The desktop has no such service, or refused; the name of the error.
    void failed(const QString &error);

private:
    void connectBus();
    void adopt(const QDBusConnection &bus);
    void send(const Notice &notice);

    QString m_program;
    QString m_icon;
    QThreadPool m_connector;
    std::unique_ptr<QDBusConnection> m_bus;
    QList<Notice> m_waiting;
    bool m_isConnecting = false;
};

} // namespace nd
