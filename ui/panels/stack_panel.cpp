// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_panel.h"

#include "core/base/settings.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/stack_progress.h"
#include "ui/panels/stack_start.h"
#include "ui/panels/stack_starter.h"
#include "ui/text/request_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
constexpr int kFullHeight = 640;
constexpr int kCheckHeight = 24; ///< Its own is that of its words: it clung to the button below.

} // namespace

StackPanel::StackPanel(const StackSources &sources, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_settings(settings)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
    , m_start(new StackStart(sources, this))
    , m_progress(new StackProgress(sources, this))
    , m_starter(new StackStarter(sources, *this))
    , m_reason(new NoteLine(this))
    , m_both(new QCheckBox(tr("Both cameras"), this))
    , m_begin(new QPushButton(tr("Start stack"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_fastStop(new QPushButton(tr("Stop at once"), this))
    , m_finish(new QPushButton(tr("Finish the night…"), this))
    , m_refresher(*this, [this] { refresh(); })
{
    setObjectName(QStringLiteral("stackPanel"));
    PanelBody::fill(*this, buildBody(), buildFooter());
    for (const StackSide *side : {&sources.tele, &sources.wide}) {
        connect(&side->watch, &StackWatch::changed, &m_refresher, &Refresher::ask);
        connect(&side->darks, &DarkModel::changed, &m_refresher, &Refresher::ask);
        connect(&side->darks.calibrationFrames(), &CalibrationFrameModel::changed, &m_refresher,
                &Refresher::ask);
        connect(&side->settings, &CameraSettingsModel::changed, &m_refresher, &Refresher::ask);
        connect(&side->settings, &CameraSettingsModel::specsChanged, &m_refresher, &Refresher::ask);
        connect(&side->settings.numbers(), &BareNumbersModel::changed, &m_refresher,
                &Refresher::ask);
    }
    connect(&sources.features, &FeatureModel::changed, &m_refresher, &Refresher::ask);
    connect(&sources.status, &StatusModel::changed, &m_refresher, &Refresher::ask);
    connect(&sources.pointing, &PointingModel::changed, &m_refresher, &Refresher::ask);
    connect(m_camera, &SegmentedControl::currentChanged, this, &StackPanel::refresh);
    connect(m_both, &QCheckBox::toggled, this, &StackPanel::refreshButtons);
    connect(m_start, &StackStart::pointRequested, this, &StackPanel::pointRequested);
    connect(m_start, &StackStart::stopAndStartRequested, this,
            [this] { m_starter->stopAndStart(camera()); });
    connect(m_starter, &StackStarter::notStartedChanged, &m_refresher, &Refresher::ask);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { m_starter->start(camera(), m_both->isVisible() && m_both->isChecked()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { stop(false); });
    connect(m_fastStop, &QPushButton::clicked, this, [this] { stop(true); });
    connect(m_finish, &QPushButton::clicked, this, &StackPanel::finishRequested);
    refresh();
}

QWidget *StackPanel::buildBody()
{
    m_camera->setObjectName(QStringLiteral("stackCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_camera->setCurrent(0);
    m_reason->setObjectName(QStringLiteral("stackReason"));
    auto *choice = new QWidget;
    addProperty(*makePropertyGrid(choice), tr("Camera"), m_camera);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(choice);
    column->addWidget(m_progress);
    column->addWidget(m_start);
    column->addWidget(m_reason);
    column->addStretch(1);
    return body;
}

QWidget *StackPanel::buildFooter()
{
    m_both->setObjectName(QStringLiteral("stackBoth"));
    m_both->setChecked(m_settings.value(settings_key::kStackBoth, true).toBool(true));
    connect(m_both, &QCheckBox::toggled, this,
            [this](bool isOn) { m_settings.setValue(settings_key::kStackBoth, isOn); });
    m_both->setMinimumHeight(Theme::px(kCheckHeight));
    m_both->setToolTip(tr("Starts this camera, and the other as soon as this one runs."));
    m_begin->setObjectName(QStringLiteral("stackBegin"));
    m_begin->setIcon(IconTheme::icon(QStringLiteral("layers"), IconRole::AccentText));
    Theme::setRole(*m_begin, "primary");
    m_stop->setObjectName(QStringLiteral("stackStop"));
    m_stop->setIcon(IconTheme::icon(QStringLiteral("square")));
    m_fastStop->setObjectName(QStringLiteral("stackFastStop"));
    m_fastStop->setIcon(IconTheme::icon(QStringLiteral("octagon-x")));
    m_finish->setObjectName(QStringLiteral("stackFinish"));
    m_finish->setIcon(IconTheme::icon(QStringLiteral("check")));
    m_finish->setToolTip(
        tr("Ends the stack, the lights and the power in order; each step can be left out."));
    auto *footer = new QWidget;
    auto *rows = new QGridLayout(footer);
    rows->setSpacing(Theme::px(kSpacing));
    rows->addWidget(m_both, 0, 0, 1, 2, Qt::AlignLeft); // beside its words it takes no click
    rows->addWidget(m_begin, 1, 0, 1, 2);
    auto *stops = new QHBoxLayout; // where there is only one it takes the whole row
    stops->addWidget(m_stop);
    stops->addWidget(m_fastStop);
    rows->addLayout(stops, 1, 0, 1, 2);
    rows->addWidget(m_finish, 2, 0, 1, 2);
    return footer;
}

Camera StackPanel::camera() const
{
    return m_camera->current() == 1 ? Camera::Wide : Camera::Tele;
}

const StackSide &StackPanel::otherSide() const
{
    return m_sources.side(camera() == Camera::Tele ? Camera::Wide : Camera::Tele);
}

QSize StackPanel::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, Theme::px(kFullHeight)});
}

void StackPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StackPanel::refresh()
{
    refreshCameras();
    const std::optional<StackStory> &story = side().watch.story();
    const bool isGrowing = story && !story->isOver();
    m_progress->setVisible(isGrowing);
    m_start->setVisible(!isGrowing);
    if (isGrowing)
        m_progress->display(camera());
    else
        m_start->display(camera());
    refreshButtons();
}

/// Both may stack at once: each says how far it is.
void StackPanel::refreshCameras()
{
    int index = 0;
    for (const StackSide *each : {&m_sources.tele, &m_sources.wide}) {
        const std::optional<StackStory> &story = each->watch.story();
        const QString name = index == 0 ? tr("Tele") : tr("Wide");
        const bool isGrowing = story && !story->isOver() && story->run.stacked;
        m_camera->setChoiceText(index,
                                isGrowing ? tr("%1: %2").arg(name).arg(*story->run.stacked) : name);
        ++index;
    }
}

/// Of both, if both are to begin.
Refusal StackPanel::startRefusal() const
{
    const Refusal here = side().watch.stacking().canStart();
    const bool isBoth = !m_both->isHidden() && m_both->isChecked();
    if (here != Refusal::None || !isBoth)
        return here;
    const Refusal there = otherSide().watch.stacking().canStart();
    const bool isOfSettings = there == Refusal::BeingSet || there == Refusal::FilterUnknown;
    return isOfSettings ? there : Refusal::None;
}

/// The start may have been sent since the button was shown: then it is off with its reason at once.
void StackPanel::stop(bool isFast)
{
    m_starter->stop(camera(), isFast);
    refreshButtons();
}

QString StackPanel::stopTip(Refusal refusal, bool isFast) const
{
    const auto run = side().watch.stacking().run();
    const bool isStarting = run && run->phase == StackPhase::Starting;
    if (isStarting && refusal == Refusal::InProgress)
        return tr("The start is under way: it can be stopped as soon as the scope has answered.");
    if (refusal != Refusal::None)
        return text::refusalSentence(refusal);
    if (isStarting)
        return tr("Calls off the start: nothing was sent of it yet.");
    return isFast ? tr("Does not wait for the frame under way.")
                  : tr("Ends the stack after the frame under way.");
}

void StackPanel::refreshButtons()
{
    StackingModel &model = side().watch.stacking();
    const bool runs = model.run().has_value();
    const Refusal stop = model.canStop();
    const Refusal fastStop = model.canFastStop();
    m_both->setVisible(!runs && !otherSide().watch.stacking().run());
    const Refusal start = startRefusal();
    m_begin->setVisible(!runs);
    m_begin->setEnabled(start == Refusal::None);
    m_begin->setToolTip(text::refusalSentence(start));
    m_stop->setVisible(runs);
    m_stop->setEnabled(stop == Refusal::None);
    m_stop->setToolTip(stopTip(stop, false));
    m_fastStop->setVisible(runs && fastStop != Refusal::Unsupported);
    m_fastStop->setEnabled(fastStop == Refusal::None);
    m_fastStop->setToolTip(stopTip(fastStop, true));
    m_reason->setNote(Mark::Warning, reasonText(runs ? stop : start));
}

/// What is wrong now before what went wrong.
QString StackPanel::reasonText(Refusal refusal) const
{
    const StackingModel &model = side().watch.stacking();
    const bool isSoonOver = refusal == Refusal::InProgress || refusal == Refusal::BeingSet;
    if (refusal != Refusal::None && !isSoonOver)
        return text::refusalSentence(refusal);
    if (const auto failure = model.stopFailure())
        return text::requestText(*failure, model.generation());
    const auto run = model.run();
    const auto rival = model.busyWith();
    if (run && !run->isOurs && rival == StackRival::Stack) // it began while our start waited
        return text::stackRivalSentence(*rival);
    return m_starter->notStarted();
}

} // namespace nd
