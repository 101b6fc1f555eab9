// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace nd {

/// A command of the table, or a call over HTTP that takes and answers JSON. Value type.
struct CallTarget
{
    quint32 command = 0; ///< 0: over HTTP.
    QByteArray name; ///< As the maker spells it: "CMD_STEP_MOTOR_RUN_TO", "deviceInfo".

    bool isHttp() const { return command == 0; }
    bool operator==(const CallTarget &) const = default;
};

/// What a person has to say yes to before it is sent; the first that is true.
enum class CallRisk {
    None,
    Moves, ///< The telescope moves, or may.
    PowersOff, ///< It goes dark, for good or until it has started again.
    EndsPicture, ///< A camera goes off, or all modes change: what it takes, and its picture, end.
    Resets, ///< It replaces many settings at once, or the telescope's name and password.
    Deletes, ///< It takes away what can't be had back.
    Unpublished, ///< Nobody published what it does.
};

/// All that firmware of `generation` has, by number, then over HTTP; of an unknown one, all.
/// Those that are never sent are among them.
QList<CallTarget> callTargets(Generation generation);

/// Never sent: activation, the stitch upload.
bool isWithheld(const CallTarget &target);

CallRisk riskOf(const CallTarget &target);

/// The fields of its message, to be filled in; of a call over HTTP none is known.
QJsonObject fieldsToFill(const CallTarget &target, Generation generation);

} // namespace nd
