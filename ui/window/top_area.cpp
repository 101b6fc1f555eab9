// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_area.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/status_strip.h"
#include "ui/window/stop_button.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QToolButton>

namespace nd {

namespace {

constexpr int kMenuHeight = 32;
constexpr int kStripHeight = 40;
constexpr int kMark = 20;
constexpr int kRailWidth = 64;
constexpr int kFindWidth = 240;
constexpr int kGap = 8;
/// Unscaled widths below which the buttons give up their words.
constexpr int kWordsFrom = 1440;
constexpr int kFindFrom = 900;

QToolButton *boxButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setRole(*button, "bar");
    button->setAccessibleName(action.iconText());
    return button;
}

} // namespace

TopArea::TopArea(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_findAction(actions.findCommand)
    , m_mark(new QLabel(this))
    , m_menuBar(new QMenuBar(this))
    , m_find(boxButton(actions.findCommand, this))
    , m_lock(boxButton(actions.lockLayout, this))
    , m_night(boxButton(actions.night, this))
    , m_strip(new StatusStrip(this))
    , m_stop(new StopButton(this))
{
    setObjectName(QStringLiteral("topArea"));
    Theme::setRole(*m_find, "find");
    m_mark->setAlignment(Qt::AlignCenter);
    m_menuBar->setNativeMenuBar(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showMark();
}

void TopArea::setMinimal(bool minimal)
{
    m_minimal = minimal;
    for (QWidget *part : {static_cast<QWidget *>(m_menuBar), static_cast<QWidget *>(m_mark),
                          static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_lock),
                          static_cast<QWidget *>(m_night)})
        part->setVisible(!minimal);
    m_stop->setCompact(minimal);
    updateGeometry();
    place();
}

QSize TopArea::sizeHint() const
{
    return {Theme::px(kWordsFrom), menuHeight() + Theme::px(kStripHeight)};
}

QSize TopArea::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TopArea::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const int stripTop = menuHeight();
    painter.fillRect(0, stripTop, width(), height() - stripTop, tokens.header);
    painter.fillRect(0, stripTop, width(), 1, tokens.border);
    painter.fillRect(0, height() - 1, width(), 1, tokens.border);
    const int stopLeft = m_stop->x() - Theme::px(kGap);
    painter.fillRect(stopLeft, 0, width() - stopLeft, height() - 1, tokens.panel);
}

void TopArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TopArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    showMark();
    updateGeometry();
    place();
}

void TopArea::showMark()
{
    m_mark->setPixmap(IconTheme::pixmap(QStringLiteral("telescope"), IconRole::Accent,
                                        Theme::px(kMark), devicePixelRatioF()));
}

int TopArea::menuHeight() const
{
    return m_minimal ? 0 : Theme::px(kMenuHeight);
}

void TopArea::place()
{
    const QSize stop = m_stop->sizeHint();
    const int gap = Theme::px(kGap);
    m_stop->setGeometry(width() - stop.width() - gap, (height() - stop.height()) / 2, stop.width(),
                        stop.height());
    m_stop->raise();
    const int right = m_stop->x() - 2 * gap;
    m_strip->setGeometry(0, menuHeight() + 1, right, Theme::px(kStripHeight) - 2);
    if (m_minimal)
        return;
    const int menuRight = placeButtons(right);
    const int left = Theme::px(kRailWidth);
    m_mark->setGeometry(0, 0, left, menuHeight());
    const int wanted = m_menuBar->sizeHint().width();
    m_menuBar->setGeometry(left, Theme::px(1), qMin(wanted, qMax(0, menuRight - left)),
                           menuHeight() - Theme::px(1));
}

int TopArea::placeButtons(int right)
{
    const int room = qRound(width() / Theme::pxF(1.0));
    const bool words = room >= kWordsFrom;
    const bool findWords = room >= kFindFrom;
    for (QToolButton *button : {m_lock, m_night})
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_find->setToolButtonStyle(findWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const QString key = m_findAction.shortcut().toString(QKeySequence::NativeText);
    m_find->setText(m_findAction.iconText() + QStringLiteral("     ") + key);
    int edge = right;
    for (QToolButton *button : {m_night, m_lock, m_find}) {
        const bool wide = button == m_find && words;
        const QSize hint = button->sizeHint();
        const int width = wide ? qMax(Theme::px(kFindWidth), hint.width()) : hint.width();
        const int height = Theme::px(26);
        edge -= width;
        button->setGeometry(edge, (menuHeight() - height) / 2, width, height);
        edge -= Theme::px(kGap);
    }
    return edge;
}

} // namespace nd
