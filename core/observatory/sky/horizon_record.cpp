// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/horizon_record.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/sky/horizon_model.h"
#include "core/sky/refraction.h"

namespace nd {

namespace {

RecordRefusal recordRefusal(const HorizonModel &horizon, const HorizonSight &sight)
{
    if (!sight.place)
        return RecordRefusal::UnknownPointing;
    // Written so that NaN is refused.
    if (!(sight.errorDegrees <= kRoughestPointDegrees))
        return RecordRefusal::TooRough;
    if (!HorizonMask::isPoint(*sight.place))
        return RecordRefusal::OutOfRange;
    return horizon.isFull() ? RecordRefusal::Full : RecordRefusal::None;
}

} // namespace

HorizonSight reckonedSight(const HorizonModel &horizon,
                           const std::optional<ReckonedPointing> &pointing)
{
    HorizonSight sight;
    if (!horizon.hasSite())
        return sight;
    if (pointing) {
        sight.place = pointing->place;
        sight.place->altitudeDegrees
            = apparentAltitudeDegrees(pointing->place.altitudeDegrees, Air::standard());
        sight.errorDegrees = pointing->errorDegrees;
        sight.isTakenAsLevel = pointing->isTakenAsLevel;
    }
    sight.refusal = recordRefusal(horizon, sight);
    return sight;
}

HorizonSight horizonSight(const HorizonModel &horizon, DwarfDevice *device)
{
    HorizonSight sight;
    if (!horizon.hasSite())
        return sight;
    if (device == nullptr) {
        sight.refusal = RecordRefusal::NoScope;
        return sight;
    }
    if (device->connection().linkState() != LinkState::Ready) {
        sight.refusal = RecordRefusal::NotConnected;
        return sight;
    }
    return reckonedSight(horizon, device->sunGuard().pointing());
}

} // namespace nd
