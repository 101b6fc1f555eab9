// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_legend.h"

#include "ui/chart/chart_colors.h"
#include "ui/chart/chart_symbols.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <vector>

namespace nd {

namespace {

/// Gives lupdate a context for the texts below.
struct LegendText
{
    Q_DECLARE_TR_FUNCTIONS(LegendText)
};

constexpr double kMargin = 12.0;
constexpr double kPadding = 8.0;
constexpr double kGap = 6.0;
constexpr double kMarkWidth = 24.0;
constexpr double kOpacity = 0.86;

struct LegendEntry
{
    ChartSymbol symbol; ///< None: a field.
    QString text;
    bool isPlanned = false;
};

std::vector<LegendEntry> entriesWith(bool hasSeen, bool hasPlanned)
{
    std::vector<LegendEntry> entries{{ChartSymbol::Galaxy, LegendText::tr("Galaxy")},
                                     {ChartSymbol::Nebula, LegendText::tr("Nebula")},
                                     {ChartSymbol::OpenCluster, LegendText::tr("Cluster")}};
    if (hasSeen)
        entries.push_back({ChartSymbol::None, LegendText::tr("Field of the scope")});
    if (hasPlanned)
        entries.push_back({ChartSymbol::None, LegendText::tr("Field at the target"), true});
    return entries;
}

QPixmap emptyBox(double width, double height, double pixelRatio)
{
    const QSizeF size(std::ceil(width), std::ceil(height));
    QPixmap box((size * pixelRatio).toSize());
    box.setDevicePixelRatio(pixelRatio);
    box.fill(Qt::transparent);
    const ChartColors colors = ChartColors::ofTheme();
    QPainter painter(&box);
    painter.setOpacity(kOpacity);
    painter.fillRect(QRectF(QPointF(), size), colors.sky);
    painter.setOpacity(1.0);
    painter.setPen(colors.grid);
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0));
    return box;
}

double boxHeight()
{
    return QFontMetricsF(Theme::font(TextSize::Caption)).height() + 2.0 * Theme::pxF(kPadding);
}

void drawEntryMark(QPainter &painter, const LegendEntry &entry, const QPointF &middle)
{
    const ChartColors colors = ChartColors::ofTheme();
    const double radius = Theme::pxF(kLeastChartMark) * 1.2;
    if (entry.symbol != ChartSymbol::None) {
        const bool isGalaxy = entry.symbol == ChartSymbol::Galaxy;
        drawChartMark(painter, entry.symbol,
                      {middle, radius, radius * (isGalaxy ? 0.55 : 0.85), isGalaxy ? 60.0 : 0.0},
                      colors.object);
        return;
    }
    painter.setPen(entry.isPlanned ? QPen(colors.planned, Theme::pxF(1.5), Qt::DashLine)
                                   : QPen(colors.field, Theme::pxF(2.0)));
    painter.drawRect(
        QRectF(middle.x() - radius * 1.2, middle.y() - radius * 0.7, radius * 2.4, radius * 1.4));
}

} // namespace

void ChartLegend::setView(const QString &title, const QString &detail)
{
    if (title == m_title && detail == m_detail)
        return;
    m_title = title;
    m_detail = detail;
    m_view = QPixmap();
}

void ChartLegend::setFields(bool areSeen, bool arePlanned)
{
    if (areSeen == m_hasSeen && arePlanned == m_hasPlanned)
        return;
    m_hasSeen = areSeen;
    m_hasPlanned = arePlanned;
    m_marks = QPixmap();
}

void ChartLegend::clear()
{
    m_view = QPixmap();
    m_marks = QPixmap();
}

QPixmap ChartLegend::renderView(const QString &title, const QString &detail, double pixelRatio)
{
    const QFont bold = Theme::font(TextSize::Caption, true);
    const QFont plain = Theme::font(TextSize::Caption);
    const double padding = Theme::pxF(kPadding);
    const double first = QFontMetricsF(bold).horizontalAdvance(title);
    const double second = QFontMetricsF(plain).horizontalAdvance(detail);
    QPixmap box = emptyBox(first + second + Theme::pxF(kGap) + 2.0 * padding + 1.0, boxHeight(),
                           pixelRatio);
    const ChartColors colors = ChartColors::ofTheme();
    QPainter painter(&box);
    QRectF line(padding, 0.0, first + 1.0, boxHeight());
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignVCenter, title);
    line = QRectF(line.right() + Theme::pxF(kGap) - 1.0, 0.0, second + 1.0, boxHeight());
    painter.setFont(plain);
    painter.setPen(colors.secondary);
    painter.drawText(line, Qt::AlignVCenter, detail);
    return box;
}

QPixmap ChartLegend::renderMarks(double pixelRatio) const
{
    const std::vector<LegendEntry> entries = entriesWith(m_hasSeen, m_hasPlanned);
    const QFont font = Theme::font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    const double padding = Theme::pxF(kPadding);
    const double mark = Theme::pxF(kMarkWidth);
    double width = padding;
    for (const LegendEntry &entry : entries)
        width += mark + metrics.horizontalAdvance(entry.text) + padding;
    QPixmap box = emptyBox(width, boxHeight(), pixelRatio);
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    double left = padding;
    for (const LegendEntry &entry : entries) {
        drawEntryMark(painter, entry, {left + mark / 2.0 - Theme::pxF(3.0), boxHeight() / 2.0});
        const double words = metrics.horizontalAdvance(entry.text);
        painter.setPen(ChartColors::ofTheme().objectText);
        painter.drawText(QRectF(left + mark, 0.0, words + 1.0, boxHeight()), Qt::AlignVCenter,
                         entry.text);
        left += mark + words + padding;
    }
    return box;
}

void ChartLegend::render(double pixelRatio)
{
    if (m_view.isNull() || m_view.devicePixelRatio() != pixelRatio)
        m_view = renderView(m_title, m_detail, pixelRatio);
    if (m_marks.isNull() || m_marks.devicePixelRatio() != pixelRatio)
        m_marks = renderMarks(pixelRatio);
}

std::vector<QRectF> ChartLegend::places(const QRectF &area, double pixelRatio)
{
    render(pixelRatio);
    const double margin = Theme::pxF(kMargin);
    const QSizeF left = m_view.deviceIndependentSize();
    const QSizeF right = m_marks.deviceIndependentSize();
    std::vector<QRectF> places{{{margin, margin}, left}};
    if (left.width() + right.width() + 3.0 * margin <= area.width())
        places.push_back({{area.right() - margin - right.width(), margin}, right});
    return places;
}

void ChartLegend::paint(QPainter &painter, const QRectF &area)
{
    const std::vector<QRectF> boxes = places(area, painter.device()->devicePixelRatioF());
    painter.drawPixmap(boxes.front().topLeft(), m_view);
    if (boxes.size() > 1)
        painter.drawPixmap(boxes[1].topLeft(), m_marks);
}

} // namespace nd
