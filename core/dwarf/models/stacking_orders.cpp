// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_orders.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"

namespace nd {

namespace {

constexpr int kStackTechnique = 2;

} // namespace

Order startStackOrder(Camera camera, const StackOptions &options, Generation generation)
{
    const bool isV3 = generation == Generation::V3;
    if (camera == Camera::Wide) {
        proto::ReqCaptureWideRawLiveStacking message;
        message.set_force_start(isV3 && options.withoutDark);
        return {kWideStartStacking.info, serialized(message)};
    }
    proto::ReqCaptureRawLiveStacking message;
    if (isV3) {
        if (options.filterIndex)
            message.set_ir_index(*options.filterIndex);
        message.set_force_start(options.withoutDark);
    }
    return {kStartStacking.info, serialized(message)};
}

std::optional<Order> continueStackOrder(Camera camera, Generation generation)
{
    if (generation != Generation::V3)
        return std::nullopt;
    if (camera == Camera::Wide)
        return startStackOrder(camera, {{}, true}, generation);
    return Order{kContinueShooting.info, {}};
}

Order deepSkyOrder()
{
    proto::ReqSwitchShootingMode message;
    message.set_mode(kDeepSkyMode);
    return {kSwitchShootingMode.info, serialized(message)};
}

std::optional<Order> stackTechOrder(Generation generation)
{
    if (generation != Generation::V3)
        return std::nullopt;
    proto::ReqSwitchShootingTech message;
    message.set_tech(kStackTechnique);
    return Order{kSwitchShootingTech.info, serialized(message)};
}

Order stopStackOrder(Camera camera)
{
    return {camera == Camera::Tele ? kStopStacking.info : kWideStopStacking.info, {}};
}

std::optional<Order> fastStopStackOrder(Camera camera, Generation generation)
{
    if (generation != Generation::V3)
        return std::nullopt;
    return Order{camera == Camera::Tele ? kFastStopStacking.info : kWideFastStopStacking.info, {}};
}

Order goLiveOrder(Camera camera)
{
    return {camera == Camera::Tele ? kGoLive.info : kWideGoLive.info, {}};
}

} // namespace nd
