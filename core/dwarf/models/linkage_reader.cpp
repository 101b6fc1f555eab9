// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/linkage_reader.h"

#include "core/dwarf/models/function_states.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"

#include <cmath>

namespace nd {

namespace {

constexpr double kWidth = 1920.0;
constexpr double kHeight = 1080.0;
constexpr double kDoubled = 2.0;

/// 1 or 2: how many of the device's pixels make one of 1920 x 1080.
double scaleOf(const proto::ResNotifyPictureMatching &message,
               const std::optional<double> &teleOfWide)
{
    const bool fits
        = message.x() + message.width() <= kWidth && message.y() + message.height() <= kHeight;
    if (!fits)
        return kDoubled;
    const double expected = teleOfWide.value_or(0.0) * kWidth;
    if (!(expected > 0.0))
        return 1.0;
    // Nearer by ratio: the middle between once and twice is the root of two.
    return message.width() > expected * std::sqrt(kDoubled) ? kDoubled : 1.0;
}

} // namespace

std::optional<bool> readLinkageRunning(quint32 id, const QByteArray &payload)
{
    if (id == notification::kDeviceState)
        return std::nullopt; // its parts are told one by one
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        if (state.function == CameraFunction::Linkage)
            return !state.isOver();
    }
    return std::nullopt;
}

std::optional<QRectF> readPictureMatching(const QByteArray &payload,
                                          const std::optional<double> &teleOfWide)
{
    const auto message = parseMessage<proto::ResNotifyPictureMatching>(payload);
    if (!message || message->code() != 0 || message->width() == 0 || message->height() == 0)
        return std::nullopt;
    const double scale = scaleOf(*message, teleOfWide);
    const QRectF box(message->x() / (kWidth * scale), message->y() / (kHeight * scale),
                     message->width() / (kWidth * scale), message->height() / (kHeight * scale));
    const QRectF seen = box & QRectF(0.0, 0.0, 1.0, 1.0);
    return seen.isEmpty() ? std::nullopt : std::optional(seen);
}

} // namespace nd
