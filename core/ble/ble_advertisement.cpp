// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_advertisement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kLongestName = 40;
// DAF5 is what a mini was seen with; the others are registered by the maker's app.
constexpr std::array<std::pair<quint16, BleModel>, 5> kServices{{{0xDAF2, BleModel::Dwarf2},
                                                                 {0xDAF3, BleModel::Dwarf3},
                                                                 {0xDAF4, BleModel::Mini},
                                                                 {0xDAF5, BleModel::Mini},
                                                                 {0xDAF6, BleModel::Unknown}}};
constexpr quint16 kCharacteristic = 0x9999;

} // namespace

QBluetoothUuid telescopeService(const QList<QBluetoothUuid> &services)
{
    for (const auto &[number, model] : kServices) {
        if (services.contains(QBluetoothUuid(number)))
            return QBluetoothUuid(number);
    }
    return {};
}

QBluetoothUuid telescopeCharacteristic()
{
    return QBluetoothUuid(kCharacteristic);
}

bool isTelescope(const QString &name, const QList<QBluetoothUuid> &services)
{
    return name.startsWith(QLatin1String("DWARF")) || !telescopeService(services).isNull();
}

BleModel modelOf(const QString &name, const QList<QBluetoothUuid> &services)
{
    if (name.startsWith(QLatin1String("DWARF_mini")))
        return BleModel::Mini;
    if (name.startsWith(QLatin1String("DWARF3")))
        return BleModel::Dwarf3;
    const QBluetoothUuid service = telescopeService(services);
    for (const auto &[number, model] : kServices) {
        if (service == QBluetoothUuid(number))
            return model;
    }
    return name.startsWith(QLatin1String("DWARF_")) ? BleModel::Dwarf2 : BleModel::Unknown;
}

QString cleanBleName(const QString &name)
{
    QString clean = name.left(4 * kLongestName);
    clean.removeIf([](QChar letter) { return !letter.isPrint(); });
    return clean.left(kLongestName);
}

} // namespace nd
