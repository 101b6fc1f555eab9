// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/pointing_orders.h"

#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/commands/pointing.h"

namespace nd {

namespace {

constexpr double kDegreesPerHour = 15.0;
/// V3: the mode that one-click GOTO leaves it in. Source: field notes section 1.4.
constexpr int kDeepSkyMode = 2;

template<typename Message>
void setPlace(Message &message, const PointingContext &context)
{
    message.set_lon(context.site.longitudeDegrees * context.longitudeSign);
    message.set_lat(context.site.latitudeDegrees);
}

template<typename Message>
Message deepSky(const Equatorial &place, const QString &name)
{
    Message message;
    message.set_ra(place.raDegrees / kDegreesPerHour);
    message.set_dec(place.declinationDegrees);
    message.set_target_name(name.toStdString());
    return message;
}

template<typename Message>
Message solarSystem(Body body, const QString &name, const PointingContext &context)
{
    Message message;
    message.set_index(gotoNumber(body));
    setPlace(message, context);
    message.set_target_name(name.toStdString());
    return message;
}

} // namespace

int gotoNumber(Body body)
{
    switch (body) { // Source: dwarf-api-2.0 section 4.10.5
    case Body::Mercury:
        return 1;
    case Body::Venus:
        return 2;
    case Body::Mars:
        return 3;
    case Body::Jupiter:
        return 4;
    case Body::Saturn:
        return 5;
    case Body::Uranus:
        return 6;
    case Body::Neptune:
        return 7;
    case Body::Moon:
        return 8;
    case Body::Sun:
        return 9;
    }
    return 0;
}

QString wireName(const QString &name)
{
    QString clean;
    for (const QChar letter : name) {
        const bool isSlash = letter == u'/' || letter == u'\\';
        clean.append(isSlash || !letter.isPrint() ? QChar(u' ') : letter);
    }
    clean = clean.simplified().left(kLongestTargetName);
    return clean.isEmpty() ? QStringLiteral("Custom") : clean;
}

Order calibrationOrder(const PointingContext &context)
{
    proto::ReqStartCalibration message;
    if (context.generation == Generation::V3)
        setPlace(message, context);
    return {kStartCalibration.info, serialized(message)};
}

Order gotoOrder(const SkyTarget &target, const QString &name, const PointingContext &context)
{
    if (const auto *body = std::get_if<Body>(&target)) {
        return {kGotoSolarSystem.info,
                serialized(solarSystem<proto::ReqGotoSolarSystem>(*body, name, context))};
    }
    const auto &place = std::get<Equatorial>(target);
    return {kGotoDso.info, serialized(deepSky<proto::ReqGotoDSO>(place, name))};
}

Order oneClickOrder(const SkyTarget &target, const QString &name, const PointingContext &context)
{
    if (const auto *body = std::get_if<Body>(&target)) {
        return {kOneClickGotoSolarSystem.info,
                serialized(solarSystem<proto::ReqOneClickGotoSolarSystem>(*body, name, context))};
    }
    auto message = deepSky<proto::ReqOneClickGotoDSO>(std::get<Equatorial>(target), name);
    if (context.generation == Generation::V3) {
        setPlace(message, context);
        message.set_shooting_mode(kDeepSkyMode);
    }
    return {kOneClickGotoDso.info, serialized(message)};
}

/// Another table than that of GOTO. Source: dwarf-api-2.0 section 4.10.7.
std::optional<Order> trackOrder(Body body, const PointingContext &context)
{
    constexpr int kSun = 0;
    constexpr int kMoon = 1;
    if (body != Body::Sun && body != Body::Moon)
        return std::nullopt;
    proto::ReqTrackSpecialTarget message;
    message.set_index(body == Body::Sun ? kSun : kMoon);
    setPlace(message, context);
    return Order{kTrackSpecialTarget.info, serialized(message)};
}

Order polarOrder(const PointingContext &context)
{
    proto::ReqStartEqSolving message;
    setPlace(message, context);
    return {kStartEqSolving.info, serialized(message)};
}

Order stopOrder(PointingTask task)
{
    switch (task) {
    case PointingTask::Calibration:
        return {kStopCalibration.info, {}};
    case PointingTask::Goto:
        return {kStopGoto.info, {}};
    case PointingTask::OneClickGoto:
        return {kStopOneClickGoto.info, {}};
    case PointingTask::PolarAlignment:
        return {kStopEqSolving.info, {}};
    }
    return {kStopGoto.info, {}};
}

Order stopTrackOrder()
{
    return {kStopTrackSpecialTarget.info, {}};
}

} // namespace nd
