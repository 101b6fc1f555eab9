// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sky_chart_toolbar.h"

#include "ui/panels/separator.h"
#include "ui/panels/sky_chart_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace nd {

namespace {

constexpr double kHeight = 40.0;
constexpr double kWordsFrom = 1050.0;
constexpr double kAllFrom = 830.0;
constexpr double kDifferenceFrom = 640.0;
constexpr double kLeastWidth = 560.0;
constexpr double kSpacing = 4.0;
constexpr double kMargin = 8.0;

} // namespace

SkyChartToolbar::SkyChartToolbar(const SkyChartActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_frames(new SegmentedControl({tr("Horizon"), tr("Equator")}, this))
    , m_field(new QLabel(this))
{
    m_frames->setObjectName(QStringLiteral("chartFrames"));
    m_frames->setAccessibleName(tr("What is up on the chart"));
    m_frames->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field->setObjectName(QStringLiteral("chartField"));
    m_field->setFont(Theme::font(TextSize::Body, true));
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("000.0°")));
    setFixedHeight(Theme::px(kHeight));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(kMargin), 0, Theme::px(kMargin), 0);
    row->setSpacing(Theme::px(kSpacing));
    row->addWidget(m_frames);
    addSeparator(*row);
    for (QAction *toggle :
         {actions.grid, actions.figures, actions.objects, actions.horizon, actions.labels})
        addButton(*row, toggle);
    m_spare.append(addButton(*row, actions.editHorizon));
    m_spare.append(addButton(*row, actions.mosaic));
    addSeparator(*row);
    m_spare.append(addButton(*row, actions.zoomOut));
    row->addWidget(m_field);
    m_spare.append(addButton(*row, actions.zoomIn));
    m_places = {addButton(*row, actions.target), addButton(*row, actions.scope)};
    row->addStretch();
    addTime(*row, actions);
}

void SkyChartToolbar::addTime(QHBoxLayout &row, const SkyChartActions &actions)
{
    m_timeCaption = new QLabel(tr("Time"), this);
    Theme::setRole(*m_timeCaption, "caption");
    row.addWidget(m_timeCaption);
    addButton(row, actions.earlier)->setAutoRepeat(true);
    m_time = addButton(row, actions.now);
    m_time->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_time->setProperty("tells", true); // to be read though there is nothing to go back to
    addButton(row, actions.later)->setAutoRepeat(true);
}

QToolButton *SkyChartToolbar::addButton(QHBoxLayout &row, QAction *action)
{
    auto *button = new QToolButton(this);
    Theme::setRole(*button, "tool");
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

void SkyChartToolbar::addSeparator(QHBoxLayout &row)
{
    row.addSpacing(Theme::px(kSpacing));
    row.addWidget(new Separator(Qt::Vertical, this));
    row.addSpacing(Theme::px(kSpacing));
}

void SkyChartToolbar::setFieldText(const QString &text)
{
    m_field->setText(text);
    m_field->setAccessibleName(tr("Width of the chart: %1").arg(text));
}

void SkyChartToolbar::setTime(const QString &moment, const QString &clock,
                              const QString &difference)
{
    m_moment = QStringLiteral("%1  %2").arg(moment, difference);
    m_clockWords = QStringLiteral("%1  %2").arg(clock, difference);
    m_clock = clock;
    m_time->setAccessibleName(m_moment);
    refreshTime();
}

/// The button takes its text from its action.
void SkyChartToolbar::refreshTime()
{
    const QString &words = width() >= Theme::px(kAllFrom) ? m_moment
        : width() >= Theme::px(kDifferenceFrom)           ? m_clockWords
                                                          : m_clock;
    m_time->defaultAction()->setIconText(words);
}

QSize SkyChartToolbar::minimumSizeHint() const
{
    return {Theme::px(kLeastWidth), height()};
}

void SkyChartToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= Theme::px(kWordsFrom);
    for (QToolButton *button : std::as_const(m_places))
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_timeCaption->setVisible(words);
    const bool all = width() >= Theme::px(kAllFrom);
    for (QToolButton *button : std::as_const(m_spare))
        button->setVisible(all);
    m_field->setVisible(all);
    refreshTime();
}

void SkyChartToolbar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().panel);
}

} // namespace nd
