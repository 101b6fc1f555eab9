// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_actions.h"

#include "ui/theme/icon_theme.h"

namespace nd {

LiveActions::LiveActions(QWidget &view)
    : QObject(&view)
    , swap(add(view, {"swap", "refresh-cw", tr("Swap tele and wide"), {Qt::Key_W}}))
    , pip(addToggle(
          view, {"pip", "picture-in-picture-2", tr("Picture of the other camera"), {Qt::Key_P}}))
    , crosshair(addToggle(view, {"crosshair", "crosshair", tr("Crosshair"), {Qt::Key_X}}))
    , grid(addToggle(view, {"grid", "grid-3x3", tr("Grid"), {Qt::Key_T}}))
    , circles(addToggle(view, {"circles", "", tr("Circles"), {Qt::Key_O}}))
    , statistics(addToggle(view, {"statistics", "activity", tr("Statistics"), {Qt::Key_I}}))
    , zoomIn(add(view, {"zoomIn", "zoom-in", tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}}))
    , zoomOut(add(view, {"zoomOut", "zoom-out", tr("Zoom out"), {Qt::Key_Minus}}))
    , fit(add(view, {"fit", "maximize", tr("Fit to the view"), {Qt::Key_0}}))
    , oneToOne(add(view, {"oneToOne", "", tr("1:1"), {Qt::Key_1}}))
    , snapshot(add(view, {"snapshot", "camera", tr("Snapshot"), {Qt::Key_S}}))
    , record(addToggle(view, {"record", "circle-dot", tr("Record live picture"), {Qt::Key_R}}))
    , fullScreen(add(view, {"fullScreen", "expand", tr("Full screen"), {Qt::Key_F11}}))
{
    record->setIconText(tr("Record")); // what there is room for beside the picture
}

QAction *LiveActions::add(QWidget &view, const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setObjectName(QStringLiteral("live.") + QLatin1String(look.id));
    action->setShortcuts(look.keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString key = look.keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(QStringLiteral("%1  %2").arg(look.text, key));
    if (*look.icon != '\0')
        action->setIcon(IconTheme::icon(QLatin1String(look.icon)));
    view.addAction(action);
    return action;
}

QAction *LiveActions::addToggle(QWidget &view, const Look &look)
{
    QAction *action = add(view, look);
    action->setCheckable(true);
    return action;
}

} // namespace nd
