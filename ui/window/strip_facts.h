// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/work.h"
#include "ui/window/strip_cell.h"

#include <QCoreApplication>

namespace nd {

class DwarfDevice;
class Observatory;

/// Whether the laptop's sleep is held off.
enum class SleepState {
    NotNeeded,
    HeldOff,
    MayLock, ///< Sleep alone is held off.
    MaySleep, ///< The screen's lock alone is held off.
    Refused,
};

/// What the cells of the status strip say about a telescope; all of it may be unknown. GUI thread.
struct StripFacts
{
    Q_DECLARE_TR_FUNCTIONS(nd::StripFacts)

public:
    static StripFact device(DwarfDevice *device);
    static StripFact control(DwarfDevice *device);
    /// The solar filter, and the Sun when it is near.
    static StripFact sun(DwarfDevice *device);
    static StripFact battery(DwarfDevice *device);
    static StripFact card(DwarfDevice *device);
    static StripFact temperature(DwarfDevice *device);
    /// UTC, and the sidereal time if the site is known.
    static StripFact clock(Observatory &observatory);
    static QString clockTip(const Observatory &observatory, const QDateTime &utc);
    /// `works` is why this computer should stay awake.
    static StripFact awake(SleepState state, Works works);
    static StripFact demo(DwarfDevice *device);
    static StripFact activity(DwarfDevice *device);
};

} // namespace nd
