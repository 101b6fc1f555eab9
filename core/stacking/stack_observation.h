// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace nd {

/// What is known of a stack at one instant; nullopt is unknown. Value type.
struct StackObservation
{
    std::chrono::milliseconds at{0}; ///< Any clock that does not jump.
    bool isLinked = true; ///< The telescope can be heard.
    bool isRunning = false; ///< As it was last heard.
    std::optional<int> taken;
    std::optional<int> stacked;
    std::optional<int> total; ///< To take.
    std::optional<int> batteryPercent;
    bool isCharging = false;
    std::optional<qint64> cardFreeBytes;
    std::optional<double> starRadiusPixels; ///< Half-flux radius in the newest picture.
    std::optional<double> targetDegrees{}; ///< How high it stands.
    bool isLast = false; ///< It has ended: what is not stacked now is left out.
    quint64 measuredPictures
        = 0; ///< Of the radius: a picture counts once, however often it is told.
};

} // namespace nd
