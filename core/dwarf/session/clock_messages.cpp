// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/clock_messages.h"

#include <QTimeZone>

namespace nd {

namespace {

constexpr double kSecondsPerHour = 3600.0;
constexpr double kQuartersPerHour = 4.0;

} // namespace

QDateTime siteTime(const QDateTime &now, const QTimeZone &zone)
{
    return zone.isValid() ? now.toTimeZone(zone) : now;
}

proto::ReqSetTime timeMessage(const QDateTime &local)
{
    const double hours = local.offsetFromUtc() / kSecondsPerHour;
    proto::ReqSetTime message;
    message.set_timestamp(quint64(local.toSecsSinceEpoch()));
    message.set_timezone_offset(qRound(hours * kQuartersPerHour) / kQuartersPerHour);
    return message;
}

proto::ReqSetTimezone zoneMessage(const QDateTime &local)
{
    proto::ReqSetTimezone message;
    message.set_timezone(local.timeZone().id().toStdString());
    return message;
}

proto::ReqSetLocation locationMessage(const Site &site, const ProtocolQuirks &quirks)
{
    proto::ReqSetLocation message;
    message.set_latitude(site.latitudeDegrees);
    message.set_longitude(site.longitudeDegrees * quirks.longitudeSign);
    message.set_altitude(site.elevationMetres);
    message.set_enable(true);
    return message;
}

} // namespace nd
