// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_toolbar.h"

#include "ui/live/live_actions.h"
#include "ui/panels/separator.h"
#include "ui/text/connection_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace nd {

namespace {

constexpr double kHeight = 40.0;
constexpr double kWordsFrom = 860.0;
constexpr double kAllFrom = 640.0;
constexpr double kLeastWidth = 480.0;
constexpr double kSpacing = 4.0;
constexpr double kMargin = 8.0;

} // namespace

LiveToolbar::LiveToolbar(const LiveActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_cameras(new SegmentedControl(
          {text::cameraName(Camera::Tele), text::cameraName(Camera::Wide)}, this))
    , m_zoom(new QLabel(this))
{
    m_cameras->setObjectName(QStringLiteral("liveCameras"));
    m_cameras->setAccessibleName(tr("Camera in the main view"));
    m_cameras->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_zoom->setObjectName(QStringLiteral("liveZoom"));
    m_zoom->setFont(Theme::font(TextSize::Body, true));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(text::percentText(1600.0)));
    setFixedHeight(Theme::px(kHeight));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(kMargin), 0, Theme::px(kMargin), 0);
    row->setSpacing(Theme::px(kSpacing));
    row->addWidget(m_cameras);
    addSeparator(*row);
    addButton(*row, actions.pip);
    addButton(*row, actions.crosshair);
    m_spare.append(addButton(*row, actions.grid));
    addButton(*row, actions.statistics);
    addSeparator(*row);
    m_spare.append(addButton(*row, actions.zoomOut));
    row->addWidget(m_zoom);
    m_spare.append(addButton(*row, actions.zoomIn));
    addButton(*row, actions.fit);
    m_spare.append(addButton(*row, actions.oneToOne));
    row->addStretch();
    m_captures = {addButton(*row, actions.snapshot), addButton(*row, actions.record)};
    addButton(*row, actions.fullScreen);
}

QToolButton *LiveToolbar::addButton(QHBoxLayout &row, QAction *action)
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

void LiveToolbar::addSeparator(QHBoxLayout &row)
{
    row.addSpacing(Theme::px(kSpacing));
    row.addWidget(new Separator(Qt::Vertical, this));
    row.addSpacing(Theme::px(kSpacing));
}

void LiveToolbar::setZoomText(const QString &text)
{
    m_zoom->setText(text);
}

QSize LiveToolbar::minimumSizeHint() const
{
    return {Theme::px(kLeastWidth), height()};
}

void LiveToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= Theme::px(kWordsFrom);
    for (QToolButton *button : m_captures)
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const bool all = width() >= Theme::px(kAllFrom);
    for (QToolButton *button : std::as_const(m_spare))
        button->setVisible(all);
}

void LiveToolbar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().panel);
}

} // namespace nd
