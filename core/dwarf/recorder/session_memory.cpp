// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/session_memory.h"

#include "core/dwarf/wire/packet.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kLongestPause = 2s; ///< What nothing happened in is cut to this.

bool isCall(const TapEvent &event, SessionCall call)
{
    return event.kind == TapKind::Call && event.value == qint64(call);
}

} // namespace

void SessionMemory::note(Microseconds at, const TapEvent &event)
{
    if (event.kind == TapKind::Profile) {
        m_profile = Noted{at, event};
    } else if (event.kind == TapKind::Site) {
        m_site = Noted{at, event};
    } else if (isCall(event, SessionCall::Close)) {
        m_connection.clear();
        m_newest.clear();
    } else if (isCall(event, SessionCall::Open) && m_connection.empty()) {
        m_connection.push_back({at, event});
    } else if (!m_connection.empty()) {
        noteInLink({at, event});
    }
}

/// When a link goes, what it told is of no more use; the next attempt begins.
void SessionMemory::noteInLink(const Noted &noted)
{
    const TapKind kind = noted.event.kind;
    if (kind == TapKind::LinkEnded || kind == TapKind::LinkClosed) {
        m_connection.resize(1);
        m_connection.front().at = noted.at;
        m_newest.clear();
    } else if (m_connection.size() < kMostRecords) {
        m_connection.push_back(noted);
    } else if (kind == TapKind::BinaryIn) {
        const Result<Packet> packet = Packet::parse(noted.event.data);
        const bool fits = packet && packet.value().isNotification()
            && (m_newest.size() < kMostIds || m_newest.contains(packet.value().command));
        if (fits)
            m_newest.insert(packet.value().command, noted);
    }
}

std::vector<FlightRecord> SessionMemory::prologue(quint32 session) const
{
    std::vector<FlightRecord> records;
    const auto add = [&records, session](const Noted &noted, Microseconds pause) {
        records.push_back({pause, session, noted.event});
    };
    if (m_profile)
        add(*m_profile, 0us);
    if (m_site)
        add(*m_site, 0us);
    std::optional<Microseconds> last;
    for (const Noted &noted : m_connection) {
        const Microseconds pause = last ? noted.at - *last : 0us;
        add(noted, std::min<Microseconds>(pause, kLongestPause));
        last = noted.at;
    }
    for (const Noted &noted : m_newest)
        add(noted, 1ms);
    return records;
}

} // namespace nd
