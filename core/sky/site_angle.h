// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nd {

/// Which of the two angles of a place on Earth.
enum class SiteAngle { Latitude, Longitude };

/// Degrees of a typed latitude or longitude; nothing if it is none. Any text, any thread.
///
/// "48.2", "-48,2", "48° 12′ 30″", "48 12.5 N", "11:30 E". North and east are positive; a letter
/// of the other angle, a sign beside a letter, or minutes of 60 are refused. So are units in
/// letters: in "48d12m36s" nobody knows whether the last one is the south.
std::optional<double> parseSiteAngle(const QString &text, SiteAngle angle);

} // namespace nd
