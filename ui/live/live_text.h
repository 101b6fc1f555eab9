// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connection_model.h"
#include "core/video/stream_types.h"
#include "ui/live/hud_box.h"

#include <QSizeF>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// What the notice over the picture depends on.
struct LiveSituation
{
    LinkState link = LinkState::Disconnected;
    StreamState stream = StreamState::Stopped;
    std::optional<std::chrono::milliseconds> age; ///< Of the shown picture.
    bool isRecording = false; ///< It is played back, not seen.
    bool isCameraOff = false; ///< The scope said so.
};

/// "Wide 45.1°"; the name alone while the field is unknown.
QString pipCaption(Camera camera, const std::optional<QSizeF> &fieldDegrees);
/// The statistics box.
HudContent statisticsText(Camera camera, const StreamStatistics &statistics,
                          const std::optional<QSizeF> &fieldDegrees);
/// The sentence where no live picture is; empty while all is well.
HudContent noticeText(const LiveSituation &situation);

} // namespace nd
