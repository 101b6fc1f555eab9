// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stop_sequence.h"

#include <algorithm>
#include <utility>

namespace nd {

StopSequence::StopSequence(CommandPort &port, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_scheduler(scheduler)
{
}

void StopSequence::add(const std::vector<Order> &orders)
{
    for (const Order &order : orders) {
        const auto known
            = std::find_if(m_entries.begin(), m_entries.end(),
                           [&order](const Entry &entry) { return entry.order.isSameAs(order); });
        if (known == m_entries.end())
            m_entries.push_back({order, ++m_lastNumber, false, false});
        else
            known->acknowledged = false;
    }
    sendPending();
}

void StopSequence::clear()
{
    const auto entries = std::exchange(m_entries, {});
    for (const Entry &entry : entries) {
        if (entry.inFlight)
            m_port.withdraw(entry.order);
    }
}

bool StopSequence::isPending() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return !entry.acknowledged; });
}

bool StopSequence::isPending(quint32 commandId) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [commandId](const Entry &entry) {
        return !entry.acknowledged && entry.order.row.id == commandId;
    });
}

void StopSequence::resume()
{
    sendPending();
}

/// By index and looked up anew each time: an answer may come before send() returns and change the
/// list.
void StopSequence::sendPending()
{
    if (m_port.state() == PortState::Closed)
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        sendIfPending(i);
}

void StopSequence::sendIfPending(std::size_t index)
{
    Entry &entry = m_entries.at(index);
    if (entry.acknowledged || entry.inFlight)
        return;
    entry.inFlight = true;
    entry.number = ++m_lastNumber;
    m_port.send(Order(entry.order), this,
                [this, number = entry.number](const Result<Done> &result) {
                    handleAnswer(number, result);
                });
}

void StopSequence::handleAnswer(quint64 number, const Result<Done> &result)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Entry &one) { return one.number == number; });
    if (entry == m_entries.end())
        return;
    entry->inFlight = false;
    entry->acknowledged = result || isFinal(result.error());
    // What this side does not allow waits for resume().
    if (!entry->acknowledged && !isRefusedHere(result.error()))
        retryLater();
    emit progressed();
}

/// True if the telescope itself said something, be it no, or if it does not know the command: then
/// there is nothing to stop. Without control neither counts: it may have ignored us.
bool StopSequence::isFinal(const Error &error) const
{
    const bool inControl
        = m_port.state() == PortState::Ready && m_port.canCommand() == Refusal::None;
    switch (error.code) {
    case Error::Code::Rejected:
    case Error::Code::Malformed:
    case Error::Code::NotAllowed:
    case Error::Code::NearSun:
    case Error::Code::SunAtStart:
    case Error::Code::SunOnWay:
    case Error::Code::SunOnLongWay:
    case Error::Code::SunAhead:
    case Error::Code::NoSunFilter:
    case Error::Code::Declined:
    case Error::Code::SunUnsure:
        return inControl;
    case Error::Code::Timeout:
    case Error::Code::Disconnected:
    case Error::Code::Busy:
    case Error::Code::NotObeyed:
    case Error::Code::Cancelled:
        return false;
    }
    return false;
}

void StopSequence::retryLater()
{
    if (m_retryScheduled || m_port.state() == PortState::Closed)
        return;
    m_retryScheduled = true;
    m_scheduler.after(kRetryDelay, this, [this] {
        m_retryScheduled = false;
        sendPending();
    });
}

} // namespace nd
