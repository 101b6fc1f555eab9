// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nd {

// A rough site for people who have not told theirs: the city that the system's time zone is named
// after. An estimate: on the right continent, hundreds of kilometres off, if
// the zone is that of the place at all. No telescope is told, and it tells nobody that it is night.

/// Reads "+4230+00131" or "+404251-0740023" (ISO 6709, degrees and minutes, perhaps seconds).
std::optional<Site> siteFromIso6709(const QByteArray &text);
/// The coordinates of `zone` in the text of zone1970.tab or zone.tab; nothing if it is not listed.
std::optional<Site> siteOfZone(const QByteArray &table, const QByteArray &zone);
/// Looks the system's zone up in /usr/share/zoneinfo. Reads files: not on the GUI thread.
std::optional<Site> estimatedSite();

} // namespace nd
