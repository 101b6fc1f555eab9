// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_watch.h"

#include "core/base/qt_scheduler.h"
#include "core/net/network_poll.h"

#include <QThread>

#include <memory>

namespace nd {

namespace {

Scheduler &realTime()
{
    static QtScheduler scheduler;
    return scheduler;
}

} // namespace

NetworkWatch::NetworkWatch(QThread &linkThread, QObject *parent)
    : QObject(parent)
    , m_poll(std::make_unique<NetworkPoll>(realTime(), &NetworkPoll::addressesInUse).release())
{
    m_poll->moveToThread(&linkThread);
    connect(m_poll, &NetworkPoll::cameUp, this, &NetworkWatch::cameUp);
    QMetaObject::invokeMethod(m_poll, &NetworkPoll::start);
}

NetworkWatch::~NetworkWatch()
{
    m_poll->deleteLater();
}

} // namespace nd
