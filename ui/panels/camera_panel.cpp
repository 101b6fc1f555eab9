// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/camera_panel.h"

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "ui/panels/bare_number_section.h"
#include "ui/panels/camera_power_row.h"
#include "ui/panels/note_line.h"
#include "ui/panels/other_param_section.h"
#include "ui/panels/param_row.h"
#include "ui/panels/shooting_mode_row.h"
#include "ui/text/camera_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
// As those of the rows below.
constexpr int kCaptionWidth = 78;
constexpr int kCaptionSpacing = 6;

/// What makes the picture; the rest is behind "More".
bool isMain(Setting setting)
{
    return setting == Setting::Exposure || setting == Setting::Gain || setting == Setting::Filter;
}

/// Features that are settings of a camera; the others belong to the panels that use them.
QList<Feature> featuresOf(Camera camera)
{
    if (camera == Camera::Wide)
        return {Feature::WideVideoResolution, Feature::WideVideoFrameRate};
    return {Feature::TeleVideoResolution, Feature::TeleVideoFrameRate, Feature::AstroBinning,
            Feature::AstroFormat};
}

} // namespace

CameraPanel::CameraPanel(const Models &tele, const Models &wide, FeatureModel &features,
                         Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_tele(tele.settings)
    , m_wide(wide.settings)
    , m_teleCamera(tele.camera)
    , m_wideCamera(wide.camera)
    , m_features(features)
    , m_settings(settings)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}))
    , m_rows(new QVBoxLayout)
    , m_moreButton(new QPushButton(tr("More")))
    , m_more(new QWidget)
    , m_moreRows(new QVBoxLayout)
    , m_defaults(new QPushButton(tr("Back to defaults")))
    , m_power(new CameraPowerRow)
    , m_mode(new ShootingModeRow(tele.settings.numbers(), this))
    , m_others(new OtherParamSection)
    , m_numbers(new BareNumberSection)
    , m_reason(new NoteLine)
    , m_rejected(new NoteLine)
    , m_refresher(*this, [this] { refresh(); })
{
    setObjectName(QStringLiteral("cameraPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build();
    connectModel(m_tele);
    connectModel(m_wide);
    connectPower(m_teleCamera);
    connectPower(m_wideCamera);
    connect(&m_features, &FeatureModel::changed, this, &CameraPanel::handleFeatures);
    connect(&m_features, &FeatureModel::rejected, this,
            [this](Feature feature, const Error &error) {
                showRejected(text::featureName(feature), error);
            });
    showMore(m_settings.value(settings_key::kCameraMore).toBool());
    rebuildRows();
}

void CameraPanel::build()
{
    m_camera->setObjectName(QStringLiteral("cameraChoice"));
    m_camera->setAccessibleName(tr("Camera"));
    m_reason->setObjectName(QStringLiteral("cameraReason"));
    m_rejected->setObjectName(QStringLiteral("cameraRejected"));
    m_rows->setSpacing(Theme::px(kSpacing));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::px(kCaptionSpacing));
    auto *caption = new QLabel(tr("Camera"));
    Theme::setRole(*caption, "secondary");
    caption->setFixedWidth(Theme::px(kCaptionWidth));
    first->addWidget(caption);
    first->addWidget(m_camera, 1);
    column->addLayout(first);
    column->addLayout(m_rows);
    column->addWidget(m_rejected);
    column->addWidget(m_reason);
    column->addWidget(m_moreButton);
    column->addWidget(buildMore());
    column->addStretch(1);
    auto *panel = new PanelBody(this);
    panel->setBody(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(panel);
    connect(m_camera, &SegmentedControl::currentChanged, this, [this] {
        m_rejected->setNote(Mark::Warning, {});
        rebuildRows();
    });
}

QWidget *CameraPanel::buildMore()
{
    m_moreButton->setObjectName(QStringLiteral("cameraMore"));
    m_defaults->setObjectName(QStringLiteral("cameraDefaults"));
    m_defaults->setIcon(IconTheme::icon(QStringLiteral("undo-2")));
    m_moreRows->setSpacing(Theme::px(kSpacing));
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    column->addLayout(m_moreRows);
    column->addWidget(m_defaults);
    column->addWidget(m_power);
    column->addWidget(m_mode);
    column->addWidget(m_others);
    column->addWidget(m_numbers);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(!m_isMoreShown); });
    connect(m_defaults, &QPushButton::clicked, this, [this] { chosen().restoreDefaults(); });
    return m_more;
}

void CameraPanel::connectModel(CameraSettingsModel &model)
{
    const auto isChosen = [this, &model] { return &chosen() == &model; };
    connect(&model, &CameraSettingsModel::specsChanged, this, [this, isChosen] {
        if (isChosen())
            rebuildRows();
    });
    connect(&model, &CameraSettingsModel::changed, this, [this, isChosen] {
        if (isChosen())
            m_refresher.ask();
    });
    connect(&model, &CameraSettingsModel::rejected, this,
            [this, isChosen](Setting setting, const Error &error) {
                if (isChosen())
                    showRejected(text::settingName(setting), error);
            });
    connectNumbers(model.numbers());
    connectOthers(model.others());
}

void CameraPanel::connectPower(CameraModel &camera)
{
    connect(&camera, &CameraModel::changed, m_power, &CameraPowerRow::refresh);
    connect(&camera, &CameraModel::refused, this, [this, &camera](const Error &error) {
        if (&chosenCamera() == &camera)
            showRejected(CameraPowerRow::caption(), error);
    });
}

CameraModel &CameraPanel::chosenCamera() const
{
    return m_camera->current() == 1 ? m_wideCamera : m_teleCamera;
}

void CameraPanel::connectNumbers(BareNumbersModel &numbers)
{
    const auto isChosen = [this, &numbers] { return &chosen().numbers() == &numbers; };
    connect(&numbers, &BareNumbersModel::numbersChanged, this, [this, isChosen] {
        if (isChosen())
            rebuildRows();
    });
    connect(&numbers, &BareNumbersModel::changed, this, [this, isChosen] {
        if (isChosen())
            m_refresher.ask();
    });
    connect(&numbers, &BareNumbersModel::rejected, this,
            [this, isChosen](BareNumber number, const Error &error) {
                if (isChosen() || number == BareNumber::ShootingMode)
                    showRejected(text::bareNumberName(number), error);
            });
}

void CameraPanel::connectOthers(OtherParamsModel &others)
{
    const auto isChosen = [this, &others] { return &chosen().others() == &others; };
    connect(&others, &OtherParamsModel::paramsChanged, this, [this, isChosen] {
        if (isChosen())
            rebuildRows();
    });
    connect(&others, &OtherParamsModel::changed, this, [this, isChosen] {
        if (isChosen())
            m_others->refresh();
    });
    connect(&others, &OtherParamsModel::rejected, this,
            [this, isChosen, &others](quint64 number, const Error &error) {
                if (isChosen() && others.param(number) != nullptr)
                    showRejected(handleOf(others, number).caption, error);
            });
}

CameraSettingsModel &CameraPanel::chosen() const
{
    return m_camera->current() == 1 ? m_wide : m_tele;
}

void CameraPanel::rebuildRows()
{
    for (ParamRow *row : std::exchange(m_shown, {})) {
        row->hide();
        row->deleteLater(); // it may be the sender
    }
    for (const ParamSpec &spec : chosen().specs()) {
        const auto setting = static_cast<Setting>(spec.id);
        addRow(ParamRow::make(handleOf(chosen(), setting), this), !isMain(setting));
    }
    addFeatures();
    m_power->setCamera(chosenCamera());
    m_others->setModel(chosen().others());
    m_numbers->setModel(chosen().numbers());
    refresh();
}

/// Those that the telescope has; film size and rate only where they are no settings of the camera.
QList<Feature> CameraPanel::features() const
{
    const bool hasFilm = chosen().spec(Setting::Resolution) != nullptr;
    QList<Feature> there;
    for (const Feature feature : featuresOf(chosen().camera())) {
        const bool isFilm
            = feature == Feature::TeleVideoResolution || feature == Feature::TeleVideoFrameRate;
        if (m_features.spec(feature) != nullptr && !(isFilm && hasFilm))
            there.append(feature);
    }
    return there;
}

void CameraPanel::addFeatures()
{
    m_shownFeatures = features();
    for (const Feature feature : std::as_const(m_shownFeatures))
        addRow(ParamRow::make(handleOf(m_features, feature), this), true);
}

void CameraPanel::addRow(ParamRow *row, bool isMore)
{
    if (row == nullptr)
        return;
    (isMore ? m_moreRows : m_rows)->addWidget(row);
    m_shown.push_back(row);
}

/// Features come with their first values, after the settings.
void CameraPanel::handleFeatures()
{
    const bool isOld = std::any_of(m_shown.begin(), m_shown.end(),
                                   [](const ParamRow *row) { return row->isOutdated(); });
    if (isOld || features() != m_shownFeatures)
        rebuildRows();
    else
        m_refresher.ask();
}

void CameraPanel::refresh()
{
    for (ParamRow *row : m_shown)
        row->refresh();
    const Refusal refusal = chosen().canRestoreDefaults();
    m_defaults->setEnabled(refusal == Refusal::None);
    m_defaults->setToolTip(refusal == Refusal::None
                               ? tr("Sets everything above to what the scope calls its defaults")
                               : text::refusalSentence(refusal));
    m_power->refresh();
    m_others->refresh();
    m_numbers->refresh();
    refreshMore();
    refreshNote();
}

void CameraPanel::refreshMore()
{
    const bool hasMode = m_tele.numbers().spec(BareNumber::ShootingMode) != nullptr;
    const bool hasMore
        = m_moreRows->count() > 0 || !chosen().numbers().numbers().isEmpty() || hasMode;
    m_moreButton->setVisible(hasMore);
    m_more->setVisible(m_isMoreShown && hasMore);
}

void CameraPanel::refreshNote()
{
    const Refusal refusal = chosen().canRestoreDefaults();
    if (refusal != Refusal::None && refusal != Refusal::Unsupported)
        m_reason->setNote(Mark::Warning, text::refusalSentence(refusal));
    else if (m_shown.empty())
        m_reason->setNote(Mark::Warning,
                          tr("The scope did not say what this camera can be set to."));
    else if (chosen().isSwitchingFilm())
        m_reason->setNote(Mark::Off, tr("The scope switches size and rate of the videos."));
    else if (chosen().numbers().isSwitchingCrop())
        m_reason->setNote(Mark::Off, tr("The scope switches the crop of the pictures."));
    else
        m_reason->setNote(Mark::Warning, {});
}

void CameraPanel::showMore(bool on)
{
    m_isMoreShown = on;
    m_moreButton->setText(on ? tr("Less") : tr("More"));
    m_moreButton->setIcon(
        IconTheme::icon(on ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
    m_settings.setValue(settings_key::kCameraMore, on);
    refreshMore();
}

void CameraPanel::showRejected(const QString &name, const Error &error)
{
    m_rejected->setNote(Mark::Warning,
                        tr("%1: %2").arg(name, text::requestText(error, m_tele.generation())));
}

} // namespace nd
