// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_track.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nd {

namespace {

constexpr int kHeight = 6;
constexpr int kWidth = 120;
constexpr int kLeastWidth = 48;

} // namespace

ProgressTrack::ProgressTrack(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressTrack::setCounts(int done, int leftOut, int total)
{
    m_total = std::max(0, total);
    m_done = std::clamp(done, 0, m_total);
    m_leftOut = std::clamp(leftOut, 0, m_total - m_done);
    setAccessibleDescription(tr("%1 of %2").arg(m_done).arg(m_total));
    update();
}

QSize ProgressTrack::sizeHint() const
{
    return {Theme::px(kWidth), Theme::px(kHeight)};
}

QSize ProgressTrack::minimumSizeHint() const
{
    return {Theme::px(kLeastWidth), Theme::px(kHeight)};
}

void ProgressTrack::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.field);
    if (m_total > 0) {
        const qreal unit = static_cast<qreal>(width()) / m_total;
        painter.fillRect(QRectF(0, 0, m_done * unit, height()), tokens.accent);
        painter.fillRect(QRectF(m_done * unit, 0, m_leftOut * unit, height()), tokens.warning);
    }
    painter.setPen(QPen(tokens.border, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace nd
