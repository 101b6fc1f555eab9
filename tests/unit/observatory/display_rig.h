// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_display.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

inline const QByteArray kDisplayFeatures
    = R"({"code":0,"data":{"id":2,"cameras":[],"featureParams":[
  {"id":8,"name":"Astro display source","defaultModeIndex":0,
   "gearMode":{"defaultValueIndex":0,"values":[{"index":0,"name":"Stacked"},
    {"index":1,"name":"Single"}]}}]}})";

// 10037 and 15217: param 1 { auto_mode 2: 1, id 3: 8, index 5 }
inline constexpr auto kSingle = "0a06100118082801";
inline constexpr auto kStacked = "0a0410011808";

/// A telescope whose stacks show what it was told, and the program that told it.
struct DisplayRig
{
    /// With what a file of settings says, if there is one.
    explicit DisplayRig(SessionFixture fixture = SessionFixture::dwarf2(),
                        const QString &settingsFile = {})
        : bench(std::move(fixture))
        , memory(settingsFile)
    {
        memory.load();
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"), kDisplayFeatures);
        bench.device().onCommand(10038,
                                 [this] { bench.link().reply(10038, QByteArray::fromHex(told)); });
        obey();
        start();
        bench.connectAsHost();
    }
    /// Takes each order and says so.
    void obey()
    {
        bench.device().onCommand(10037, [this] {
            told = bench.link().sent().last().data.toHex();
            bench.link().reply(10037);
            bench.link().notify(15217, QByteArray::fromHex(told));
        });
    }
    /// The program, for the first time or after one that ended.
    void start()
    {
        display.reset();
        tele.reset();
        wide.reset();
        features.reset();
        queue = std::make_unique<SettingsQueue>(bench.session());
        features = std::make_unique<FeatureModel>(bench.session(), *queue, bench.scheduler());
        tele = std::make_unique<StackingModel>(bench.session(), status, Camera::Tele,
                                               bench.scheduler());
        wide = std::make_unique<StackingModel>(bench.session(), status, Camera::Wide,
                                               bench.scheduler());
        display = std::make_unique<StackDisplay>(
            StackDisplay::Sources{*features, *tele, *wide, memory, QStringLiteral("device")});
    }
    void reconnect()
    {
        bench.dropLink();
        bench.advance(std::chrono::seconds(3));
        bench.link().accept();
        bench.advance(std::chrono::seconds(6));
    }
    void stack() { bench.notify(15208, "0801"); }
    void showFrames()
    {
        stack();
        display->showFrames(true);
        ModelBench::settle();
        bench.link().forget();
    }
    QByteArray kept() const
    {
        return QJsonDocument(memory.value(settings_key::kDisplaySources).toObject())
            .toJson(QJsonDocument::Compact);
    }
    /// The orders of the setting since the last call.
    QByteArrayList orders()
    {
        ModelBench::settle();
        QByteArrayList list;
        for (const Packet &packet : bench.link().sent()) {
            if (packet.command == 10037)
                list.append(packet.data.toHex());
        }
        bench.link().forget();
        return list;
    }

    QByteArray told = kStacked;
    ModelBench bench;
    Settings memory;
    StatusModel status{bench.session()};
    std::unique_ptr<SettingsQueue> queue;
    std::unique_ptr<FeatureModel> features;
    std::unique_ptr<StackingModel> tele;
    std::unique_ptr<StackingModel> wide;
    std::unique_ptr<StackDisplay> display;
};

} // namespace nd
