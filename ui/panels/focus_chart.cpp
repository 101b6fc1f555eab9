// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/focus_chart.h"

#include "ui/text/aim_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace nd {

namespace {

constexpr QSize kHint(240, 50);
constexpr QSize kSmallest(120, 48);
constexpr double kPadding = 6.0;
constexpr double kDot = 3.0;
/// A flat curve is not blown up to noise.
constexpr double kLeastRange = 0.5;

bool isSmaller(const FocusSample &a, const FocusSample &b)
{
    return a.halfFluxRadius < b.halfFluxRadius;
}

} // namespace

FocusChart::FocusChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("focusChart"));
    setAccessibleName(tr("Size of the stars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FocusChart::setCurve(const FocusCurve &curve)
{
    m_samples = curve.samples();
    if (!m_samples.empty()) {
        const auto [low, high] = std::minmax_element(m_samples.begin(), m_samples.end(), isSmaller);
        m_best = std::size_t(low - m_samples.begin());
        m_lowest = low->halfFluxRadius;
        m_highest = std::max(high->halfFluxRadius, m_lowest + kLeastRange);
        setAccessibleDescription(
            tr("From %1 to %2")
                .arg(text::pixelsText(m_lowest), text::pixelsText(high->halfFluxRadius)));
    }
    update();
}

QSize FocusChart::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize FocusChart::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

/// The newest is at the right edge; few samples do not stretch over the whole width.
QPointF FocusChart::pointOf(std::size_t index) const
{
    constexpr double kFewest = 30.0;
    const double padding = Theme::pxF(kPadding);
    const double step = (width() - 2.0 * padding) / std::max(kFewest, double(m_samples.size() - 1));
    const auto back = double(m_samples.size() - 1 - index);
    const double part = (m_samples[index].halfFluxRadius - m_lowest) / (m_highest - m_lowest);
    return {width() - padding - back * step,
            height() - padding - part * (height() - 2.0 * padding)};
}

void FocusChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.field);
    painter.setPen(tokens.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_samples.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double best = pointOf(m_best).y();
    painter.setPen(QPen(tokens.chart3, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(1.0, best), QPointF(width() - 1.0, best));
    QPolygonF line;
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        line.append(pointOf(i));
    painter.setPen(QPen(tokens.accent, Theme::pxF(1.5)));
    painter.drawPolyline(line);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(line.last(), Theme::pxF(kDot), Theme::pxF(kDot));
    painter.setBrush(tokens.field);
    painter.drawEllipse(line.at(qsizetype(m_best)), Theme::pxF(kDot), Theme::pxF(kDot));
}

} // namespace nd
