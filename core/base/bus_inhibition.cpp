// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bus_inhibition.h"

#include "core/base/logging.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace nd {

namespace {

// Source: freedesktop.org idle inhibition specification (ScreenSaver), systemd
// org.freedesktop.login1(5).
constexpr QLatin1String kScreenSaver("org.freedesktop.ScreenSaver");
constexpr QLatin1String kScreenSaverPath("/org/freedesktop/ScreenSaver");
constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kLoginManager("org.freedesktop.login1.Manager");

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath, kScreenSaver, method);
}

} // namespace

BusInhibition::BusInhibition(Kind kind, QDBusConnection bus, QString program)
    : m_kind(kind)
    , m_bus(std::move(bus))
    , m_program(std::move(program))
{
}

BusInhibition::~BusInhibition()
{
    letGo();
}

QDBusMessage BusInhibition::question(const QString &reason) const
{
    const QString method = QStringLiteral("Inhibit");
    if (m_kind == Kind::ScreenSaver) {
        QDBusMessage call = screenSaverCall(method);
        call << m_program << reason;
        return call;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager, method);
    call << QStringLiteral("idle:sleep") << m_program << reason << QStringLiteral("block");
    return call;
}

void BusInhibition::hold(const QString &reason)
{
    if (m_isAsking || m_state == State::Granted)
        return;
    m_isAsking = true;
    if (m_state == State::Idle)
        setState(State::Asking);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question(reason)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, number = ++m_number](QDBusPendingCallWatcher *finished) {
                handleAnswer(finished->reply(), number);
                finished->deleteLater();
            });
}

void BusInhibition::letGo()
{
    ++m_number;
    m_isAsking = false;
    if (m_state == State::Granted && m_kind == Kind::ScreenSaver)
        m_bus.asyncCall(screenSaverCall(QStringLiteral("UnInhibit")) << m_cookie);
    m_descriptor = QDBusUnixFileDescriptor();
    setState(State::Idle);
}

/// An answer that came too late is given back at once.
void BusInhibition::handleAnswer(const QDBusMessage &answer, quint64 number)
{
    if (number == m_number) {
        m_isAsking = false;
        setState(keep(answer) ? State::Granted : State::Failed);
        return;
    }
    const QVariant cookie = answer.arguments().value(0);
    if (m_kind == Kind::ScreenSaver && answer.type() == QDBusMessage::ReplyMessage)
        m_bus.asyncCall(screenSaverCall(QStringLiteral("UnInhibit")) << cookie.toUInt());
}

bool BusInhibition::keep(const QDBusMessage &answer)
{
    const QVariant value = answer.arguments().value(0);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        qCInfo(lcUi) << "sleep is not inhibited:" << answer.errorName();
        return false;
    }
    if (m_kind == Kind::ScreenSaver) {
        m_cookie = value.toUInt();
        return value.canConvert<uint>();
    }
    m_descriptor = value.value<QDBusUnixFileDescriptor>();
    return m_descriptor.isValid();
}

void BusInhibition::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}

} // namespace nd
