// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>

class QPushButton;

namespace nd {

class ChartFields;
class CurrentDevice;
class NoteLine;
class Settings;
class SkyChart;
class SkyChartActions;
class SkyChartToolbar;
class SkyDesk;
struct MosaicPlan;

/// The sky chart with its toolbar: shows the sky of the observer's place, now or at another time,
/// what is selected, and what the cameras see. A click selects for the whole program.
///
/// GUI thread. The parts of the sky are made off it.
class SkyChartPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this; `current` may be null.
    SkyChartPanel(SkyDesk &sky, Settings &settings, CurrentDevice *current,
                  QWidget *parent = nullptr);

    SkyChart &chart() { return *m_chart; }
    /// The time of the chart.
    QDateTime utc() const;

signals:
    /// Somebody asked to go there; it is selected already.
    void goRequested(const nd::Target &target);

private:
    void buildLayout();
    void connectChart();
    void connectActions();
    void connectSky();
    void loadSky();
    void refresh();
    void refreshSelection();
    void showSelection();
    void refreshTime();
    void refreshNote();
    void handleView();
    void setShift(std::chrono::milliseconds shift);
    void select(const SkyObject &object, bool goThere);
    void saveLayers();
    void openMosaic();
    void setMosaic(const MosaicPlan &plan);

    SkyDesk &m_sky;
    Settings &m_settings;
    CurrentDevice *m_current;
    SkyChartActions *m_actions;
    SkyChartToolbar *m_toolbar;
    SkyChart *m_chart;
    QWidget *m_missing; ///< What to do without a place.
    ChartFields *m_fields;
    std::chrono::milliseconds m_shift{0}; ///< Of the chart's time from the sky clock's.
    int m_request = 0; ///< Only the newest sky counts.
    bool m_hasStarted = false; ///< It has looked at the horizon once.
};

} // namespace nd
