// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/desktop_notifier.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace nd {

namespace {

// Source: freedesktop.org Desktop Notifications Specification 1.2.
constexpr QLatin1String kService("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");
constexpr uchar kUsual = 1;
constexpr uchar kCritical = 2;
constexpr int kUsualTimeout = -1; ///< The desktop decides.
constexpr qsizetype kMostWaiting = 8;

/// The body may be read as markup.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

DesktopNotifier::DesktopNotifier(QString program, QString icon, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_icon(std::move(icon))
{
    m_connector.setMaxThreadCount(1);
}

DesktopNotifier::~DesktopNotifier()
{
    m_connector.waitForDone();
}

void DesktopNotifier::show(const Notice &notice)
{
    if (m_bus)
        return send(notice);
    if (m_waiting.size() < kMostWaiting)
        m_waiting.append(notice);
    connectBus();
}

void DesktopNotifier::connectBus()
{
    if (std::exchange(m_isConnecting, true))
        return;
    m_connector.start([this] {
        const QDBusConnection bus = QDBusConnection::connectToBus(
            QDBusConnection::SessionBus, QStringLiteral("nightdesk-notices"));
        QMetaObject::invokeMethod(this, [this, bus] { adopt(bus); });
    });
}

void DesktopNotifier::adopt(const QDBusConnection &bus)
{
    m_bus = std::make_unique<QDBusConnection>(bus);
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    for (const Notice &notice : waiting)
        send(notice);
}

void DesktopNotifier::send(const Notice &notice)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(notice.isUrgent ? kCritical : kUsual)}};
    call << m_program << 0U << m_icon << notice.title << escaped(notice.body) << QStringList()
         << hints << kUsualTimeout;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                finished->deleteLater();
                if (!reply.isError())
                    return emit shown();
                qCInfo(lcUi) << "no notice of the desktop:" << reply.error().name();
                emit failed(reply.error().name());
            });
}

} // namespace nd
