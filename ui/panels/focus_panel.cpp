// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/focus_panel.h"

#include "core/dwarf/models/focus_model.h"
#include "ui/live/picture_gesture.h"
#include "ui/panels/focus_chart.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/text/aim_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 6;
constexpr int kCaptionWidth = 84;
constexpr auto kHoldDelay = 350ms;

/// The choices of the autofocus, in the order of their buttons.
enum Choice { Stars, StarsFast, Picture, Area };

QLabel *caption(const QString &text, QWidget *parent)
{
    QLabel *label = makeCaption(text, parent);
    label->setMinimumWidth(Theme::px(kCaptionWidth));
    return label;
}

QString numberOr(const std::optional<int> &value)
{
    return value ? text::numberText(*value, 0) : QStringLiteral("–");
}

} // namespace

FocusPanel::FocusPanel(FocusModel &focus, PictureGesture &gesture, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_gesture(gesture)
    , m_radius(new QLabel(this))
    , m_best(new QLabel(this))
    , m_chart(new FocusChart(this))
    , m_near(new HoldButton(kHoldDelay, this))
    , m_far(new HoldButton(kHoldDelay, this))
    , m_position(new QLabel(this))
    , m_widePosition(new QLabel(this))
    , m_kind(new SegmentedControl({tr("Stars"), tr("Fast"), tr("Picture"), tr("Area")}, this))
    , m_infinityCaption(caption(tr("Infinity"), this))
    , m_infinity(new QLabel(this))
    , m_setInfinity(new QPushButton(tr("Set here"), this))
    , m_start(new QPushButton(this))
    , m_clear(new QToolButton(this))
    , m_note(new NoteLine(this))
    , m_refresher(*this, [this] { refresh(); })
{
    setObjectName(QStringLiteral("focusPanel"));
    PanelBody::fill(*this, buildBody(), buildFooter());
    connectModel();
    refreshCurve();
    refresh();
}

QWidget *FocusPanel::buildBody()
{
    m_radius->setObjectName(QStringLiteral("focusRadius"));
    m_best->setObjectName(QStringLiteral("focusBest"));
    m_note->setObjectName(QStringLiteral("focusNote"));
    m_kind->setObjectName(QStringLiteral("focusKind"));
    m_kind->setAccessibleName(tr("Autofocus on"));
    Theme::setRole(*m_radius, "hero");
    m_best->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    const int padding = Theme::px(kPadding);
    grid->setContentsMargins(padding, padding, padding, padding);
    grid->setSpacing(Theme::px(kSpacing));
    grid->addWidget(caption(tr("Half-flux radius"), body), 0, 0, 1, 2);
    auto *best = caption(tr("Best"), body);
    best->setAlignment(Qt::AlignRight);
    grid->addWidget(best, 0, 2);
    grid->addWidget(m_radius, 1, 0, 1, 2);
    grid->addWidget(m_best, 1, 2);
    grid->addWidget(m_chart, 2, 0, 1, 3);
    addPosition(*grid, 3);
    m_widePosition->setObjectName(QStringLiteral("focusWidePosition"));
    grid->addWidget(m_widePosition, 4, 0, 1, 3);
    grid->addWidget(m_kind, 5, 0, 1, 3);
    addInfinity(*grid, 6);
    grid->addWidget(m_note, 7, 0, 1, 3);
    grid->setRowStretch(8, 1);
    grid->setColumnStretch(1, 1);
    return body;
}

void FocusPanel::addPosition(QGridLayout &grid, int row)
{
    m_near->setObjectName(QStringLiteral("focusNear"));
    m_near->setIcon(IconTheme::icon(QStringLiteral("minus")));
    m_near->setAccessibleName(tr("Focus nearer"));
    m_far->setObjectName(QStringLiteral("focusFar"));
    m_far->setIcon(IconTheme::icon(QStringLiteral("plus")));
    m_far->setAccessibleName(tr("Focus farther"));
    m_position->setObjectName(QStringLiteral("focusPosition"));
    m_position->setAlignment(Qt::AlignCenter);
    Theme::setRole(*m_position, "stepper");
    auto *stepper = new QHBoxLayout;
    stepper->setSpacing(0);
    stepper->addWidget(m_near);
    stepper->addWidget(m_position, 1);
    stepper->addWidget(m_far);
    grid.addWidget(caption(tr("Position"), this), row, 0);
    grid.addLayout(stepper, row, 1, 1, 2);
}

void FocusPanel::addInfinity(QGridLayout &grid, int row)
{
    m_infinity->setObjectName(QStringLiteral("focusInfinity"));
    m_setInfinity->setObjectName(QStringLiteral("focusSetInfinity"));
    grid.addWidget(m_infinityCaption, row, 0);
    grid.addWidget(m_infinity, row, 1);
    grid.addWidget(m_setInfinity, row, 2);
}

QWidget *FocusPanel::buildFooter()
{
    m_start->setObjectName(QStringLiteral("focusStart"));
    m_start->setIcon(IconTheme::icon(QStringLiteral("focus")));
    m_clear->setObjectName(QStringLiteral("focusClear"));
    m_clear->setIcon(IconTheme::icon(QStringLiteral("history")));
    m_clear->setAccessibleName(tr("Begin the curve anew"));
    m_clear->setToolTip(tr("Begin the curve anew"));
    Theme::setRole(*m_clear, "secondary");
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->addWidget(m_start, 1);
    row->addWidget(m_clear);
    return footer;
}

void FocusPanel::connectModel()
{
    connectHold(*m_near, FocusDirection::Near);
    connectHold(*m_far, FocusDirection::Far);
    connect(m_start, &QPushButton::clicked, this, &FocusPanel::start);
    connect(m_clear, &QToolButton::clicked, &m_focus, &FocusModel::clearCurve);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this] {
        m_gesture.disarm();
        refreshButtons();
    });
    connect(m_setInfinity, &QPushButton::clicked, this, [this] {
        if (const auto position = m_focus.position())
            m_focus.setInfinity(*position);
    });
    connect(&m_gesture, &PictureGesture::changed, this, &FocusPanel::refresh);
    connect(&m_focus, &FocusModel::changed, &m_refresher, &Refresher::ask);
    connect(&m_focus, &FocusModel::curveChanged, this, &FocusPanel::refreshCurve);
    connect(&m_focus, &FocusModel::failed, this, &FocusPanel::showFailed);
}

void FocusPanel::connectHold(HoldButton &button, FocusDirection direction)
{
    connect(&button, &HoldButton::tapped, this, [this, direction] {
        m_failure.clear();
        m_focus.step(direction);
    });
    connect(&button, &HoldButton::held, this, [this, direction] { m_focus.hold(direction); });
    connect(&button, &HoldButton::letGo, &m_focus, &FocusModel::release);
}

void FocusPanel::start()
{
    m_failure.clear();
    if (m_focus.canStop() == Refusal::None) {
        m_focus.stopAstroAutoFocus();
        return;
    }
    switch (Choice(m_kind->current())) {
    case Stars:
        m_focus.astroAutoFocus(AstroFocus::Slow);
        break;
    case StarsFast:
        m_focus.astroAutoFocus(AstroFocus::Fast);
        break;
    case Picture:
        m_focus.autoFocus();
        break;
    case Area:
        m_gesture.arm(m_gesture.isArmed(PictureGesture::Kind::FocusArea)
                          ? PictureGesture::Kind::None
                          : PictureGesture::Kind::FocusArea);
        break;
    }
    refresh();
}

void FocusPanel::refresh()
{
    const std::optional<int> infinity = m_focus.infinity();
    m_position->setText(numberOr(m_focus.position()));
    const std::optional<int> wide = m_focus.widePosition();
    m_widePosition->setText(wide ? tr("Lens of the wide camera: %1").arg(numberOr(wide))
                                 : QString());
    m_widePosition->setVisible(wide.has_value());
    m_infinity->setText(numberOr(infinity));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_infinityCaption), static_cast<QWidget *>(m_infinity),
          static_cast<QWidget *>(m_setInfinity)})
        widget->setVisible(m_focus.hasInfinity());
    refreshButtons();
    refreshNote();
}

void FocusPanel::refreshButtons()
{
    const QString reason = text::refusalSentence(m_focus.canMove());
    const bool canMove = reason.isEmpty();
    const bool canStop = m_focus.canStop() == Refusal::None;
    m_near->setEnabled(canMove);
    m_near->setToolTip(canMove ? tr("Nearer: a tap is one step, hold it to go on") : reason);
    m_far->setEnabled(canMove);
    m_far->setToolTip(canMove ? tr("Farther: a tap is one step, hold it to go on") : reason);
    m_start->setText(canStop ? tr("Stop autofocus") : tr("Autofocus"));
    m_start->setEnabled(canMove || canStop);
    m_start->setToolTip(canMove || canStop ? QString() : reason);
    const bool area = m_kind->current() == Area && !canStop;
    m_start->setCheckable(area);
    m_start->setChecked(area && m_gesture.isArmed(PictureGesture::Kind::FocusArea));
    const QString infinityReason = text::refusalSentence(m_focus.canSetInfinity());
    m_setInfinity->setEnabled(infinityReason.isEmpty() && m_focus.position());
    m_setInfinity->setToolTip(infinityReason.isEmpty()
                                  ? tr("Keep the position the lens has now as infinity")
                                  : infinityReason);
}

void FocusPanel::refreshNote()
{
    const auto activity = m_focus.activity();
    if (activity)
        m_note->setNote(Mark::Ok, text::focusActivityText(*activity));
    else if (!m_failure.isEmpty())
        m_note->setNote(Mark::Warning, m_failure);
    else if (m_gesture.isArmed(PictureGesture::Kind::FocusArea))
        m_note->setNote(Mark::Off, tr("Click on the tele picture where it shall be sharp."));
    else if (!m_focus.seesStars())
        m_note->setNote(Mark::Off, tr("No star to measure in the picture."));
    else
        m_note->setNote(Mark::Warning, text::refusalSentence(m_focus.canMove()));
}

void FocusPanel::refreshCurve()
{
    const auto newest = m_focus.curve().newest();
    const auto best = m_focus.curve().best();
    const bool current = newest && m_focus.seesStars();
    m_radius->setText(current ? text::pixelsText(newest->halfFluxRadius) : QStringLiteral("–"));
    QString text = best ? text::pixelsText(best->halfFluxRadius) : QStringLiteral("–");
    if (best && best->position)
        text = tr("%1 at %2", "star size, position of the lens")
                   .arg(text, text::numberText(*best->position, 0));
    m_best->setText(text);
    m_chart->setCurve(m_focus.curve());
    refreshNote();
}

void FocusPanel::showFailed(const Error &error)
{
    m_failure = text::requestText(error, m_focus.generation());
    refreshNote();
}

void FocusPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_focus.setMeasuring(true);
}

void FocusPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_focus.setMeasuring(false);
    m_focus.release();
    if (m_gesture.isArmed(PictureGesture::Kind::FocusArea))
        m_gesture.disarm();
}

} // namespace nd
