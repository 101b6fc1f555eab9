// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sky_chart_actions.h"

#include "ui/theme/icon_theme.h"

#include <QJsonObject>

namespace nd {

namespace {

constexpr QLatin1String kGrid("grid");
constexpr QLatin1String kFigures("figures");
constexpr QLatin1String kObjects("objects");
constexpr QLatin1String kHorizon("horizon");
constexpr QLatin1String kLabels("labels");

} // namespace

SkyChartActions::SkyChartActions(QWidget &view)
    : QObject(&view)
    , grid(addToggle(view, {"grid", "grid-3x3", tr("Grid"), {Qt::Key_T}}))
    , figures(addToggle(view, {"figures", "waypoints", tr("Constellations"), {Qt::Key_L}}))
    , objects(
          addToggle(view, {"objects", "sparkles", tr("Galaxies, nebulae, clusters"), {Qt::Key_O}}))
    , horizon(addToggle(view, {"horizon", "tree-pine", tr("Ground hides the sky"), {Qt::Key_U}}))
    , labels(addToggle(view, {"labels", "tag", tr("Names"), {Qt::Key_A}}))
    , zoomIn(add(view, {"zoomIn", "zoom-in", tr("Zoom in"), {Qt::Key_Plus}}))
    , zoomOut(add(view, {"zoomOut", "zoom-out", tr("Zoom out"), {Qt::Key_Minus}}))
    , scope(add(view, {"scope", "locate-fixed", tr("Look where the scope looks"), {Qt::Key_P}}))
    , target(add(view, {"target", "target", tr("Look at the target"), {Qt::Key_S}}))
    , earlier(add(view, {"earlier", "chevron-left", tr("10 minutes earlier"), {Qt::Key_Comma}}))
    , later(add(view, {"later", "chevron-right", tr("10 minutes later"), {Qt::Key_Period}}))
    , dayEarlier(add(view, {"dayEarlier", "", tr("A day earlier"), {Qt::Key_PageDown}}))
    , dayLater(add(view, {"dayLater", "", tr("A day later"), {Qt::Key_PageUp}}))
    , now(add(view, {"now", "clock", tr("Now"), {Qt::Key_Backspace}}))
    , editHorizon(
          add(view, {"editHorizon", "mountain", tr("Trees and houses around…"), {Qt::Key_H}}))
    , mosaic(add(view, {"mosaic", "layout-grid", tr("Mosaic…"), {Qt::Key_M}}))
{
    scope->setIconText(tr("Scope"));
    target->setIconText(tr("Target"));
    for (QAction *toggle : {grid, figures, objects, horizon, labels})
        connect(toggle, &QAction::triggered, this, &SkyChartActions::layersChanged);
    setLayers({});
}

QAction *SkyChartActions::add(QWidget &view, const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setObjectName(QStringLiteral("chart.") + QLatin1String(look.id));
    action->setShortcuts(look.keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    allow(*action, {});
    if (*look.icon != '\0')
        action->setIcon(IconTheme::icon(QLatin1String(look.icon)));
    view.addAction(action);
    return action;
}

void SkyChartActions::allow(QAction &action, const QString &reason)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setEnabled(reason.isEmpty());
    action.setToolTip(reason.isEmpty() ? QStringLiteral("%1  %2").arg(action.text(), key) : reason);
}

QAction *SkyChartActions::addToggle(QWidget &view, const Look &look)
{
    QAction *action = add(view, look);
    action->setCheckable(true);
    return action;
}

ChartLayers SkyChartActions::layers() const
{
    return {grid->isChecked(), figures->isChecked(), objects->isChecked(), horizon->isChecked(),
            labels->isChecked()};
}

void SkyChartActions::setLayers(const ChartLayers &layers)
{
    grid->setChecked(layers.grid);
    figures->setChecked(layers.figures);
    objects->setChecked(layers.objects);
    horizon->setChecked(layers.horizon);
    labels->setChecked(layers.labels);
}

QJsonObject toJson(const ChartLayers &layers)
{
    return {{kGrid, layers.grid},
            {kFigures, layers.figures},
            {kObjects, layers.objects},
            {kHorizon, layers.horizon},
            {kLabels, layers.labels}};
}

ChartLayers chartLayersFromJson(const QJsonObject &object)
{
    return {object.value(kGrid).toBool(true), object.value(kFigures).toBool(true),
            object.value(kObjects).toBool(true), object.value(kHorizon).toBool(true),
            object.value(kLabels).toBool(true)};
}

} // namespace nd
