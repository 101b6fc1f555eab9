// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/dark_frame.h"

#include <algorithm>
#include <array>

namespace nd::sim {

namespace {

constexpr std::array kUsualExposures{"10", "15", "30"};
constexpr auto kUsualGain = "80";
constexpr int kFactoryTemperature = 20;
constexpr int kFactoryGain = 80;

} // namespace

QString gearNameOf(const QList<ParamRow> &rows, int id, int index)
{
    const ParamRow *const row = rowOf(rows, id);
    return row != nullptr ? row->gears.value(index) : QString();
}

QList<DarkFrame> factoryDarks(const ParamTable &table)
{
    QList<DarkFrame> darks;
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        const ParamRow *const exposures = rowOf(table.rows(kind), ParamExposure);
        const ParamRow *const gains = rowOf(table.rows(kind), ParamGain);
        if (exposures == nullptr || gains == nullptr)
            continue;
        const int gain = gains->gears.key(QLatin1String(kUsualGain), 0);
        for (const char *const name : kUsualExposures) {
            const int index = exposures->gears.key(QLatin1String(name), -1);
            if (index >= 0)
                darks.append({kind, index, gain, 0, kFactoryTemperature, true});
        }
    }
    return darks;
}

QList<CalibrationFrame> factoryCalibrationFrames(const ParamTable &table)
{
    QList<CalibrationFrame> frames;
    for (const DarkFrame &dark : factoryDarks(table)) {
        const int id = static_cast<int>(frames.size()) + 1;
        frames.append({dark.kind, id, dark.exposureIndex, kFactoryGain, 0, std::nullopt,
                       kFactoryTemperature, true});
    }
    return frames;
}

} // namespace nd::sim
