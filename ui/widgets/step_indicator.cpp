// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_indicator.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kCircle = 26;
constexpr int kGap = 8;
constexpr int kLine = 28;
constexpr int kTick = 14;

int wordWidth(const QString &word)
{
    return QFontMetrics(Theme::font(TextSize::Body, true)).horizontalAdvance(word);
}

} // namespace

StepIndicator::StepIndicator(QStringList steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    m_current = std::clamp(step, 0, static_cast<int>(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps.value(m_current)));
    update();
}

QSize StepIndicator::sizeHint() const
{
    int width = 0;
    for (const QString &step : m_steps)
        width += Theme::px(kCircle + kGap) + wordWidth(step);
    const auto lines = static_cast<int>(m_steps.size()) - 1;
    return {width + lines * Theme::px(kLine + 2 * kGap), Theme::px(kCircle + 2)};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal left = 1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF circle(left, 1, Theme::pxF(kCircle), Theme::pxF(kCircle));
        drawCircle(painter, circle, i);
        const qreal words = circle.right() + Theme::pxF(kGap);
        const int width = wordWidth(m_steps[i]);
        painter.setFont(Theme::font(TextSize::Body, i == m_current));
        painter.setPen(i > m_current ? tokens.disabled : tokens.text);
        painter.drawText(QRectF(words, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_steps[i]);
        left = words + width + Theme::pxF(kGap);
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(tokens.border, 1));
            painter.drawLine(QPointF(left, height() / 2.0),
                             QPointF(left + Theme::pxF(kLine), height() / 2.0));
        }
        left += Theme::pxF(kLine + kGap);
    }
}

void StepIndicator::drawCircle(QPainter &painter, const QRectF &circle, int step) const
{
    const Tokens &tokens = Theme::tokens();
    painter.setPen(QPen(step > m_current ? tokens.disabled : tokens.accent, 1));
    painter.setBrush(step == m_current ? tokens.accentFill : tokens.panel);
    painter.drawEllipse(circle);
    if (step < m_current) {
        const int side = Theme::px(kTick);
        const QPointF corner = circle.center() - QPointF(side / 2.0, side / 2.0);
        painter.drawPixmap(corner,
                           IconTheme::pixmap(QStringLiteral("check"), IconRole::Accent, side,
                                             devicePixelRatioF()));
        return;
    }
    painter.setPen(step == m_current ? tokens.accentText : tokens.disabled);
    painter.setFont(Theme::font(TextSize::Caption, true));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
}

} // namespace nd
