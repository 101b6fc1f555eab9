// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_writer.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// The wall clock was set, or the computer slept.
constexpr qint64 kClockJump = 50; // milliseconds

} // namespace

FlightWriter::FlightWriter(Options options)
    : m_options(std::move(options))
    , m_file(m_options.folder, m_options.limits)
{
}

void FlightWriter::write(const std::vector<Noted> &records, quint64 dropped)
{
    if (records.empty() && dropped == 0)
        return;
    const QDateTime utc = m_options.utc();
    if (m_file.night() != FlightFile::nightOf(utc))
        beginNight(utc);
    noteClock(utc);
    for (const Noted &noted : records) {
        TapEvent event = noted.event;
        m_mask.apply(event);
        add(noted.at, noted.session, event);
        m_sessions[noted.session].note(noted.at, event);
    }
    if (dropped > 0)
        add(m_options.monotonic(), 0, {flight_kind::kDropped, qint64(dropped), {}, {}});
    m_file.flush();
}

/// A disk that refuses is asked again the next night: the file stays closed until then.
void FlightWriter::beginNight(const QDateTime &utc)
{
    std::vector<FlightRecord> prologue;
    Microseconds took{0};
    for (const auto &[number, memory] : m_sessions) {
        for (const FlightRecord &record : memory.prologue(number)) {
            took += record.sinceLast;
            prologue.push_back(record);
        }
    }
    m_file.open(FlightFile::nightOf(utc));
    const qint64 start = utc.toMSecsSinceEpoch()
        - std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    m_file.append({0us, 0, {flight_kind::kStart, start, m_options.version.toUtf8(), {}}});
    for (const FlightRecord &record : prologue)
        m_file.append(record);
    m_last = 0us;
    m_clockOffset.reset();
}

void FlightWriter::noteClock(const QDateTime &utc)
{
    const Microseconds now = m_options.monotonic();
    const qint64 offset = utc.toMSecsSinceEpoch()
        - std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    if (m_clockOffset && std::abs(offset - *m_clockOffset) < kClockJump)
        return;
    m_clockOffset = offset;
    if (m_last != 0us)
        add(m_last, 0,
            {flight_kind::kClock,
             utc.toMSecsSinceEpoch()
                 - std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last).count(),
             {},
             {}});
}

void FlightWriter::add(Microseconds at, quint32 session, const TapEvent &event)
{
    const Microseconds since = m_last == 0us ? 0us : std::max(at - m_last, 0us);
    m_last = std::max(m_last, at);
    m_file.append({since, session, event});
}

} // namespace nd
