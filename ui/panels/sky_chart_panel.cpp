// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sky_chart_panel.h"

#include "core/base/settings.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/sky/sky_frame.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/sky_chart.h"
#include "ui/panels/chart_fields.h"
#include "ui/panels/horizon_dialog.h"
#include "ui/panels/mosaic_dialog.h"
#include "ui/panels/note_line.h"
#include "ui/panels/site_dialog.h"
#include "ui/panels/sky_chart_actions.h"
#include "ui/panels/sky_chart_toolbar.h"
#include "ui/panels/target_list.h"
#include "ui/text/site_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kStep = 10min;
constexpr std::chrono::milliseconds kDay = 24h;
/// The series of the planets are for these centuries.
constexpr std::chrono::milliseconds kFarthest = 24h * 365 * 60;
constexpr double kMargin = 8.0;

} // namespace

SkyChartPanel::SkyChartPanel(SkyDesk &sky, Settings &settings, CurrentDevice *current,
                             QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_settings(settings)
    , m_current(current)
    , m_actions(new SkyChartActions(*this))
    , m_toolbar(new SkyChartToolbar(*m_actions, this))
    , m_chart(new SkyChart(this))
    , m_missing(new QWidget(this))
    , m_fields(new ChartFields(settings, current, this))
{
    setObjectName(QStringLiteral("skyChartPanel"));
    buildLayout();
    m_actions->setLayers(
        chartLayersFromJson(settings.value(settings_key::kChartLayers).toObject()));
    m_chart->setLayers(m_actions->layers());
    m_fields->setMosaic(mosaicPlanFromJson(settings.value(settings_key::kChartMosaic).toObject()));
    connectChart();
    connectActions();
    connectSky();
    loadSky();
    refresh();
    handleView();
}

void SkyChartPanel::buildLayout()
{
    auto *note = new NoteLine(m_missing);
    note->setNote(Mark::Warning,
                  tr("It is not known where you stand: the chart has no horizon and no time of "
                     "yours."));
    auto *button = new QPushButton(tr("Set the place…"), m_missing);
    button->setObjectName(QStringLiteral("chartSite"));
    connect(button, &QPushButton::clicked, this, [this] { openSiteDialog(m_sky, window()); });
    auto *row = new QHBoxLayout(m_missing);
    const int margin = Theme::px(kMargin);
    row->setContentsMargins(margin, 0, margin, margin);
    row->addWidget(note, 1);
    row->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_missing);
    column->addWidget(m_chart, 1);
    setFocusProxy(m_chart);
}

void SkyChartPanel::connectChart()
{
    connect(m_chart, &SkyChart::viewChanged, this, &SkyChartPanel::handleView);
    connect(m_chart, &SkyChart::objectSelected, this,
            [this](const SkyObject *object) { select(*object, false); });
    connect(m_chart, &SkyChart::objectActivated, this,
            [this](const SkyObject *object) { select(*object, true); });
    connect(m_chart, &SkyChart::placeActivated, this, [this](const Equatorial &place) {
        const Target target = targetAt(place);
        m_sky.target().select(target);
        emit goRequested(target);
    });
    connect(&m_toolbar->frames(), &SegmentedControl::currentChanged, this, [this](int index) {
        m_chart->setFrame(index == 0 ? ChartFrame::Horizon : ChartFrame::Equatorial);
    });
}

void SkyChartPanel::connectActions()
{
    connect(m_actions, &SkyChartActions::layersChanged, this, &SkyChartPanel::saveLayers);
    connect(m_actions->editHorizon, &QAction::triggered, this,
            [this] { openHorizonDialog(m_sky, m_current, window()); });
    connect(m_actions->mosaic, &QAction::triggered, this, &SkyChartPanel::openMosaic);
    connect(m_actions->zoomIn, &QAction::triggered, m_chart, &SkyChart::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_chart, &SkyChart::zoomOut);
    connect(m_actions->scope, &QAction::triggered, this, [this] {
        if (const auto direction = m_fields->pointing(m_chart->content().moment))
            m_chart->lookAt(*direction);
    });
    connect(m_actions->target, &QAction::triggered, this, [this] {
        if (const auto &selection = m_chart->content().selection)
            m_chart->lookAt(selection->direction);
    });
    connect(m_actions->earlier, &QAction::triggered, this, [this] { setShift(m_shift - kStep); });
    connect(m_actions->later, &QAction::triggered, this, [this] { setShift(m_shift + kStep); });
    connect(m_actions->dayEarlier, &QAction::triggered, this, [this] { setShift(m_shift - kDay); });
    connect(m_actions->dayLater, &QAction::triggered, this, [this] { setShift(m_shift + kDay); });
    connect(m_actions->now, &QAction::triggered, this, [this] { setShift(0ms); });
}

void SkyChartPanel::connectSky()
{
    connect(&m_sky, &SkyDesk::siteChanged, this, &SkyChartPanel::refresh);
    connect(&m_sky, &SkyDesk::timePassed, this, &SkyChartPanel::refresh);
    connect(&m_sky.horizon(), &HorizonModel::changed, this,
            [this] { m_chart->setHorizon(m_sky.horizon().mask()); });
    m_chart->setHorizon(m_sky.horizon().mask());
    connect(&m_sky.library(), &SkyLibrary::changed, this, &SkyChartPanel::loadSky);
    connect(&m_sky.target(), &TargetModel::changed, this, [this] {
        refreshSelection();
        showSelection();
    });
    connect(m_fields, &ChartFields::changed, this, &SkyChartPanel::refreshSelection);
}

void SkyChartPanel::loadSky()
{
    const int request = ++m_request;
    loadChartSky(this, m_sky.library().catalog(),
                 [this, request](const std::shared_ptr<const ChartSky> &made) {
                     if (request == m_request)
                         m_chart->setSky(made);
                 });
}

QDateTime SkyChartPanel::utc() const
{
    return m_sky.utc().addMSecs(m_shift.count());
}

void SkyChartPanel::setShift(std::chrono::milliseconds shift)
{
    m_shift = std::clamp(shift, -kFarthest, kFarthest);
    refresh();
}

void SkyChartPanel::refresh()
{
    m_chart->setMoment(ChartMoment::at(m_sky.site(), utc()));
    if (m_sky.site() && !m_hasStarted) {
        m_hasStarted = true;
        m_chart->setView(ChartView::home(ChartFrame::Horizon, m_sky.site()));
    }
    refreshSelection();
    refreshTime();
    refreshNote();
    handleView();
}

void SkyChartPanel::refreshSelection()
{
    const std::optional<Target> &target = m_sky.target().target();
    const ChartMoment &moment = m_chart->content().moment;
    m_chart->setFields(m_fields->marks(target, moment));
    std::optional<ChartSelection> selection;
    if (target) {
        const SkyDirection direction = directionOf(placeAt(*target, moment.site, moment.utc));
        selection = {direction, shownName(*target), text::chartPlaceText(moment, direction)};
    }
    m_chart->setSelection(selection);
    m_actions->target->setEnabled(target.has_value());
    m_actions->target->setToolTip(target ? tr("Look at %1").arg(shownName(*target))
                                         : tr("Select something first."));
    const bool isKnown = m_fields->pointing(moment).has_value();
    SkyChartActions::allow(*m_actions->scope,
                           isKnown ? QString() : tr("It is not known where the scope looks."));
}

/// What was selected elsewhere comes into the picture.
void SkyChartPanel::showSelection()
{
    const auto &selection = m_chart->content().selection;
    if (selection && !m_chart->shows(selection->direction))
        m_chart->lookAt(selection->direction);
}

void SkyChartPanel::refreshTime()
{
    const auto minutes = std::chrono::abs(m_shift);
    const QString difference = m_shift == 0ms ? tr("now")
        : m_shift > 0ms                       ? tr("in %1").arg(text::durationText(minutes))
                                              : tr("%1 ago").arg(text::durationText(minutes));
    m_toolbar->setTime(text::zonedMomentText(utc(), m_sky.zone()),
                       text::clockText(utc(), m_sky.zone()), difference);
    m_actions->now->setEnabled(m_shift != 0ms);
    m_actions->now->setToolTip(m_shift == 0ms ? tr("The chart shows the sky as it is now.")
                                              : tr("Back to now"));
}

void SkyChartPanel::refreshNote()
{
    const bool hasSite = m_sky.site().has_value();
    m_missing->setVisible(!hasSite);
    const QString reason = tr("Set the place where you stand first.");
    m_toolbar->frames().setChoiceEnabled(0, hasSite, reason);
    for (QAction *action : {m_actions->horizon, m_actions->editHorizon})
        SkyChartActions::allow(*action, hasSite ? QString() : reason);
}

void SkyChartPanel::handleView()
{
    const ChartView &view = m_chart->view();
    m_toolbar->frames().setCurrent(view.frame == ChartFrame::Horizon ? 0 : 1);
    m_toolbar->setFieldText(text::chartFieldText(view.fieldDegrees));
}

void SkyChartPanel::select(const SkyObject &object, bool goThere)
{
    const auto target = targetOf(m_chart->content().sky->catalog, object);
    if (!target)
        return;
    m_sky.target().select(*target);
    if (goThere)
        emit goRequested(*target);
}

void SkyChartPanel::saveLayers()
{
    m_chart->setLayers(m_actions->layers());
    m_settings.setValue(settings_key::kChartLayers, toJson(m_actions->layers()));
}

void SkyChartPanel::openMosaic()
{
    const MosaicPlan plan
        = mosaicPlanFromJson(m_settings.value(settings_key::kChartMosaic).toObject());
    auto *dialog = new MosaicDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MosaicDialog::planChanged, this, &SkyChartPanel::setMosaic);
    dialog->show();
}

void SkyChartPanel::setMosaic(const MosaicPlan &plan)
{
    m_settings.setValue(settings_key::kChartMosaic, toJson(plan));
    m_fields->setMosaic(plan);
}

} // namespace nd
