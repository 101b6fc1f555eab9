// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/notification_tally.h"

#include "core/dwarf/recorder/secret_messages.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet.h"
#include "core/dwarf/wire/packet_json.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

bool isEarlier(const NotificationRow &row, quint32 id)
{
    return row.id < id;
}

/// The bytes of these would show it, whatever their fields are called.
bool mayHoldPassword(quint32 id)
{
    return !SecretMessages::candidates(id, quint32(Packet::Type::Notification)).empty();
}

} // namespace

NotificationTally::NotificationTally(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::notificationsArrived, this, &NotificationTally::handleArrivals);
    connect(&session, &Session::linkStateChanged, this, &NotificationTally::handleLinkState);
}

void NotificationTally::handleLinkState()
{
    const LinkState now = m_session.linkState();
    m_isOver = m_isOver || now == LinkState::Waiting || now == LinkState::Disconnected;
}

void NotificationTally::beginAnew()
{
    m_arrivals = {};
    m_rows.clear();
    m_total = 0;
}

void NotificationTally::handleArrivals(const Arrivals &arrivals)
{
    if (std::exchange(m_isOver, false))
        beginAnew();
    m_arrivals.add(arrivals);
    for (auto one = arrivals.byId().begin(); one != arrivals.byId().end(); ++one) {
        m_total += one->count;
        note(one.key(), *one);
    }
    m_total += arrivals.beyond();
    emit changed();
}

/// Of numbers in no table only those have a row that there was room for.
void NotificationTally::note(quint32 id, const Arrival &arrival)
{
    const auto known = m_arrivals.byId().constFind(id);
    if (known == m_arrivals.byId().cend())
        return;
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id, &isEarlier);
    if (row == m_rows.end() || row->id != id) {
        const NotificationInfo *info = notificationById(id);
        row = m_rows.insert(row, NotificationRow{id, info != nullptr ? info->name : ""});
    }
    row->count = known->count;
    row->at = m_session.clock().now();
    row->size = arrival.size;
    row->bytes = mayHoldPassword(id) ? QByteArray() : arrival.payload.left(Arrivals::kFirstBytes);
}

qsizetype NotificationTally::indexOf(quint32 id) const
{
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id, &isEarlier);
    return row != m_rows.end() && row->id == id ? row - m_rows.begin() : -1;
}

std::chrono::milliseconds NotificationTally::ageOf(const NotificationRow &row) const
{
    return std::max(m_session.clock().now() - row.at, std::chrono::milliseconds(0));
}

/// A delta alone does not say what the telescope has: the session merged them.
QByteArray NotificationTally::newestOf(quint32 id) const
{
    if (isDelta(id)) {
        if (const auto merged = m_session.lastNotification(id))
            return *merged;
    }
    return m_arrivals.byId().value(id).payload;
}

std::optional<QJsonObject> NotificationTally::fieldsOf(quint32 id) const
{
    const auto arrival = m_arrivals.byId().constFind(id);
    if (arrival == m_arrivals.byId().cend() || arrival->size > kLargestDecoded
        || notificationById(id) == nullptr)
        return std::nullopt;
    const QJsonObject told = notificationJson(id, m_session.generation(), newestOf(id));
    const QJsonValue fields = told.value(QLatin1String("fields"));
    return fields.isObject() ? std::optional(fields.toObject()) : std::nullopt;
}

QHash<quint32, QByteArray> NotificationTally::obscure() const
{
    QHash<quint32, QByteArray> told;
    if (m_isOver)
        return told;
    for (const NotificationRow &row : m_rows) {
        if (isObscure(row.id))
            told.insert(row.id, m_arrivals.byId().value(row.id).payload);
    }
    return told;
}

} // namespace nd
