// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/sky/coordinates.h"
#include "proto/system.pb.h"

#include <QDateTime>

namespace nd {

// What a telescope is told about time and place. Any thread.

/// `now` by the clock of the site; by its own if `zone` is invalid.
QDateTime siteTime(const QDateTime &now, const QTimeZone &zone);
/// 13000. Time in seconds and the offset in hours, rounded to quarters.
/// Source: field notes section 1.2.3.
proto::ReqSetTime timeMessage(const QDateTime &local);
/// 13001. The IANA name.
proto::ReqSetTimezone zoneMessage(const QDateTime &local);
/// 13010. Source: field notes section 1.3.
proto::ReqSetLocation locationMessage(const Site &site, const ProtocolQuirks &quirks);

} // namespace nd
