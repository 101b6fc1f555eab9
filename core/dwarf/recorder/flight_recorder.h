// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_file.h"
#include "core/dwarf/session/session_tap.h"

#include <QString>

#include <functional>
#include <memory>

namespace nd {

/// Writes down what goes in and out of every session, secrets masked, by a thread of its own.
///
/// Owned by the composition root; functions are for any thread. Its taps never block: what comes
/// while too much waits is dropped, counted, and the count is recorded. Taps may outlive it; what
/// they are told then goes nowhere.
class FlightRecorder
{
public:
    struct Options
    {
        QString folder;
        QString version; ///< Of the program, for the file.
        FlightFile::Limits limits;
        qsizetype queuedRecords = 20'000;
        qsizetype queuedBytes = qsizetype{16} * 1024 * 1024;
        std::function<QDateTime()> utc = &QDateTime::currentDateTimeUtc;
    };

    explicit FlightRecorder(const Options &options);
    ~FlightRecorder(); ///< Writes what waits.
    Q_DISABLE_COPY_MOVE(FlightRecorder)

    /// For one session.
    std::shared_ptr<SessionTap> tap();
    /// Returns when all that was noted before is in the file: for tests and for the end.
    void flush();
    /// The same without waiting: `done` runs on the writer's thread.
    void whenFlushed(std::function<void()> done);
    quint64 dropped() const;
    QString folder() const { return m_folder; }

private:
    class Queue;
    class Tap;
    class Writer;

    QString m_folder;
    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<Writer> m_writer;
};

} // namespace nd
