// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace nd {

/// Why a control is disabled. `ui/text` has the sentence for each.
enum class Refusal {
    None, ///< It may be used.
    NotConnected, ///< No telescope is connected.
    Connecting, ///< The connection is being made.
    WatchOnly, ///< Another client has control.
    PoweredOff, ///< The telescope was switched off.
    NotActivated, ///< The maker's app has to activate it first (-5).
    InProgress, ///< The same is already being done.
    Unsupported, ///< This model or firmware can't.
    NoPicture, ///< There is no live picture yet.
    Recording, ///< It is a recording that is played back: nothing is sent.
    NoCard, ///< The telescope reports no usable card.
    CardFull, ///< The telescope refused because its card is full.
    NoPlace, ///< Where the telescope stands is not set.
    NoLog, ///< The telescope has no log file.
    NoFile, ///< No file that was checked is there to be sent.
    Occupied, ///< It is busy with something else that turns it.
    ClockWrong, ///< The clock of this computer can't be right.
    BelowHorizon, ///< The target is below the horizon now.
    NeedsCalibration, ///< The telescope does not know how it stands.
    FirmwareUpload, ///< New firmware is on its way to the telescope.
    NearSun, ///< It ends within 30 degrees of the Sun.
    SunAtStart, ///< It begins there.
    SunOnWay, ///< It could come there on its way.
    SunOnLongWay, ///< The same, if the rotation goes the long way round.
    NoSunFilter, ///< It goes to the Sun, and nobody confirmed that the solar filter is on.
    Withheld, ///< Nightdesk never sends it, to nobody.
    BeingSet, ///< What was chosen last, or what the telescope is set to, is still on its way.
    FilterUnknown, ///< A filter has to be named, and the telescope does not tell which is in.
    SunUnsure, ///< By day, and nobody knows where the telescope looks: a person has to say so.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::Refusal)
