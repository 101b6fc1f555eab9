// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/sky/sun_geometry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nd {

/// What a notification says about where the telescope looks. Value type.
struct PointingNews
{
    std::optional<bool> isTracking; ///< It follows the stars, or no longer does.
    QString name; ///< Of what it follows.
    std::optional<int>
        special; ///< It follows 0 the Sun, 1 the Moon, or says that it no longer does.
    bool isGoing = false; ///< A GOTO is under way.
    bool isSolving = false; ///< It is, and stands still to recognise the stars.
    bool endsGoing = false; ///< None is.
    bool isSteering = false; ///< It calibrates, follows something or watches by itself.
    bool endsSteering = false; ///< One of those ended.
    QString scheduleId{}; ///< The schedule that it steers by.
    bool tellsMode = false;
    std::optional<MountMode> mode; ///< Nothing: it does not know.

    std::optional<AxisAngles> attitude{}; ///< Yaw and pitch as its gyro tells; V3.

    bool operator==(const PointingNews &) const = default;
};

/// Pure. Nothing that can't be read says anything.
PointingNews pointingNewsOf(quint32 id, const QByteArray &payload, Generation generation);

} // namespace nd
