// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sky_wiring.h"

#include "core/bridges/bridges.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/sky_chart_panel.h"
#include "ui/panels/stack_panel.h"
#include "ui/panels/target_panel.h"
#include "ui/panels/tonight_panel.h"
#include "ui/text/bridge_text.h"
#include "ui/window/current_device.h"
#include "ui/window/main_window.h"

namespace nd {

void wireWorkspacePanel(QWidget &panel, MainWindow &window)
{
    const auto showTarget = [&window] { window.showPanel(QStringLiteral("target")); };
    if (auto *tonight = qobject_cast<TonightPanel *>(&panel))
        QObject::connect(tonight, &TonightPanel::chosen, &window, showTarget);
    // Nothing moves by a double click: it asks, and Enter or a click on Go is the answer.
    if (auto *chart = qobject_cast<SkyChartPanel *>(&panel)) {
        QObject::connect(chart, &SkyChartPanel::goRequested, &window, [&window, showTarget] {
            showTarget();
            if (auto *target = window.findChild<TargetPanel *>())
                target->askToGo();
        });
    }
    if (auto *target = qobject_cast<TargetPanel *>(&panel))
        QObject::connect(target, &TargetPanel::went, &window,
                         [&window] { window.showPanel(QStringLiteral("pointing")); });
    if (auto *stack = qobject_cast<StackPanel *>(&panel))
        QObject::connect(stack, &StackPanel::pointRequested, &window,
                         [&window] { window.showPanel(QStringLiteral("tonight")); });
}

void wireBridges(Observatory &observatory, CurrentDevice &current, QObject &owner)
{
    Bridges &bridges = observatory.bridges();
    bridges.setSentence(&text::bridgeAnswerSentence);
    const auto follow = [&bridges, &current] { bridges.setDevice(current.device()); };
    QObject::connect(&current, &CurrentDevice::changed, &owner, follow);
    // The window shows where it is sent.
    QObject::connect(&bridges, &Bridges::sent, &owner, [&observatory](const Equatorial &icrs) {
        observatory.sky().target().select(targetAt(icrs));
    });
    follow();
}

} // namespace nd
