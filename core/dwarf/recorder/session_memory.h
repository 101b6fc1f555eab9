// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_record.h"

#include <QMap>

#include <chrono>
#include <optional>
#include <vector>

namespace nd {

/// What a new file has to begin with when a session is in full swing: how its connection was made,
/// and the newest of each notification. Value type.
class SessionMemory
{
public:
    using Microseconds = std::chrono::microseconds;

    static constexpr std::size_t kMostRecords = 300;
    static constexpr int kMostIds = 512;

    /// `at` is monotonic; never runs backwards.
    void note(Microseconds at, const TapEvent &event);
    /// Everything, with the time since the record before each.
    std::vector<FlightRecord> prologue(quint32 session) const;

private:
    struct Noted
    {
        Microseconds at{0};
        TapEvent event;
    };

    void noteInLink(const Noted &noted);

    std::optional<Noted> m_profile;
    std::optional<Noted> m_site;
    std::vector<Noted> m_connection; ///< From the call that opened it; empty: closed.
    QMap<quint32, Noted> m_newest; ///< By notification, of what no longer fitted above.
};

} // namespace nd
