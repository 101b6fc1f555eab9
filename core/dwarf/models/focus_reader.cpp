// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_reader.h"

#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"

namespace nd {

namespace {

/// No lens moves that far; beyond is nonsense.
constexpr int kFarthestPosition = 1'000'000;

std::optional<FocusActivity> activityOf(CameraFunction function)
{
    switch (function) {
    case CameraFunction::AstroFocus:
        return FocusActivity::AstroSlow;
    case CameraFunction::NormalFocus:
        return FocusActivity::Normal;
    case CameraFunction::AstroFocusFast:
        return FocusActivity::AstroFast;
    case CameraFunction::AreaFocus:
        return FocusActivity::Area;
    case CameraFunction::OpenClose:
    case CameraFunction::Photo:
    case CameraFunction::Burst:
    case CameraFunction::Video:
    case CameraFunction::TimeLapse:
    case CameraFunction::Panorama:
    case CameraFunction::Track:
    case CameraFunction::Linkage:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<FocusNews> readFocusNews(quint32 id, const QByteArray &payload)
{
    if (id == notification::kDeviceState)
        return std::nullopt; // its parts are told one by one
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        if (const auto activity = activityOf(state.function))
            return FocusNews{*activity, !state.isOver()};
    }
    return std::nullopt;
}

std::optional<int> readFocusPosition(quint32 id, const QByteArray &payload)
{
    if (id != notification::kFocusPosition && id != notification::kWideFocusPosition)
        return std::nullopt;
    const auto message = parseMessage<proto::ResNotifyFocus>(payload);
    const bool possible = message && message->focus() >= -kFarthestPosition
        && message->focus() <= kFarthestPosition;
    return possible ? std::optional(message->focus()) : std::nullopt;
}

} // namespace nd
