// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gamepad.h"

#include "core/input/gamepad_poll.h"

namespace nd {

Gamepad::Gamepad(QObject *parent) : QObject(parent), m_poll(std::make_unique<GamepadPoll>())
{
    m_poll->moveToThread(&m_thread);
    QObject::connect(m_poll.get(), &GamepadPoll::connected, this, &Gamepad::handleConnected);
    QObject::connect(m_poll.get(), &GamepadPoll::disconnected, this, &Gamepad::handleDisconnected);
    QObject::connect(m_poll.get(), &GamepadPoll::stickMoved, this, &Gamepad::stickMoved);
    QObject::connect(m_poll.get(), &GamepadPoll::stopPressed, this, &Gamepad::stopPressed);
    QObject::connect(&m_thread, &QThread::started, m_poll.get(), &GamepadPoll::start);
    QObject::connect(&m_thread, &QThread::finished, m_poll.get(), &GamepadPoll::finish,
                     Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("gamepad"));
    m_thread.start();
}

Gamepad::~Gamepad()
{
    m_thread.quit();
    m_thread.wait();
}

void Gamepad::handleConnected(const QString &name)
{
    m_name = name;
    emit connected(name);
}

void Gamepad::handleDisconnected(const QString &name)
{
    m_name.clear();
    emit disconnected(name);
}

} // namespace nd
