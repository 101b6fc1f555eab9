// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace nd {

/// The two axes of the mount.
enum class Axis { Rotation, Pitch };

/// Which way an axis turns. Source: dwarf-api-2.0 section 4.13.3 (0 left or down, 1 right or up).
enum class AxisWay { LeftOrDown, RightOrUp };

/// What ends by itself or by an answer.
enum class MotorJob { Run, RunTo, Reset };

/// An axis that runs until it is stopped.
struct AxisRun
{
    Axis axis = Axis::Rotation;
    AxisWay way = AxisWay::LeftOrDown;
    double degreesPerSecond = 0.0;

    bool operator==(const AxisRun &) const = default;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::MotorJob)
