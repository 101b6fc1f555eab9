// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/model_facts.h"

namespace nd::sim {

namespace {

// Source: published fields of view of the telescopes; what the firmware says about them differs and
// is served by getDefaultParamsConfig.
ModelFacts dwarf2()
{
    ModelFacts facts;
    facts.model = Model::Dwarf2;
    facts.generation = Generation::V2;
    facts.word = QStringLiteral("dwarf2");
    facts.deviceId = 1;
    facts.deviceIdKey = QStringLiteral("deviceId");
    facts.deviceName = QStringLiteral("DWARF_8FD078");
    facts.bleServiceId = QStringLiteral("0000DAF2-0000-1000-8000-00805F9B34FB");
    facts.firmware = {2, 1, 6};
    facts.tele = {3.19, 1.80, {1280, 720}};
    facts.wide = {38.9, 22.4, {1280, 720}};
    facts.cardRoot = QStringLiteral("sdcard/DWARF_II");
    facts.filePrefix = QStringLiteral("DWARF");
    facts.paramsResource = QStringLiteral(":/sim/dwarf2_params.json");
    return facts;
}

ModelFacts dwarf3(Generation generation)
{
    ModelFacts facts;
    const bool v3 = generation == Generation::V3;
    facts.model = Model::Dwarf3;
    facts.generation = generation;
    facts.word = QStringLiteral("dwarf3");
    facts.deviceId = 2;
    facts.deviceIdKey = QStringLiteral("deviceId");
    facts.serialNumber = QStringLiteral("D3N0000000001");
    facts.deviceName = QStringLiteral("DWARF3_2C41E7");
    facts.bleServiceId = QStringLiteral("0000DAF3-0000-1000-8000-00805F9B34FB");
    facts.firmware = v3 ? std::array{1, 5, 1} : std::array{1, 0, 18};
    facts.minorVersion = v3 ? 20 : 9;
    facts.tele = {2.95, 1.66, {1920, 1080}};
    facts.wide = {45.06, 25.93, {1920, 1080}};
    facts.cardRoot = QStringLiteral("DWARF3");
    facts.filePrefix = QStringLiteral("DWARF3");
    facts.paramsResource = v3 ? QStringLiteral(":/sim/dwarf3_v3_params.json")
                              : QStringLiteral(":/sim/dwarf3_params.json");
    return facts;
}

ModelFacts mini()
{
    ModelFacts facts;
    facts.model = Model::Mini;
    facts.generation = Generation::V3;
    facts.word = QStringLiteral("mini");
    facts.deviceId = 4;
    facts.deviceIdKey = QStringLiteral("deviceID");
    facts.serialNumber = QStringLiteral("DMN0000000001");
    facts.deviceName = QStringLiteral("DWARF_mini_5B90A3");
    facts.bleServiceId = QStringLiteral("0000DAF5-0000-1000-8000-00805F9B34FB");
    facts.firmware = {1, 1, 2};
    facts.minorVersion = 20;
    facts.tele = {2.14, 1.20, {1920, 1080}};
    facts.wide = {45.06, 25.93, {1920, 1080}};
    facts.cardRoot = QStringLiteral("DWARF_mini");
    facts.filePrefix = QStringLiteral("DWARF_mini");
    facts.paramsResource = QStringLiteral(":/sim/mini_params.json");
    return facts;
}

} // namespace

std::optional<ModelFacts> factsOf(const QString &word)
{
    if (word == QLatin1String("dwarf2"))
        return dwarf2();
    if (word == QLatin1String("dwarf3") || word == QLatin1String("dwarf3:v3"))
        return dwarf3(Generation::V3);
    if (word == QLatin1String("dwarf3:v2"))
        return dwarf3(Generation::V2);
    if (word == QLatin1String("mini"))
        return mini();
    return std::nullopt;
}

} // namespace nd::sim
