// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace nd {

class DwarfDevice;

/// Everything that the models of a telescope know about it. GUI thread.
///
/// What only this computer knows is left out: how long something took, timers, pictures, the speed
/// that a person set, a request that is under way. So a recording that is played back ends with
/// the same bytes.
QJsonObject stateOf(DwarfDevice &device);
/// The same as indented JSON with sorted keys: equal states give equal bytes.
QByteArray dumpOf(DwarfDevice &device);

} // namespace nd
