// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/status_verb.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet_json.h"

#include <optional>

namespace nd::ctl {

namespace {

template<typename T>
QJsonValue valueOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue chargingWord(const std::optional<Charging> &charging)
{
    if (!charging)
        return {};
    switch (*charging) {
    case Charging::Idle:
        return QStringLiteral("idle");
    case Charging::No:
        return QStringLiteral("no");
    case Charging::Yes:
        return QStringLiteral("yes");
    }
    return {};
}

QString roleWord(ControlRole role)
{
    switch (role) {
    case ControlRole::Unknown:
        return QStringLiteral("unknown");
    case ControlRole::Host:
        return QStringLiteral("host");
    case ControlRole::Slave:
        return QStringLiteral("slave");
    }
    return {};
}

QJsonObject identityJson(DwarfDevice &device)
{
    const ConnectionModel &connection = device.connection();
    DeviceProfile profile = device.profile();
    profile.model = connection.model();
    profile.generation = connection.generation();
    const QJsonObject words = toJson(profile);
    return {{QStringLiteral("name"), connection.deviceName()},
            {QStringLiteral("host"), profile.host},
            {QStringLiteral("model"), words.value(QLatin1String("model"))},
            {QStringLiteral("generation"), words.value(QLatin1String("generation"))},
            {QStringLiteral("firmware"), connection.firmware()},
            {QStringLiteral("role"), roleWord(connection.role())},
            {QStringLiteral("host_locked"), connection.isHostLocked()}};
}

void addVitals(QJsonObject &object, const StatusModel &status)
{
    object.insert(QStringLiteral("battery_percent"), valueOrNull(status.batteryPercent()));
    object.insert(QStringLiteral("charging"), chargingWord(status.charging()));
    object.insert(QStringLiteral("card_free_bytes"), valueOrNull(status.cardFreeBytes()));
    object.insert(QStringLiteral("card_total_bytes"), valueOrNull(status.cardTotalBytes()));
    object.insert(QStringLiteral("card_missing"), status.cardMissing());
    object.insert(QStringLiteral("temperature_c"), valueOrNull(status.temperatureCelsius()));
    object.insert(QStringLiteral("tele_sensor_temperature_c"),
                  valueOrNull(status.sensorCelsius(Camera::Tele)));
    object.insert(QStringLiteral("wide_sensor_temperature_c"),
                  valueOrNull(status.sensorCelsius(Camera::Wide)));
    object.insert(QStringLiteral("ring_light"), valueOrNull(status.ringLight()));
    object.insert(QStringLiteral("power_indicator"), valueOrNull(status.powerIndicator()));
}

/// The newest of each notification, by the maker's name.
QJsonObject notificationsJson(const Session &session)
{
    QJsonObject all;
    for (const NotificationInfo &info : notificationTable()) {
        const auto payload = session.lastNotification(info.id);
        if (!payload)
            continue;
        const QJsonObject one = notificationJson(info.id, session.generation(), *payload);
        all.insert(QLatin1String(info.name), one.value(QLatin1String("fields")));
    }
    return all;
}

} // namespace

void StatusVerb::run()
{
    QJsonObject object = identityJson(device());
    addVitals(object, device().status());
    object.insert(QStringLiteral("notifications"), notificationsJson(session()));
    console().print(object);
    end(exit_status::kDone);
}

} // namespace nd::ctl
