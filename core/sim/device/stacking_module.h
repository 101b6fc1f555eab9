// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <array>
#include <optional>

namespace nd::sim {

/// Live stacking with both cameras (11005, 11006, 11010, 11016, 11017, 11020, and in V3 11031,
/// 11037, 11038, 11050).
///
/// One frame follows the other at the cadence of the exposure; what the sky spoilt is taken and not
/// stacked. The finished stack stays on show, and no other begins, until GO LIVE.
class StackingModule final : public CommandModule
{
public:
    explicit StackingModule(VirtualTelescope &telescope);

private:
    /// One stack of one camera.
    struct Series
    {
        quint64 number = 0; ///< Steps of a stack that is over are dropped.
        QString folder;
        std::optional<CameraSnapshot> reference; ///< The first good frame: the others turn to it.
    };

    void handleStart(CameraKind kind, const Request &request, bool isForced);
    void turnFilter();
    int refusal(CameraKind kind, bool isForced) const;
    bool hasDark(CameraKind kind) const;
    void pretendToRun(CameraKind kind);
    void begin(CameraKind kind, const Request &request);
    void frame(CameraKind kind, const std::optional<Request> &warn);
    void handleFrame(CameraKind kind);
    void keepFrame(CameraKind kind, bool isStacked);
    void record(CameraKind kind, bool isFinal);
    CameraSnapshot stackOf(CameraKind kind) const;
    void handleStop(CameraKind kind, const Request &request, std::chrono::milliseconds writing);
    void finish(CameraKind kind, std::chrono::milliseconds writing);
    void goLive(CameraKind kind, const Request &request);
    void later(CameraKind kind, std::chrono::milliseconds delay, std::function<void()> task);
    void say(CameraKind kind, int state);
    void sayProgress(CameraKind kind, bool isWhole, bool isStacked);

    Series &series(CameraKind kind) { return m_series.at(kind == CameraKind::Tele ? 0 : 1); }
    const Series &series(CameraKind kind) const
    {
        return m_series.at(kind == CameraKind::Tele ? 0 : 1);
    }

    std::array<Series, 2> m_series;
    std::optional<int> m_wantedFilter; ///< V3: of the last start, 0 where it says none.
};

} // namespace nd::sim
