// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/settings_queue.h"

#include "core/dwarf/session/session.h"

#include <algorithm>
#include <utility>

namespace nd {

SettingsQueue::SettingsQueue(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void SettingsQueue::put(const QString &key, std::vector<Order> orders, QObject *context,
                        Handler done)
{
    Q_ASSERT(!orders.empty());
    pushOut(key);
    m_jobs.push_back({key, std::move(orders), 0, context, std::move(done)});
    pump();
}

void SettingsQueue::pushOut(const QString &key)
{
    const auto first = m_inFlight && !m_jobs.empty() ? std::next(m_jobs.begin()) : m_jobs.begin();
    const auto found
        = std::find_if(first, m_jobs.end(), [&key](const Job &job) { return job.key == key; });
    if (found == m_jobs.end())
        return;
    const Job job = std::move(*found);
    m_jobs.erase(found);
    QMetaObject::invokeMethod(
        this,
        [job] {
            if (job.context)
                job.done(Error{Error::Code::Busy, 0, QStringLiteral("a newer value")});
        },
        Qt::QueuedConnection);
}

void SettingsQueue::pump()
{
    while (!m_inFlight && !m_jobs.empty()) {
        if (m_jobs.front().context)
            return send(m_jobs.front().orders.at(m_jobs.front().next));
        m_jobs.pop_front(); // nobody is interested any more
    }
}

void SettingsQueue::send(const Order &order)
{
    m_inFlight = true;
    m_session.requestRaw(order.row, order.payload, this,
                         [this, command = order.row.id](const Result<QByteArray> &answer) {
                             handleAnswer(command, answer);
                         });
}

void SettingsQueue::handleAnswer(quint32 command, const Result<QByteArray> &answer)
{
    m_inFlight = false;
    if (!answer)
        return finish(answer.error());
    if (const auto error = errorOfReply(command, m_session.generation(), answer.value()))
        return finish(*error);
    const QPointer<SettingsQueue> alive(this);
    emit answered(command, answer.value());
    if (!alive)
        return;
    Job &job = m_jobs.front();
    if (++job.next == job.orders.size())
        return finish(Done{});
    pump();
}

void SettingsQueue::finish(const Result<Done> &result)
{
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    const QPointer<SettingsQueue> alive(this);
    if (job.context)
        job.done(result);
    if (alive)
        pump();
}

} // namespace nd
