// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_file.h"
#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/recorder/session_memory.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nd {

/// Turns what sessions told into the files of the nights. One thread.
///
/// A night that begins while sessions are open begins with how they got there, so that each file
/// can be replayed alone.
class FlightWriter
{
public:
    using Microseconds = std::chrono::microseconds;

    struct Options
    {
        QString folder;
        QString version;
        FlightFile::Limits limits;
        std::function<QDateTime()> utc;
        std::function<Microseconds()> monotonic;
    };
    struct Noted
    {
        Microseconds at{0}; ///< Monotonic.
        quint32 session = 0;
        TapEvent event;
    };

    explicit FlightWriter(Options options);

    /// `dropped` records came too fast to be among them.
    void write(const std::vector<Noted> &records, quint64 dropped);

private:
    void beginNight(const QDateTime &utc);
    void noteClock(const QDateTime &utc);
    void add(Microseconds at, quint32 session, const TapEvent &event);

    Options m_options;
    FlightFile m_file;
    SecretMask m_mask;
    std::map<quint32, SessionMemory> m_sessions;
    Microseconds m_last{0};
    std::optional<qint64> m_clockOffset; ///< UTC less monotonic, milliseconds, as last written.
};

} // namespace nd
