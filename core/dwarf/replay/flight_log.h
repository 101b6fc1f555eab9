// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/recorder/flight_format.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace nd {

/// Why a file can't be replayed.
enum class FlightProblem {
    None,
    CannotOpen, ///< See detail.
    NotARecording, ///< It is something else.
    TooNew, ///< A later version of the program wrote it.
    TooLarge,
    NoTelescope, ///< A recording in which nothing happened, or cut before it did.
};

/// Whether a recording can be read to its end.
enum class FlightEnd { Whole, Cut, Damaged };

/// A profile as it was recorded; nothing if it can't be one. Those of the demo have ids of their
/// own kind, which become UUIDs.
std::optional<DeviceProfile> recordedProfile(const QByteArray &json);

/// A recording that was read and looked through. Value type.
struct FlightLog
{
    static constexpr qint64 kLargestFile = qint64{512} * 1024 * 1024;
    static constexpr qsizetype kMostTelescopes = 16;

    FlightProblem problem = FlightProblem::NotARecording;
    QString detail; ///< For the log.
    FlightEnd end = FlightEnd::Whole;
    QByteArray bytes; ///< The good part of the file.
    std::chrono::microseconds duration{0};
    qsizetype count = 0; ///< Of records.
    QDateTime startUtc;
    QList<DeviceProfile> profiles; ///< One for each telescope, as first seen.

    /// Reads a whole file: not for the GUI thread.
    static FlightLog load(const QString &path);
    static FlightLog of(const QByteArray &file);
};

} // namespace nd
