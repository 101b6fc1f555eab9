// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/ble_json.h"

namespace nd::ctl {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue modelWord(BleModel model)
{
    switch (model) {
    case BleModel::Unknown:
        break;
    case BleModel::Dwarf2:
        return QStringLiteral("dwarf2");
    case BleModel::Dwarf3:
        return QStringLiteral("dwarf3");
    case BleModel::Mini:
        return QStringLiteral("mini");
    }
    return {};
}

QJsonValue stateWord(BleConfig::State state)
{
    switch (state) {
    case BleConfig::State::Unknown:
        break;
    case BleConfig::State::NotConfigured:
        return QStringLiteral("not_configured");
    case BleConfig::State::InProgress:
        return QStringLiteral("in_progress");
    case BleConfig::State::Configured:
        return QStringLiteral("configured");
    }
    return {};
}

QJsonValue modeWord(BleConfig::Mode mode)
{
    switch (mode) {
    case BleConfig::Mode::Unknown:
        break;
    case BleConfig::Mode::AccessPoint:
        return QStringLiteral("access_point");
    case BleConfig::Mode::Station:
        return QStringLiteral("station");
    }
    return {};
}

} // namespace

QJsonObject bleDeviceJson(const BleDevice &device)
{
    return {{QStringLiteral("name"), device.name},
            {QStringLiteral("model"), modelWord(device.model)},
            {QStringLiteral("signal_dbm"), numberOrNull(device.signalDbm)}};
}

QJsonObject bleConfigJson(const BleDevice &device, const BleConfig &config)
{
    return {{QStringLiteral("name"), device.name},
            {QStringLiteral("model"), modelWord(device.model)},
            {QStringLiteral("state"), stateWord(config.state)},
            {QStringLiteral("mode"), modeWord(config.mode)},
            {QStringLiteral("ssid"), textOrNull(config.ssid)},
            {QStringLiteral("address"), textOrNull(config.address)}};
}

QJsonObject bleNetworkJson(const WifiNetwork &network)
{
    return {{QStringLiteral("ssid"), network.ssid},
            {QStringLiteral("signal_dbm"), numberOrNull(network.signalDbm)},
            {QStringLiteral("security"), textOrNull(network.security)}};
}

QJsonObject bleResultJson(const BleDevice &device, const BleResult &result)
{
    const auto mode = result.accessPoint ? BleConfig::Mode::AccessPoint : BleConfig::Mode::Station;
    return {{QStringLiteral("name"), device.name},
            {QStringLiteral("mode"), modeWord(mode)},
            {QStringLiteral("ssid"), textOrNull(result.ssid)},
            {QStringLiteral("address"), textOrNull(result.address)}};
}

} // namespace nd::ctl
