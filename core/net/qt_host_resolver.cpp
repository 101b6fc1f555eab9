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
    m_lookup = -1;
    m_done = std::move(done);
    m_scheduler.after(kTimeout, this, [this, serial] {
        finish(serial, Answer{std::nullopt, LinkProblem::Timeout});
    });
    if (const QHostAddress address(host); !address.isNull()) {
        m_scheduler.after({}, this, [this, serial, address] { finish(serial, Answer{address}); });
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, SLOT(handleFound(QHostInfo)));
}

void QtHostResolver::cancel()
{
    ++m_serial;
    m_lookup = -1;
    m_done = {};
}

void QtHostResolver::handleFound(const QHostInfo &info)
{
    if (info.lookupId() != m_lookup)
        return;
    Answer answer;
    for (const QHostAddress &address : info.addresses()) {
        const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (!answer.address || isFour)
            answer.address = address;
        if (isFour)
            break;
    }
    finish(m_serial, answer);
}

void QtHostResolver::finish(quint64 serial, const Answer &answer)
{
    if (serial != m_serial || !m_done)
        return;
    const Handler done = std::exchange(m_done, {});
    done(answer);
}

} // namespace nd
