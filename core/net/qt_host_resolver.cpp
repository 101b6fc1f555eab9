// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_host_resolver.h"

#include <QHostInfo>

#include <utility>

namespace nd {

QtHostResolver::QtHostResolver(Scheduler &scheduler, QObject *parent)
    : HostResolver(parent)
    , m_scheduler(scheduler)
{
}

void QtHostResolver::resolve(const QString &host, Handler done)
{
    const quint64 serial = ++m_serial;
    m_done = std::move(done);
    m_scheduler.after(kTimeout, this, [this, serial] {
        finish(serial, Answer{std::nullopt, LinkProblem::Timeout});
    });
    QHostInfo::lookupHost(host, this,
                          [this, serial](const QHostInfo &info) { handleFound(serial, info); });
}

void QtHostResolver::cancel()
{
    ++m_serial;
    m_done = {};
}

void QtHostResolver::handleFound(quint64 serial, const QHostInfo &info)
{
    Answer answer;
    for (const QHostAddress &address : info.addresses()) {
        const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!answer.address || isFour)
            answer.address = address;
        if (isFour)
            break;
    }
    finish(serial, answer);
}

void QtHostResolver::finish(quint64 serial, const Answer &answer)
{
    if (serial != m_serial || !m_done)
        return;
    const Handler done = std::exchange(m_done, {});
    done(answer);
}

} // namespace nd
