// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/arrivals.h"

#include "core/dwarf/wire/notifications.h"

namespace nd {

/// Null if there is no room.
Arrival *Arrivals::placeOf(quint32 id)
{
    const auto known = m_byId.find(id);
    if (known != m_byId.end())
        return &*known;
    if (notificationById(id) == nullptr) {
        if (m_undocumented >= kMostUndocumented)
            return nullptr;
        ++m_undocumented;
    }
    return &m_byId[id];
}

void Arrivals::note(quint32 id, const QByteArray &payload)
{
    Arrival *place = placeOf(id);
    if (place == nullptr) {
        ++m_beyond;
        return;
    }
    ++place->count;
    place->size = payload.size();
    place->payload = payload.size() <= kLargest ? payload : payload.left(kFirstBytes);
}

void Arrivals::add(const Arrivals &later)
{
    for (auto one = later.m_byId.begin(); one != later.m_byId.end(); ++one) {
        Arrival *place = placeOf(one.key());
        if (place == nullptr) {
            m_beyond += one->count;
            continue;
        }
        place->count += one->count;
        place->size = one->size;
        place->payload = one->payload;
    }
    m_beyond += later.m_beyond;
}

} // namespace nd
