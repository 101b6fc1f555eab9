// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <memory>

namespace nd {

class GamepadPoll;

/// Any gamepad that SDL knows: sticks and buttons by queued signals. GUI thread facade over a
/// thread of its own, so that a slow driver never blocks the window.
class Gamepad : public QObject
{
    Q_OBJECT

public:
    explicit Gamepad(QObject *parent = nullptr);
    ~Gamepad() override;

    bool isConnected() const { return !m_name.isEmpty(); }
    QString name() const { return m_name; }

    /// Whose telescope the stick moves: one at a time, so that two panels never move two
    /// telescopes.
    QObject *user() const { return m_user; }
    void setUser(QObject *user)
    {
        if (m_user == user)
            return;
        m_user = user;
        emit userChanged();
    }

signals:
    void connected(const QString &name);
    /// Unplugged or lost: whoever moves something must stop now.
    void disconnected(const QString &name);
    /// Left stick after dead zone (0.15) and expo curve; x right, y up, each -1 to 1.
    void stickMoved(double x, double y);
    /// B or Start: STOP.
    void stopPressed();
    void userChanged();

private:
    void handleConnected(const QString &name);
    void handleDisconnected(const QString &name);

    QThread m_thread;
    std::unique_ptr<GamepadPoll> m_poll; ///< Lives on m_thread.
    QString m_name;
    QPointer<QObject> m_user;
};

} // namespace nd
