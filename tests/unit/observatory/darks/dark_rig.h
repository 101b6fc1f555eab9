// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/darks/dark_desk.h"
#include "core/observatory/stacklog/stack_log.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "tests/unit/observatory/stacklog/record_maker.h"

#include <QFile>

namespace nd {

/// The dark frames of a DWARF II, or in V3 a mini, that is set to 15 s, gain 80 or another, with a
/// scripted telescope.
struct DarkRig
{
    /// ResGetCaliFrameList: 15 s, gain 80, number 7, 14 degrees; 30 s, gain 80, number 8, 30
    /// degrees.
    static constexpr auto kTwoFrames = "120a0a02313510504007480e120a0a02333010504008481e";
    static constexpr auto kCatalog = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{"exp":{"currentMode":1,"currentValue":156,"values":[{"name":"1","value":120},
    {"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":80,"values":[40,60,80]}},"generalParams":[]}]}})";

    /// ResGetDarkFrameInfoList: 15 s (156), gain 80 (24), 14 degrees.
    static constexpr auto kOneDark = "1213089c0110181800220231352a0238303a00380e";

    explicit DarkRig(const char *listed = kOneDark, Generation generation = Generation::V2,
                     int gain = 80)
        : bench(generation == Generation::V3 ? SessionFixture::mini() : SessionFixture::dwarf2())
    {
        bench.device().http().set(
            QStringLiteral("/shootingMode/getParamAndSetting"),
            QByteArray(kCatalog).replace("Value\":80", "Value\":" + QByteArray::number(gain)));
        QFile file(QStringLiteral(ND_SIM_DATA "/dwarf2_params.json"));
        if (file.open(QIODevice::ReadOnly))
            bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"), file.readAll());
        // Exposure gear 156, gain gear 24: there are three to a gain of 10.
        const QByteArray all
            = "0a0708011001289c010a061001180128" + QByteArray(1, char(gain * 3 / 10)).toHex();
        answer(10036, all.constData());
        answer(12027, all.constData());
        answer(10038, "");
        answer(11023, listed);
        answer(11027, "0891a6ffffffffffffff01"); // -11503: none
        answer(11043, kTwoFrames);
        make();
        bench.connectAsHost();
        if (generation == Generation::V3)
            bench.notify(15267, "10011802"); // from photos to deep sky
        bench.notify(15243, "100f"); // 15 degrees
        bench.link().forget();
    }
    void make()
    {
        queue = std::make_unique<SettingsQueue>(bench.session());
        for (std::size_t i = 0; i < settings.size(); ++i) {
            const Camera camera = i == 0 ? Camera::Tele : Camera::Wide;
            settings.at(i) = std::make_unique<CameraSettingsModel>(bench.session(), *queue, camera,
                                                                   bench.scheduler());
            darks.at(i) = std::make_unique<DarkModel>(bench.session(), camera);
        }
        features = std::make_unique<FeatureModel>(bench.session(), *queue, bench.scheduler());
        status = std::make_unique<StatusModel>(bench.session());
        for (std::size_t i = 0; i < desks.size(); ++i)
            desks.at(i) = std::make_unique<DarkDesk>(
                DarkDesk::Sources{*darks.at(i), *settings.at(i), *features, *status, log, memory,
                                  QStringLiteral("device"), [this] { return now; }});
    }
    void answer(quint32 command, const char *hex)
    {
        bench.device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            bench.link().reply(command, bytes);
        });
    }
    DarkDesk &tele() { return *desks.front(); }
    DarkDesk &wide() { return *desks.back(); }
    void list()
    {
        darks.front()->refresh();
        ModelBench::settle();
        bench.link().forget();
    }
    /// "11021 <payload>" of each packet.
    QStringList wire()
    {
        ModelBench::settle();
        QStringList lines;
        for (const Packet &packet : bench.link().sent())
            lines << QStringLiteral("%1 %2")
                         .arg(packet.command)
                         .arg(QString::fromLatin1(packet.data.toHex()));
        bench.link().forget();
        return lines;
    }
    static DarkSetting setting(int exposure, int gain) { return {exposure, gain, 0, {}, {}, {}}; }

    ModelBench bench;
    QDateTime now = evening(0);
    Settings memory{QString()};
    StackLog log{QString()};
    std::unique_ptr<SettingsQueue> queue;
    std::array<std::unique_ptr<CameraSettingsModel>, 2> settings;
    std::array<std::unique_ptr<DarkModel>, 2> darks;
    std::unique_ptr<FeatureModel> features;
    std::unique_ptr<StatusModel> status;
    std::array<std::unique_ptr<DarkDesk>, 2> desks;
};

} // namespace nd
