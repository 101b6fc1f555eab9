// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QRectF>

#include <vector>

namespace nd {

/// What the telescope follows by itself.
enum class TrackingMode {
    Off,
    Object, ///< One thing in a box (14800).
    Multiple, ///< Whatever the firmware finds; one of them can be followed (14804, 14805).
    Sentry, ///< Watches and follows what appears (14802).
    Ufo, ///< The same for things in the sky (14806).
};

/// How far sentry and UFO mode are. Source: dwarf-api-2.0 section 4.16.29.
enum class SentryPhase { Idle, Preparing, Searching, Following, Finished, Stopping };

/// Something in the picture, in parts (0..1) of it.
struct TrackedBox
{
    QRectF place;
    int id = 0; ///< Of multi-object tracking; 0 without one.
    bool followed = false; ///< The telescope keeps it in the picture.

    bool operator==(const TrackedBox &) const = default;
};

using TrackedBoxes = std::vector<TrackedBox>;

} // namespace nd

Q_DECLARE_METATYPE(nd::TrackingMode)
