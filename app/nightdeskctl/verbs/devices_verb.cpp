// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/devices_verb.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/net/discovery.h"
#include "core/observatory/observatory.h"

namespace nd::ctl {

namespace {

QJsonObject profileJson(const DeviceProfile &profile)
{
    const QJsonObject saved = toJson(profile);
    QJsonObject object{{QStringLiteral("source"), QStringLiteral("profile")},
                       {QStringLiteral("name"), profile.name},
                       {QStringLiteral("host"), profile.host}};
    for (const char *key : {"model", "generation", "ports"})
        object.insert(QLatin1String(key), saved.value(QLatin1String(key)));
    return object;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue secondsOrNull(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(double(time->count()) / 1000.0) : QJsonValue();
}

} // namespace

void DevicesVerb::start()
{
    const QList<DwarfDevice *> devices = observatory().devices();
    for (const DwarfDevice *device : devices)
        console().print(profileJson(device->profile()));
    connect(&observatory().discovery(), &Discovery::deviceFound, this, &DevicesVerb::printFound);
    observatory().discovery().start();
    scheduler().after(line().timeout().value_or(kUsualTime), this,
                      [this] { end(exit_status::kDone); });
}

void DevicesVerb::printFound(const FoundDevice &found)
{
    console().print({{QStringLiteral("source"), QStringLiteral("network")},
                     {QStringLiteral("name"), found.name},
                     {QStringLiteral("host"), found.host},
                     {QStringLiteral("model"), textOrNull(found.model)},
                     {QStringLiteral("firmware"), textOrNull(found.firmware)},
                     {QStringLiteral("clock_ahead_s"), secondsOrNull(found.clockAhead)}});
}

} // namespace nd::ctl
