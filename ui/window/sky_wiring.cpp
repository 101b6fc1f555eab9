// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sky_wiring.h"

#include "ui/panels/sky_chart_panel.h"
#include "ui/panels/target_panel.h"
#include "ui/panels/tonight_panel.h"
#include "ui/window/main_window.h"

namespace nd {

void wireSkyPanel(QWidget &panel, MainWindow &window)
{
    const auto showTarget = [&window] { window.showPanel(QStringLiteral("target")); };
    if (auto *tonight = qobject_cast<TonightPanel *>(&panel))
        QObject::connect(tonight, &TonightPanel::chosen, &window, showTarget);
    // Nothing moves by a double click: what goes there stands beside the target.
    if (auto *chart = qobject_cast<SkyChartPanel *>(&panel))
        QObject::connect(chart, &SkyChartPanel::goRequested, &window, showTarget);
    if (auto *target = qobject_cast<TargetPanel *>(&panel))
        QObject::connect(target, &TargetPanel::went, &window,
                         [&window] { window.showPanel(QStringLiteral("pointing")); });
}

} // namespace nd
