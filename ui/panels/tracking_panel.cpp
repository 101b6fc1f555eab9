// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tracking_panel.h"

#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "ui/live/picture_gesture.h"
#include "ui/panels/axis_section.h"
#include "ui/panels/note_line.h"
#include "ui/text/aim_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

namespace {

using Kind = PictureGesture::Kind;

constexpr int kPadding = 10;
constexpr int kSpacing = 8;

} // namespace

TrackingPanel::TrackingPanel(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_tracking(models.tracking)
    , m_linkage(models.linkage)
    , m_gesture(models.gesture)
    , m_sun(new NoteLine(this))
    , m_mode(new SegmentedControl({}, this))
    , m_note(new NoteLine(this))
    , m_camera(new QPushButton(tr("Switch wide and tele"), this))
    , m_hand(new QPushButton(tr("By hand or by itself"), this))
    , m_link(new QPushButton(tr("Click on the wide picture to point"), this))
    , m_axesToggle(new QToolButton(this))
    , m_axes(new AxisSection(models.motor, models.motion, this))
    , m_stop(new QPushButton(tr("Stop following"), this))
    , m_refresher(*this, [this] { refresh(); })
{
    setObjectName(QStringLiteral("trackingPanel"));
    for (const TrackingMode mode : {TrackingMode::Off, TrackingMode::Object, TrackingMode::Multiple,
                                    TrackingMode::Sentry, TrackingMode::Ufo}) {
        if (!m_tracking.supports(mode))
            continue;
        m_modes.append(mode);
        m_mode->addChoice(text::trackingModeName(mode));
    }
    m_mode->setCurrent(0);
    PanelBody::fill(*this, buildBody(), buildFooter());
    connectModels();
    refresh();
}

QWidget *TrackingPanel::buildBody()
{
    m_sun->setObjectName(QStringLiteral("trackingSun"));
    m_mode->setObjectName(QStringLiteral("trackingMode"));
    m_mode->setAccessibleName(tr("What to follow"));
    m_note->setObjectName(QStringLiteral("trackingNote"));
    m_camera->setObjectName(QStringLiteral("trackingCamera"));
    m_camera->setIcon(IconTheme::icon(QStringLiteral("refresh-cw")));
    m_hand->setObjectName(QStringLiteral("trackingHand"));
    m_link->setObjectName(QStringLiteral("trackingLink"));
    m_link->setIcon(IconTheme::icon(QStringLiteral("link")));
    m_link->setCheckable(true);
    m_axesToggle->setObjectName(QStringLiteral("trackingAxes"));
    m_axesToggle->setText(tr("Axes"));
    m_axesToggle->setCheckable(true);
    m_axesToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_axes->hide();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    for (QWidget *row : {static_cast<QWidget *>(m_sun), static_cast<QWidget *>(m_mode),
                         static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_camera),
                         static_cast<QWidget *>(m_hand), static_cast<QWidget *>(m_link)})
        column->addWidget(row);
    column->addWidget(m_axesToggle, 0, Qt::AlignLeft);
    column->addWidget(m_axes);
    column->addStretch(1);
    return body;
}

QWidget *TrackingPanel::buildFooter()
{
    m_stop->setObjectName(QStringLiteral("trackingStop"));
    m_stop->setIcon(IconTheme::icon(QStringLiteral("square")));
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->addWidget(m_stop, 1);
    return footer;
}

void TrackingPanel::connectModels()
{
    connect(m_mode, &SegmentedControl::currentChanged, this, &TrackingPanel::choose);
    connect(m_camera, &QPushButton::clicked, &m_tracking, &TrackingModel::switchCamera);
    connect(m_hand, &QPushButton::clicked, &m_tracking, &TrackingModel::toggleUfoHand);
    connect(m_link, &QPushButton::clicked, this,
            [this](bool on) { m_gesture.arm(on ? Kind::LinkPoint : Kind::None); });
    connect(m_axesToggle, &QToolButton::toggled, this, [this](bool on) {
        m_axes->setVisible(on);
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_failure.clear();
        m_tracking.stop();
    });
    connect(&m_gesture, &PictureGesture::changed, this, &TrackingPanel::refresh);
    connect(&m_tracking, &TrackingModel::changed, &m_refresher, &Refresher::ask);
    connect(&m_tracking, &TrackingModel::failed, this, &TrackingPanel::showFailed);
    connect(&m_linkage, &LinkageModel::changed, &m_refresher, &Refresher::ask);
    connect(&m_linkage, &LinkageModel::failed, this, &TrackingPanel::showFailed);
}

void TrackingPanel::choose(int index)
{
    m_failure.clear();
    const TrackingMode wanted = m_modes.value(index, TrackingMode::Off);
    if (m_gesture.isArmed(Kind::TrackBox))
        m_gesture.disarm();
    switch (wanted) {
    case TrackingMode::Off:
        if (m_tracking.mode() != TrackingMode::Off)
            m_tracking.stop();
        break;
    case TrackingMode::Object:
        m_gesture.arm(Kind::TrackBox);
        break;
    case TrackingMode::Multiple:
        m_tracking.startMultiple();
        break;
    case TrackingMode::Sentry:
        m_tracking.startSentry();
        break;
    case TrackingMode::Ufo:
        m_tracking.startUfo();
        break;
    }
    refresh();
}

void TrackingPanel::refresh()
{
    refreshChoice();
    refreshLink();
    refreshNote();
    const TrackingMode mode = m_tracking.mode();
    const QString reason = text::refusalSentence(m_tracking.canStop());
    m_camera->setVisible(mode == TrackingMode::Multiple);
    m_hand->setVisible(mode == TrackingMode::Ufo);
    const QString whyNoSwitch = text::refusalSentence(m_tracking.canSwitch());
    for (QWidget *button : {static_cast<QWidget *>(m_camera), static_cast<QWidget *>(m_hand)}) {
        button->setEnabled(whyNoSwitch.isEmpty());
        button->setToolTip(whyNoSwitch);
    }
    m_stop->setEnabled(mode != TrackingMode::Off && reason.isEmpty());
    m_stop->setToolTip(mode == TrackingMode::Off ? tr("Nothing is followed.") : reason);
    m_axesToggle->setIcon(IconTheme::icon(m_axesToggle->isChecked()
                                              ? QStringLiteral("chevron-down")
                                              : QStringLiteral("chevron-right")));
}

/// What the telescope does, or the box that is about to be drawn.
void TrackingPanel::refreshChoice()
{
    const QSignalBlocker quiet(m_mode);
    const bool drawing = m_gesture.isArmed(Kind::TrackBox);
    m_mode->setCurrent(int(m_modes.indexOf(drawing ? TrackingMode::Object : m_tracking.mode())));
    for (int i = 0; i < m_modes.size(); ++i) {
        const Refusal refusal = m_modes.at(i) == TrackingMode::Off
            ? m_tracking.canStop()
            : m_tracking.canStart(m_modes.at(i));
        const bool runs = m_modes.at(i) == m_tracking.mode();
        m_mode->setChoiceEnabled(i, refusal == Refusal::None || runs,
                                 text::refusalSentence(refusal));
    }
}

void TrackingPanel::refreshLink()
{
    const QString reason = text::refusalSentence(m_linkage.canPoint());
    const bool armed = m_gesture.isArmed(Kind::LinkPoint);
    m_link->setChecked(armed);
    m_link->setEnabled(armed || reason.isEmpty());
    m_link->setToolTip(m_link->isEnabled() ? tr("The tele camera goes where you click.") : reason);
    m_sun->setNote(Mark::Warning,
                   m_linkage.sunMayBeUp()
                       ? tr("The Sun may be up: what the scope follows must not lead it there.")
                       : QString());
}

QString TrackingPanel::hint() const
{
    if (m_gesture.isArmed(Kind::TrackBox))
        return tr("Drag a box on the picture around what to follow. Esc takes it back.");
    switch (m_tracking.mode()) {
    case TrackingMode::Off:
        return m_gesture.isArmed(Kind::LinkPoint)
            ? tr("Click on the wide picture. Esc ends it.")
            : text::refusalSentence(m_tracking.canStart(TrackingMode::Object));
    case TrackingMode::Object:
        return tr("Following.");
    case TrackingMode::Multiple:
        return m_tracking.isFollowing() ? tr("Following. Click on another box to change.")
                                        : tr("Click on a box in the picture to follow it.");
    case TrackingMode::Sentry:
    case TrackingMode::Ufo:
        return text::sentryPhaseText(m_tracking.phase());
    }
    return {};
}

void TrackingPanel::refreshNote()
{
    const bool runs = m_tracking.mode() != TrackingMode::Off;
    if (!m_failure.isEmpty())
        m_note->setNote(Mark::Warning, m_failure);
    else if (m_linkage.isPointing())
        m_note->setNote(Mark::Ok, tr("The tele camera goes there."));
    else
        m_note->setNote(runs ? Mark::Ok : Mark::Off, hint());
}

void TrackingPanel::showFailed(const Error &error)
{
    m_failure = text::requestText(error, m_tracking.generation());
    refresh();
}

void TrackingPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_gesture.isArmed(Kind::TrackBox) || m_gesture.isArmed(Kind::LinkPoint))
        m_gesture.disarm();
}

} // namespace nd
