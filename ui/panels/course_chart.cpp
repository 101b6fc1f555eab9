// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/course_chart.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr QSize kHint(220, 130);
constexpr QSize kSmallest(120, 90);
constexpr double kPadding = 6.0;
constexpr double kDot = 2.5;
constexpr int kLines = 2; ///< Of the scale, above the lowest.
/// Of the highest value: a steady one is not blown up to noise.
constexpr double kLeastSpread = 0.1;
/// Wide, in pixels: of what lies closer the lowest and the highest are drawn.
constexpr double kColumn = 2.0;

/// A long night has many pictures in a column.
QPolygonF thinned(const QPolygonF &line)
{
    QPolygonF thin;
    for (auto first = line.begin(); first != line.end();) {
        const double end = first->x() + kColumn;
        const auto next = std::find_if(first + 1, line.end(),
                                       [end](const QPointF &point) { return point.x() >= end; });
        auto [from, to] = std::minmax_element(
            first, next, [](const QPointF &one, const QPointF &two) { return one.y() < two.y(); });
        if (from > to)
            std::swap(from, to);
        thin.append(*from);
        if (from != to)
            thin.append(*to);
        first = next;
    }
    if (!line.isEmpty() && thin.last() != line.last())
        thin.append(line.last());
    return thin;
}

QRectF rangeOf(const QList<QPointF> &points)
{
    if (points.isEmpty())
        return {};
    double low = points.first().y();
    double high = low;
    for (const QPointF &point : points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    const double spread = std::max(high - low, kLeastSpread * std::max(high, 1e-6));
    const double middle = (low + high) / 2.0;
    const double frames = std::max(1.0, points.last().x() - points.first().x());
    QRectF range(points.first().x(), middle - 0.6 * spread, frames, 1.2 * spread);
    if (low >= 0.0) // there is no count below nothing
        range.setTop(std::max(range.top(), 0.0));
    return range;
}

} // namespace

CourseChart::CourseChart(const QString &title, int decimals, Axis axis, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_decimals(decimals)
    , m_axis(axis)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CourseChart::setPoints(const QList<QPointF> &points, const QList<QPointF> &ideal)
{
    m_points = points;
    m_ideal = ideal;
    fitRanges();
}

void CourseChart::setBeside(const QList<QPointF> &points)
{
    m_beside = points;
    fitRanges();
}

void CourseChart::setNames(const QString &points, const QString &beside)
{
    m_name = points;
    m_besideName = beside;
}

/// Both from the first to the last point of either.
void CourseChart::fitRanges()
{
    m_range = rangeOf(m_points).united(rangeOf(m_ideal));
    m_besideRange = rangeOf(m_beside);
    if (!m_points.isEmpty() && !m_beside.isEmpty()) {
        const double left = std::min(m_range.left(), m_besideRange.left());
        const double right = std::max(m_range.right(), m_besideRange.right());
        for (QRectF *range : {&m_range, &m_besideRange}) {
            range->setLeft(left);
            range->setRight(right);
        }
    }
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
    double left = axis.horizontalAdvance(QStringLiteral("00000"));
    const QStringList marks = scaleTexts();
    for (const QString &mark : marks)
        left = std::max(left, axis.horizontalAdvance(mark));
    left += padding;
    const double top = padding + QFontMetricsF(Theme::font(TextSize::Caption)).height() * 1.4;
    return {left, top, width() - left - padding, height() - top - padding - axis.height()};
}

QPolygonF CourseChart::lineOf(const QList<QPointF> &points, const QRectF &range) const
{
    const QRectF plot = plotRect();
    QPolygonF line;
    for (const QPointF &point : points) {
        line.append({plot.left() + (point.x() - range.left()) / range.width() * plot.width(),
                     plot.bottom() - (point.y() - range.top()) / range.height() * plot.height()});
    }
    return thinned(line);
}

QString CourseChart::axisText(double at) const
{
    if (m_axis == Axis::Frames || at < 1.0)
        return text::numberText(at, 0);
    return text::durationText(std::chrono::seconds(std::llround(at)));
}

void CourseChart::paintNames(QPainter &painter, const QRectF &below) const
{
    if (m_points.isEmpty() || m_beside.isEmpty())
        return;
    const Tokens &tokens = Theme::tokens();
    const QFontMetricsF metrics(painter.font());
    const double gap = metrics.averageCharWidth();
    const double name = metrics.horizontalAdvance(m_name);
    const double both = name + gap + metrics.horizontalAdvance(m_besideName);
    const double left = below.center().x() - both / 2.0;
    const double ends = metrics.horizontalAdvance(axisText(m_range.right())) + gap;
    if (both + 2.0 * ends > below.width())
        return;
    painter.setPen(tokens.accent);
    painter.drawText(QRectF(left, below.top(), name, below.height()), Qt::AlignLeft, m_name);
    painter.setPen(tokens.chart2);
    painter.drawText(QRectF(left + name + gap, below.top(), below.width(), below.height()),
                     Qt::AlignLeft, m_besideName);
}

void CourseChart::paintCourse(QPainter &painter, const QPolygonF &line, const QColor &colour,
                              double width) const
{
    if (line.isEmpty())
        return;
    painter.setPen(QPen(colour, Theme::pxF(width)));
    for (qsizetype i = 1; i < line.size(); ++i) // as one line it takes 20 times as long
        painter.drawLine(line.at(i - 1), line.at(i));
    painter.setBrush(colour);
    painter.drawEllipse(line.last(), Theme::pxF(kDot), Theme::pxF(kDot));
}

const QRectF &CourseChart::shownRange() const
{
    return m_points.isEmpty() ? m_besideRange : m_range;
}

QStringList CourseChart::scaleTexts() const
{
    constexpr int kMostDecimals = 3;
    const QRectF &range = shownRange();
    const double step = range.height() / kLines;
    int decimals = m_decimals;
    while (decimals < kMostDecimals && step < std::pow(10.0, -decimals))
        ++decimals;
    QStringList texts;
    for (int line = 0; line <= kLines; ++line)
        texts.append(text::numberText(range.top() + line * step, decimals));
    return texts;
}

void CourseChart::paintScale(QPainter &painter, const QRectF &plot) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF &range = shownRange();
    const QStringList texts = scaleTexts();
    painter.setFont(Theme::font(TextSize::Axis));
    const double height = QFontMetricsF(painter.font()).height();
    for (int line = 0; line <= kLines; ++line) {
        const double part = double(line) / kLines;
        const double y = plot.bottom() - part * plot.height();
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens.secondary);
        painter.drawText(QRectF(0.0, y - height / 2.0, plot.left() - 4.0, height),
                         Qt::AlignRight | Qt::AlignVCenter, texts.at(line));
    }
    const QRectF below(plot.left(), plot.bottom() + 1.0, plot.width(), height);
    painter.drawText(below, Qt::AlignLeft, axisText(range.left()));
    painter.drawText(below, Qt::AlignRight, axisText(range.right()));
    if (m_axis == Axis::Frames)
        painter.drawText(below, Qt::AlignHCenter, tr("frames"));
    paintNames(painter, below);
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
    if (m_points.isEmpty() && m_beside.isEmpty())
        return;
    paintScale(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_ideal.isEmpty()) {
        painter.setPen(QPen(tokens.chart3, Theme::pxF(1.0), Qt::DashLine));
        painter.drawPolyline(lineOf(m_ideal, m_range));
    }
    paintCourse(painter, lineOf(m_beside, m_besideRange), tokens.chart2, 1.0);
    paintCourse(painter, lineOf(m_points, m_range), tokens.accent, 1.5);
}

} // namespace nd
