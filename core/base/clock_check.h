// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace nd {

/// What speaks against a computer's clock by itself. One that is ahead is only told by another
/// clock: nothing here is known to come from the future.
enum class ClockFault {
    None,
    OutOfRange, ///< Before this program was thought of, or after 2099.
    BeforeBuild, ///< A day and more before the program was built.
    BeforeRecording, ///< A day and more before the last night that was recorded.
};

/// Dates that can't be in the future.
struct ClockEvidence
{
    QDate built; ///< Invalid ones say nothing.
    QDate recorded;
};

// Any thread; the first and the last are pure.

ClockFault clockFault(const QDateTime &utc, const ClockEvidence &evidence);
/// The system keeps this computer's clock by others on the network, or did a few hours ago.
bool isClockSynchronised();
/// When this program was built, or what SOURCE_DATE_EPOCH said of it.
QDate buildDate();
/// The newest of "night-2026-10-10.ndflight" among names of files; invalid without one.
QDate newestNight(const QStringList &fileNames);

} // namespace nd
