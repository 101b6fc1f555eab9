// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace nd {

/// One D-Bus service that can keep the computer awake. GUI thread; owned by SleepInhibitor.
class BusInhibition : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        ScreenSaver, ///< org.freedesktop.ScreenSaver of the session: no blanking, no lock.
        Login, ///< org.freedesktop.login1 of the system: no idle action, no sleep.
    };
    enum class State { Idle, Asking, Granted, Failed };

    BusInhibition(Kind kind, QDBusConnection bus, QString program);
    ~BusInhibition() override; ///< Lets go.

    Kind kind() const { return m_kind; }
    /// Stays Failed while it is asked for again.
    State state() const { return m_state; }
    /// Asks unless it is held or asked for already.
    void hold(const QString &reason);
    void letGo();

signals:
    void changed();

private:
    QDBusMessage question(const QString &reason) const;
    void handleAnswer(const QDBusMessage &answer, quint64 number);
    bool keep(const QDBusMessage &answer);
    void setState(State state);

    Kind m_kind;
    QDBusConnection m_bus;
    QString m_program;
    State m_state = State::Idle;
    bool m_isAsking = false;
    quint64 m_number = 0; ///< Outdates answers to earlier questions.
    uint m_cookie = 0; ///< Of the screen saver.
    QDBusUnixFileDescriptor m_descriptor; ///< Of the login manager: held as long as it is open.
};

} // namespace nd
