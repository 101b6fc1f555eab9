// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip_cell.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace nd {

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 12;
constexpr int kGap = 8;
constexpr int kTrackWidth = 64;

} // namespace

StripCell::StripCell(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_mark(new StatusMark)
    , m_icon(new QLabel)
    , m_value(new QLabel)
    , m_words(new QLabel)
    , m_progress(new ProgressTrack)
{
    m_row->addWidget(m_mark);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_value);
    m_row->addWidget(m_words);
    m_row->addWidget(m_progress);
    m_value->setProperty("role", QStringLiteral("heading"));
    m_words->setProperty("role", QStringLiteral("secondary"));
    refresh();
}

void StripCell::setFact(const StripFact &fact)
{
    if (m_fact == fact)
        return;
    m_fact = fact;
    refresh();
}

void StripCell::showWords(bool shown)
{
    m_wordsShown = shown;
    m_words->setVisible(shown && hasWords());
}

int StripCell::widthNeeded(bool withWords) const
{
    if (isEmpty())
        return 0;
    int width = 2 * Theme::px(kPadding) + Theme::px(kIcon);
    if (!m_fact.value.isEmpty())
        width += Theme::px(kGap) + m_value->sizeHint().width();
    if (withWords && hasWords())
        width += Theme::px(kGap) + m_words->sizeHint().width();
    if (m_fact.total > 0)
        width += Theme::px(kGap + kTrackWidth);
    return width;
}

void StripCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::tokens().border);
}

void StripCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void StripCell::refresh()
{
    m_row->setContentsMargins(Theme::px(kPadding), 0, Theme::px(kPadding), 0);
    m_row->setSpacing(Theme::px(kGap));
    m_mark->setVisible(m_fact.mark.has_value());
    m_mark->setMark(m_fact.mark.value_or(Mark::Off));
    m_icon->setVisible(!m_fact.mark.has_value());
    if (!m_fact.icon.isEmpty()) {
        m_icon->setPixmap(IconTheme::pixmap(m_fact.icon, IconRole::Secondary, Theme::px(kIcon),
                                            devicePixelRatioF()));
    }
    m_value->setText(m_fact.value);
    m_value->setVisible(!m_fact.value.isEmpty());
    const bool tinted = m_fact.state == Mark::Warning || m_fact.state == Mark::Error;
    Theme::setState(*m_value, tinted ? StatusMark::stateOf(m_fact.state) : "");
    m_words->setText(m_fact.words);
    m_words->setVisible(m_wordsShown && hasWords());
    m_progress->setVisible(m_fact.total > 0);
    m_progress->setCounts(m_fact.done, 0, m_fact.total);
    m_progress->setFixedWidth(Theme::px(kTrackWidth));
    setToolTip(m_fact.tip);
    setAccessibleName(m_fact.value + QLatin1Char(' ') + m_fact.words);
    updateGeometry();
}

} // namespace nd
