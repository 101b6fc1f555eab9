// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// Dark frames that a telescope has for one combination of settings. Value type.
struct DarkFrameInfo
{
    int exposureIndex = 0;
    int gainIndex = 0;
    int binIndex = 0;
    QString exposure; ///< As the telescope calls it, "15"; may be empty.
    QString gain;
    QString binning;
    std::optional<int> temperatureCelsius;

    bool operator==(const DarkFrameInfo &) const = default;
};

/// Dark frames to shoot with settings of one's own.
struct DarkWish
{
    static constexpr int kMostFrames = 999;

    int exposureIndex = 0;
    int gainIndex = 0;
    int binIndex = 0;
    int frames = 10;
};

enum class DarkPhase { Starting, Running, Stopping };

/// Dark frames being shot. Value type.
struct DarkRun
{
    DarkPhase phase = DarkPhase::Starting;
    std::optional<double> fraction; ///< 0 to 1; nullopt: not told.
    std::optional<std::chrono::seconds> remaining;

    bool operator==(const DarkRun &) const = default;
};

/// How it ended.
struct DarkEnd
{
    bool wasStopped = false; ///< Here.
    std::optional<Error> error; ///< It did not begin, or the link went.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::DarkEnd)
