// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/pointing_types.h"
#include "core/sky/sun_geometry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nd {

/// What one notification says of pointing among the stars. Value type.
struct AstroNews
{
    enum class Subject {
        Calibration, ///< 15210
        Goto, ///< 15211
        Following, ///< 15212
        SunOrMoon, ///< 15228
        OneClick, ///< 15233 of V2: that it runs, and nothing else
        PolarAlignment, ///< 15239
        SkySearch, ///< 15250
        Focus, ///< The autofocus for the stars.
        Calibrated, ///< 15256: it found out how it stands.
        Mount, ///< 15262
    };
    /// Source: dwarf-api-2.0 section 4.16.16.
    enum class Phase { Idle, Running, Stopping, Stopped, Solving };

    Subject subject = Subject::Goto;
    Phase phase = Phase::Idle;
    bool isOneClick = false; ///< 15233 of V3: a step of one-click GOTO.
    int solves = 0;
    QString name;
    std::optional<Body> body; ///< Of SunOrMoon.
    std::optional<MountMode> mount; ///< Of Mount; nothing: it does not know.

    bool isBusy() const { return phase == Phase::Running || phase == Phase::Solving; }
    bool operator==(const AstroNews &) const = default;
};

/// Pure. Nothing for anything else, for what can't be read and for states nobody published.
std::optional<AstroNews> readAstroNews(quint32 id, const QByteArray &payload,
                                       Generation generation);

} // namespace nd
