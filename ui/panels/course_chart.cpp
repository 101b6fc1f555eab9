// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/course_chart.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace nd {

namespace {

constexpr QSize kHint(220, 130);
constexpr QSize kSmallest(120, 90);
constexpr double kPadding = 6.0;
constexpr double kDot = 2.5;
/// A steady value is not blown up to noise.
constexpr double kLeastSpread = 0.1;

QRectF rangeOf(const QList<QPointF> &points)
{
    QRectF range;
    if (points.isEmpty())
        return range;
    double low = points.first().y();
    double high = low;
    for (const QPointF &point : points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    const double spread = std::max(high - low, kLeastSpread * std::max(high, 1e-6));
    const double middle = (low + high) / 2.0;
    const double frames = std::max(1.0, points.last().x() - points.first().x());
    return {points.first().x(), middle - 0.6 * spread, frames, 1.2 * spread};
}

} // namespace

CourseChart::CourseChart(const QString &title, int decimals, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_decimals(decimals)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CourseChart::setPoints(const QList<QPointF> &points, const QList<QPointF> &ideal)
{
    m_points = points;
    m_ideal = ideal;
    m_range = rangeOf(points).united(rangeOf(ideal));
    update();
}

void CourseChart::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(value);
    update();
}

QSize CourseChart::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize CourseChart::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

QRectF CourseChart::plotRect() const
{
    const double padding = Theme::pxF(kPadding);
    const QFontMetricsF axis(Theme::font(TextSize::Axis));
    const double left = padding + axis.horizontalAdvance(QStringLiteral("00000"));
    const double top = padding + QFontMetricsF(Theme::font(TextSize::Caption)).height() * 1.4;
    return {left, top, width() - left - padding, height() - top - padding - axis.height()};
}

QPolygonF CourseChart::lineOf(const QList<QPointF> &points) const
{
    const QRectF plot = plotRect();
    QPolygonF line;
    for (const QPointF &point : points) {
        line.append(
            {plot.left() + (point.x() - m_range.left()) / m_range.width() * plot.width(),
             plot.bottom() - (point.y() - m_range.top()) / m_range.height() * plot.height()});
    }
    return line;
}

void CourseChart::paintScale(QPainter &painter, const QRectF &plot) const
{
    const Tokens &tokens = Theme::tokens();
    constexpr int kLines = 2;
    painter.setFont(Theme::font(TextSize::Axis));
    const double height = QFontMetricsF(painter.font()).height();
    for (int line = 0; line <= kLines; ++line) {
        const double part = double(line) / kLines;
        const double y = plot.bottom() - part * plot.height();
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens.secondary);
        painter.drawText(QRectF(0.0, y - height / 2.0, plot.left() - 4.0, height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         text::numberText(m_range.top() + part * m_range.height(), m_decimals));
    }
    const QRectF below(plot.left(), plot.bottom() + 1.0, plot.width(), height);
    painter.drawText(below, Qt::AlignLeft, text::numberText(m_range.left(), 0));
    painter.drawText(below, Qt::AlignRight, text::numberText(m_range.right(), 0));
}

void CourseChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const double padding = Theme::pxF(kPadding);
    const QRectF head(padding, 2.0, width() - 2.0 * padding, plotRect().top() - 2.0);
    const QFont bold = Theme::font(TextSize::Caption, true);
    const double room = head.width() - QFontMetricsF(bold).horizontalAdvance(m_value) - padding;
    painter.setPen(tokens.secondary);
    painter.setFont(Theme::font(TextSize::Caption));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, int(room)));
    painter.setPen(tokens.text);
    painter.setFont(bold);
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_value);
    const QRectF plot = plotRect();
    painter.fillRect(plot, tokens.field);
    if (m_points.isEmpty())
        return;
    paintScale(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_ideal.isEmpty()) {
        painter.setPen(QPen(tokens.chart3, Theme::pxF(1.0), Qt::DashLine));
        painter.drawPolyline(lineOf(m_ideal));
    }
    const QPolygonF line = lineOf(m_points);
    painter.setPen(QPen(tokens.accent, Theme::pxF(1.5)));
    painter.drawPolyline(line);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(line.last(), Theme::pxF(kDot), Theme::pxF(kDot));
}

} // namespace nd
