// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_info.h"

#include <QRegularExpression>

#include <algorithm>

namespace nd {

namespace {

constexpr int kLongestText = 128; // beyond it a field is nonsense
constexpr qint64 kBytesPerUnit = 1'000'000'000; // GB. Source: dwarf-api-2.0 section 3.9.1
constexpr qint64 kLargestCard = 1'000'000; // units
constexpr qint64 kLargestSize = 1LL << 50; // bytes
constexpr int kLongestWifiName = 32; // bytes; IEEE 802.11
constexpr char16_t kFirstPrintable = 0x20;
constexpr char16_t kLastPrintable = 0x7e;

bool isPrintable(QChar character)
{
    return character.isPrint() && character != QChar::ReplacementCharacter;
}

/// A text without control characters; nothing for empty, null, absurd or other types.
std::optional<QString> textOf(const QJsonObject &data, const char *key)
{
    const QString text = data.value(QLatin1String(key)).toString();
    if (text.isEmpty() || text.size() > kLongestText
        || !std::all_of(text.begin(), text.end(), isPrintable))
        return std::nullopt;
    return text;
}

std::optional<qint64> cardSize(const QJsonObject &card, const char *key)
{
    const qint64 units = card.value(QLatin1String(key)).toInteger(-1);
    if (units < 0 || units > kLargestCard)
        return std::nullopt;
    return units * kBytesPerUnit;
}

void readCard(DeviceInfo &info, const QJsonObject &card)
{
    const QJsonValue present = card.value(QLatin1String("hasSdcard"));
    if (present.isBool())
        info.hasCard = present.toBool();
    const auto available = cardSize(card, "availableSize");
    const auto total = cardSize(card, "totalSize");
    if (!available || !total || *available > *total || info.hasCard == false)
        return;
    info.cardFreeBytes = available;
    info.cardTotalBytes = total;
}

std::optional<WifiMode> wifiModeOf(const QJsonValue &value)
{
    switch (value.toInt(-1)) {
    case 0:
        return WifiMode::AccessPoint;
    case 1:
        return WifiMode::Station;
    default:
        return std::nullopt;
    }
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression kSafe(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$"));
    return kSafe.match(name).hasMatch() ? name : QStringLiteral("DWARF_LOG.zip");
}

} // namespace

DeviceInfo readDeviceInfo(const QJsonObject &data)
{
    DeviceInfo info;
    info.name = textOf(data, "deviceName");
    info.macAddress = textOf(data, "macAddress");
    info.serialNumber = textOf(data, "sn");
    info.wifiMode = wifiModeOf(data.value(QLatin1String("wifiConnectedMode")));
    info.stationName = textOf(data, "staWifiName");
    info.stationAddress = textOf(data, "staIpAddress");
    info.accessPointAddress = textOf(data, "apIpAddress");
    readCard(info, data.value(QLatin1String("sdCardInfo")).toObject());
    const int activated = data.value(QLatin1String("activateStatus")).toInt(-1);
    if (activated == 0 || activated == 1)
        info.activated = activated == 1;
    return info;
}

std::optional<LogInfo> readLogInfo(const QJsonObject &data)
{
    const QJsonValue present = data.value(QLatin1String("hasLogFile"));
    if (!present.isBool())
        return std::nullopt;
    LogInfo info;
    info.hasLog = present.toBool();
    info.fileName = safeFileName(data.value(QLatin1String("fileName")).toString());
    info.timestamp = textOf(data, "timestamp").value_or(QString());
    const qint64 size = data.value(QLatin1String("fileSize")).toInteger(0);
    if (size > 0 && size <= kLargestSize)
        info.size = size;
    return info;
}

int lengthOfName(const QString &name)
{
    constexpr qsizetype kRoom = kLongestWifiName - kLongestDeviceName;
    return int(std::max(name.size(), name.toUtf8().size() - kRoom));
}

InputProblem problemOfName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return InputProblem::Empty;
    if (lengthOfName(name) > kLongestDeviceName)
        return InputProblem::TooLong;
    const bool good = std::all_of(name.begin(), name.end(), isPrintable);
    return good && name.trimmed() == name ? InputProblem::None : InputProblem::BadCharacter;
}

InputProblem problemOfPassword(const QString &password)
{
    if (password.isEmpty())
        return InputProblem::Empty;
    if (password.size() < kShortestDevicePassword)
        return InputProblem::TooShort;
    if (password.size() > kLongestDevicePassword)
        return InputProblem::TooLong;
    const bool good = std::all_of(password.begin(), password.end(), [](QChar character) {
        return character.unicode() >= kFirstPrintable && character.unicode() <= kLastPrintable;
    });
    return good ? InputProblem::None : InputProblem::BadCharacter;
}

} // namespace nd
