// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/capture_panel.h"

#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/feature_model.h"
#include "ui/panels/capture_status.h"
#include "ui/panels/note_line.h"
#include "ui/panels/panorama_options.h"
#include "ui/panels/param_row.h"
#include "ui/panels/photo_options.h"
#include "ui/panels/property_grid.h"
#include "ui/text/capture_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
/// In the order of the list; a raw photo is a photo in another format.
constexpr std::array kModes{CaptureJob::Photo, CaptureJob::Burst, CaptureJob::Video,
                            CaptureJob::TimeLapse, CaptureJob::Panorama};

/// The parameters of a mode, in the order of their rows.
QList<Feature> featuresOf(CaptureJob mode)
{
    switch (mode) {
    case CaptureJob::Burst:
        return {Feature::BurstCount, Feature::BurstInterval};
    case CaptureJob::TimeLapse:
        return {Feature::TimeLapseInterval, Feature::TimeLapseTotal};
    case CaptureJob::Panorama:
        return {Feature::PanoramaRows, Feature::PanoramaColumns};
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
    case CaptureJob::Video:
        break;
    }
    return {};
}

CaptureJob modeOf(CaptureJob job)
{
    return job == CaptureJob::RawPhoto ? CaptureJob::Photo : job;
}

/// The number that a feature is set to, out of its range or out of its list of numbers: the one
/// that is shown, which may still be on its way.
std::optional<int> numberOf(const FeatureModel &features, Feature feature)
{
    const ParamSpec *spec = features.spec(feature);
    const std::optional<ParamValue> value = features.shown(feature);
    if (spec == nullptr || !value)
        return std::nullopt;
    if (value->mode == ParamMode::Number)
        return int(std::lround(value->number));
    const ParamChoice *gear = spec->gear(value->choice);
    bool isNumber = false;
    const int number = gear != nullptr ? gear->name.toInt(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<PanoramaGrid> gridOf(const FeatureModel &features)
{
    const auto rows = numberOf(features, Feature::PanoramaRows);
    const auto columns = numberOf(features, Feature::PanoramaColumns);
    if (!rows || !columns)
        return std::nullopt;
    return PanoramaGrid{*rows, *columns};
}

} // namespace

CapturePanel::CapturePanel(CaptureModel &tele, CaptureModel &wide, FeatureModel &features,
                           QWidget *parent)
    : QWidget(parent)
    , m_tele(tele)
    , m_wide(wide)
    , m_features(features)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
    , m_mode(new QComboBox(this))
    , m_photo(new PhotoOptions(this))
    , m_panorama(new PanoramaOptions(this))
    , m_status(new CaptureStatus(this))
    , m_reason(new NoteLine(this))
    , m_button(new QPushButton(this))
    , m_parameters(new QVBoxLayout)
    , m_refresher(*this, [this] { refresh(); })
{
    setObjectName(QStringLiteral("capturePanel"));
    PanelBody::fill(*this, buildBody(), buildFooter());
    connect(m_camera, &SegmentedControl::currentChanged, this, &CapturePanel::showCamera);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CapturePanel::refresh);
    connect(m_photo, &PhotoOptions::changed, this, &CapturePanel::refresh);
    connect(m_panorama, &PanoramaOptions::changed, this, &CapturePanel::refreshParameters);
    connect(m_button, &QPushButton::clicked, this, &CapturePanel::trigger);
    connect(&features, &FeatureModel::changed, &m_refresher, &Refresher::ask);
    for (CaptureModel *each : {&tele, &wide})
        connect(each, &CaptureModel::changed, &m_refresher, &Refresher::ask);
    showCamera();
}

QWidget *CapturePanel::buildBody()
{
    m_camera->setObjectName(QStringLiteral("captureCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_camera->setCurrent(0);
    m_mode->setObjectName(QStringLiteral("captureMode"));
    m_mode->setAccessibleName(tr("Mode"));
    m_reason->setObjectName(QStringLiteral("captureReason"));
    auto *rows = new QWidget;
    QGridLayout *grid = makePropertyGrid(rows);
    addProperty(*grid, tr("Camera"), m_camera);
    addProperty(*grid, tr("Mode"), m_mode);

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(rows);
    m_parameters->setContentsMargins({});
    m_parameters->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_panorama);
    column->addLayout(m_parameters);
    column->addWidget(m_photo);
    column->addWidget(m_status);
    column->addWidget(m_reason);
    column->addStretch(1);
    return body;
}

QWidget *CapturePanel::buildFooter()
{
    m_button->setObjectName(QStringLiteral("captureButton"));
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->addWidget(m_button, 1);
    return footer;
}

CaptureModel &CapturePanel::model() const
{
    return m_camera->current() == 1 ? m_wide : m_tele;
}

CaptureJob CapturePanel::mode() const
{
    const QVariant chosen = m_mode->currentData();
    return chosen.isValid() ? static_cast<CaptureJob>(chosen.toInt()) : CaptureJob::Photo;
}

CaptureJob CapturePanel::job() const
{
    const bool raw = mode() == CaptureJob::Photo && m_photo->isRaw();
    return raw ? CaptureJob::RawPhoto : mode();
}

void CapturePanel::showCamera()
{
    m_ran.reset();
    refresh();
}

void CapturePanel::refresh()
{
    refreshModes();
    // What runs is what the panel is about, also if it was not chosen here. Out of sight the end of
    // one and the begin of another are not seen.
    const std::optional<CaptureRun> run = model().run();
    const auto runs = run ? std::optional(modeOf(run->job)) : std::nullopt;
    if (std::exchange(m_ran, runs) != runs && runs)
        m_mode->setCurrentIndex(m_mode->findData(int(*runs)));
    m_photo->setChoices(model().isSupported(CaptureJob::RawPhoto), model().canZoomPhotos(),
                        model().previewSize());
    refreshParameters();
    m_status->display(model());
    refreshButton();
}

void CapturePanel::refreshModes()
{
    QList<int> supported;
    for (const CaptureJob mode : kModes) {
        if (model().isSupported(mode))
            supported.append(int(mode));
    }
    QList<int> listed;
    for (int i = 0; i < m_mode->count(); ++i)
        listed.append(m_mode->itemData(i).toInt());
    if (listed == supported)
        return;
    const QSignalBlocker quiet(m_mode);
    const int before = int(mode());
    m_mode->clear();
    for (const int mode : supported)
        m_mode->addItem(text::captureName(static_cast<CaptureJob>(mode)), mode);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(before)));
}

void CapturePanel::refreshParameters()
{
    m_photo->setVisible(mode() == CaptureJob::Photo);
    const bool isPanorama = mode() == CaptureJob::Panorama;
    m_panorama->setVisible(isPanorama);
    const bool isByAngles = isPanorama && m_panorama->angles();
    for (const CaptureJob mode : kModes) {
        for (const Feature feature : featuresOf(mode))
            updateRow(feature);
    }
    for (const auto &[feature, row] : m_rows)
        row->setVisible(!isByAngles && featuresOf(mode()).contains(feature));
}

/// Makes, refreshes or removes the row of a feature, as the telescope has it or not.
void CapturePanel::updateRow(Feature feature)
{
    const bool exists = m_features.spec(feature) != nullptr;
    const auto found = m_rows.find(feature);
    if (found != m_rows.end() && (!exists || found->second->isOutdated())) {
        found->second->hide();
        found->second->deleteLater();
        m_rows.erase(found);
    }
    if (!exists)
        return;
    ParamRow *&row = m_rows[feature];
    if (row == nullptr) {
        row = ParamRow::make(handleOf(m_features, feature), this);
        m_parameters->addWidget(row);
    }
    row->refresh();
}

void CapturePanel::refreshButton()
{
    const std::optional<CaptureRun> run = model().run();
    // A photo ends by itself: its button waits.
    const bool stops = run && modeOf(run->job) != CaptureJob::Photo;
    const Refusal refusal = stops ? model().canStop() : model().canStart(job());
    const QString reason = text::refusalSentence(refusal);
    m_button->setText(stops ? text::captureStopText(run->job) : text::captureStartText(job()));
    m_button->setIcon(
        IconTheme::icon(stops ? QStringLiteral("square") : QStringLiteral("circle-dot")));
    Theme::setRole(*m_button, stops ? "danger" : "primary");
    m_button->setEnabled(refusal == Refusal::None);
    m_button->setToolTip(reason);
    m_reason->setNote(Mark::Warning, refusal == Refusal::InProgress ? QString() : reason);
}

void CapturePanel::trigger()
{
    if (model().run())
        model().stop();
    else
        start();
}

void CapturePanel::start()
{
    switch (job()) {
    case CaptureJob::Photo:
        return model().photo(m_photo->zoom());
    case CaptureJob::RawPhoto:
        return model().rawPhoto();
    case CaptureJob::Burst:
        return model().startBurst(numberOf(m_features, Feature::BurstCount));
    case CaptureJob::Video:
        return model().startVideo();
    case CaptureJob::TimeLapse:
        return model().startTimeLapse();
    case CaptureJob::Panorama:
        if (const auto angles = m_panorama->angles())
            return model().startPanorama(*angles);
        return model().startPanorama(gridOf(m_features));
    }
}

} // namespace nd
