// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_content.h"

#include <QAction>
#include <QJsonObject>
#include <QWidget>

namespace nd {

/// The actions of the sky chart, for its toolbar and its keys.
///
/// Their keys act while the chart has focus. Owned by the panel, which also gives them their
/// effect.
class SkyChartActions final : public QObject
{
    Q_OBJECT

public:
    explicit SkyChartActions(QWidget &view);

    /// Enabled if there is no `reason` why not; its tooltip says which.
    static void allow(QAction &action, const QString &reason);

    ChartLayers layers() const;
    void setLayers(const ChartLayers &layers);

    QAction *grid;
    QAction *figures;
    QAction *objects;
    QAction *horizon;
    QAction *labels;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *scope;
    QAction *target;
    QAction *earlier;
    QAction *later;
    QAction *dayEarlier;
    QAction *dayLater;
    QAction *now;
    QAction *editHorizon;
    QAction *mosaic;

signals:
    /// By hand.
    void layersChanged();

private:
    struct Look
    {
        const char *id;
        const char *icon;
        QString text;
        QList<QKeySequence> keys;
    };

    QAction *add(QWidget &view, const Look &look);
    QAction *addToggle(QWidget &view, const Look &look);
};

/// What is shown, for the settings.
QJsonObject toJson(const ChartLayers &layers);
/// What is missing takes its default.
ChartLayers chartLayersFromJson(const QJsonObject &object);

} // namespace nd
