// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spinner.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace nd {

namespace {

constexpr int kSide = 16;
constexpr int kSteps = 12; // of one turn, one turn a second
constexpr int kStepMilliseconds = 83;
constexpr int kDots = 3;
constexpr int kStepsPerDot = kSteps / kDots;

void drawDots(QPainter &painter, const QRectF &box, int active)
{
    painter.setPen(Qt::NoPen);
    const qreal radius = box.width() / 8;
    for (int i = 0; i < kDots; ++i) {
        painter.setBrush(i == active ? Theme::tokens().text : Theme::tokens().disabled);
        painter.drawEllipse(QPointF(box.left() + box.width() * (2 * i + 1) / 6, box.center().y()),
                            radius, radius);
    }
}

void drawArc(QPainter &painter, const QRectF &box, int step)
{
    constexpr int kUnitsPerDegree = 16;
    const qreal inset = Theme::pxF(2.5);
    painter.setPen(QPen(Theme::tokens().accent, Theme::pxF(1.75), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(box.adjusted(inset, inset, -inset, -inset),
                    -step * 360 / kSteps * kUnitsPerDegree, 270 * kUnitsPerDegree);
}

} // namespace

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
}

QSize Spinner::sizeHint() const
{
    return {Theme::px(kSide), Theme::px(kSide)};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (Theme::isNight())
        drawDots(painter, rect(), m_step / kStepsPerDot);
    else
        drawArc(painter, rect(), m_step);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_step = (m_step + 1) % kSteps;
    if (!Theme::isNight() || m_step % kStepsPerDot == 0)
        update();
}

void Spinner::showEvent(QShowEvent *)
{
    m_timer.start(kStepMilliseconds, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace nd
