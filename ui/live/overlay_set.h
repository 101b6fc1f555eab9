// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <Qt>

namespace nd {

/// What lies over the live picture; remembered in the settings. Value type.
struct OverlaySet
{
    static constexpr double kSmallestPip = 0.12;
    static constexpr double kLargestPip = 0.5;

    bool crosshair = true;
    bool grid = false;
    bool circles = false;
    bool statistics = false;
    bool pip = true;
    double pipWidth = 0.24; ///< Part of the view's width.
    Qt::Corner pipCorner = Qt::BottomRightCorner;

    bool operator==(const OverlaySet &) const = default;
};

QJsonObject toJson(const OverlaySet &overlays);
/// What is missing or out of range takes its default.
OverlaySet overlaysFromJson(const QJsonObject &object);

} // namespace nd
