// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/tracking_types.h"

#include <QByteArray>

#include <optional>

namespace nd {

/// What a notification says of following one object.
struct TrackNews
{
    Camera camera = Camera::Tele;
    bool running = false;

    bool operator==(const TrackNews &) const = default;
};

/// Where something is; no boxes: the telescope sees no target.
struct BoxNews
{
    Camera camera = Camera::Tele;
    bool multiple = false; ///< All that multi-object tracking found.
    TrackedBoxes boxes;
};

/// The size of the picture in which boxes are told and asked for, whatever the stream's size is.
/// Source: field notes section 3, track boxes. The document gives none for 14800; the same is
/// taken.
inline constexpr int kTrackWidth = 1280;
inline constexpr int kTrackHeight = 720;
/// What comes beyond is dropped.
inline constexpr int kMostTrackedBoxes = 64;

/// V2: 15215 and 15216, function 7; V3: 15284. Nothing for anything else.
std::optional<TrackNews> readTrackNews(quint32 id, const QByteArray &payload);
/// 15231 (sentry) and 15240 (UFO).
std::optional<SentryPhase> readSentryPhase(const QByteArray &payload);
/// 15225, 15232 and 15252: one box; 15238 and 15251: all. Boxes without area, outside of the
/// picture or at -100 (no target) are left out, the rest is cut to the picture.
std::optional<BoxNews> readBoxNews(quint32 id, const QByteArray &payload);

} // namespace nd
