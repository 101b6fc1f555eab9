// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_labels.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// Above this the laid out texts are forgotten: the sky has many.
constexpr qsizetype kMostKept = 2000;
constexpr double kLetterSpacing = 2.0;
/// Between a text and a line.
constexpr double kLineGap = 2.0;
/// Of a mark's radius, to either side, that its corner is away.
constexpr double kCorner = 0.7;

QRectF boxAround(const QPointF &point, const QSizeF &size)
{
    return {point - QPointF(size.width(), size.height()) / 2.0, size};
}

/// Liang and Barsky: what is left of the line within the box.
bool meets(const QLineF &line, const QRectF &box)
{
    double from = 0.0;
    double to = 1.0;
    const std::array<std::pair<double, double>, 4> sides{{{-line.dx(), line.x1() - box.left()},
                                                          {line.dx(), box.right() - line.x1()},
                                                          {-line.dy(), line.y1() - box.top()},
                                                          {line.dy(), box.bottom() - line.y1()}}};
    for (const auto &[way, room] : sides) {
        if (way == 0.0 && room < 0.0)
            return false;
        if (way < 0.0)
            from = std::max(from, room / way);
        else if (way > 0.0)
            to = std::min(to, room / way);
    }
    return from <= to;
}

QFont fontOf(ChartTextStyle style)
{
    switch (style) {
    case ChartTextStyle::Grid:
        return Theme::font(TextSize::Axis);
    case ChartTextStyle::Figure: {
        QFont font = Theme::font(TextSize::Axis);
        font.setLetterSpacing(QFont::AbsoluteSpacing, Theme::pxF(kLetterSpacing));
        return font;
    }
    case ChartTextStyle::Compass:
    case ChartTextStyle::Title:
        return Theme::font(TextSize::Body, true);
    case ChartTextStyle::Star:
    case ChartTextStyle::Object:
    case ChartTextStyle::Body:
    case ChartTextStyle::Detail:
        break;
    }
    return Theme::font(TextSize::Caption);
}

} // namespace

void ChartLabels::begin(QPainter &painter, const QRectF &area)
{
    if (!m_hasFonts) {
        for (int style = 0; style < kStyles; ++style)
            m_fonts.at(static_cast<std::size_t>(style))
                = fontOf(static_cast<ChartTextStyle>(style));
        m_hasFonts = true;
    }
    m_painter = &painter;
    m_area = area;
    m_taken.clear();
    m_marks.clear();
    m_lines.clear();
}

void ChartLabels::clear()
{
    m_hasFonts = false;
    for (auto &texts : m_texts)
        texts.clear();
}

QStaticText &ChartLabels::laidOut(const QString &text, ChartTextStyle style)
{
    const auto index = static_cast<std::size_t>(style);
    auto &texts = m_texts.at(index);
    auto found = texts.find(text);
    if (found == texts.end()) {
        if (texts.size() > kMostKept)
            texts.clear();
        QStaticText laid(text);
        laid.setTextFormat(Qt::PlainText);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare({}, m_fonts.at(index));
        found = texts.insert(text, laid);
    }
    return *found;
}

QSizeF ChartLabels::sizeOf(const QString &text, ChartTextStyle style)
{
    return laidOut(text, style).size();
}

bool ChartLabels::isFree(const QRectF &place) const
{
    const Box box(place);
    return m_area.contains(place)
        && std::none_of(m_taken.begin(), m_taken.end(),
                        [&box](const Box &taken) { return taken.meets(box); });
}

bool ChartLabels::isClearOfMarks(const QRectF &place) const
{
    const Box box(place);
    return std::none_of(m_marks.begin(), m_marks.end(),
                        [&box](const Box &mark) { return mark.meets(box); });
}

void ChartLabels::block(const QRectF &place)
{
    if (!place.isEmpty())
        m_taken.emplace_back(place);
}

void ChartLabels::avoidMark(const QRectF &place)
{
    m_marks.emplace_back(place);
}

void ChartLabels::avoid(const QPolygonF &line)
{
    const double gap = Theme::pxF(kLineGap);
    if (line.size() > 1)
        m_lines.push_back({line, line.boundingRect().adjusted(-gap, -gap, gap, gap)});
}

bool ChartLabels::isClearOfLines(const QRectF &place) const
{
    const double gap = Theme::pxF(kLineGap);
    const QRectF wide = place.adjusted(-gap, -gap, gap, gap);
    return std::none_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        if (!line.box.intersects(place))
            return false;
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            if (meets({line.points.at(i - 1), line.points.at(i)}, wide))
                return true;
        }
        return false;
    });
}

void ChartLabels::draw(const QRectF &place, const QString &text, ChartTextStyle style,
                       const QColor &color)
{
    m_painter->setFont(m_fonts.at(static_cast<std::size_t>(style)));
    m_painter->setPen(color);
    m_painter->drawStaticText(place.topLeft(), laidOut(text, style));
    block(place);
}

bool ChartLabels::writeBeside(const QPointF &point, double gap, const QString &text,
                              ChartTextStyle style, const QColor &color)
{
    const QSizeF size = sizeOf(text, style);
    const QPointF middle = point - QPointF(size.width(), size.height()) / 2.0;
    const QPointF side(gap + size.width() / 2.0, 0.0);
    const QPointF up(0.0, gap + size.height() / 2.0);
    const QPointF corner
        = (QPointF(gap, gap) * kCorner) + QPointF(size.width(), size.height()) / 2.0;
    const QPointF other(corner.x(), -corner.y());
    const std::array<QPointF, 8> places{middle + side,   middle - side,  middle - up,
                                        middle + up,     middle + other, middle + corner,
                                        middle - corner, middle - other};
    // The corners are for who gives way to a line.
    const auto *end = m_lines.empty() ? places.begin() + 4 : places.end();
    const auto write = [&](bool acrossMarks) {
        return std::any_of(places.begin(), end, [&](const QPointF &place) {
            const QRectF box(place, size);
            return (acrossMarks || isClearOfMarks(box)) && writeClear(box, text, style, color);
        });
    };
    return write(false) || (!m_marks.empty() && write(true));
}

bool ChartLabels::writeFree(const QRectF &place, const QString &text, ChartTextStyle style,
                            const QColor &color)
{
    if (!isFree(place))
        return false;
    draw(place, text, style, color);
    return true;
}

/// Few places are free: that is known sooner than what the lines say.
bool ChartLabels::writeClear(const QRectF &place, const QString &text, ChartTextStyle style,
                             const QColor &color)
{
    if (!isFree(place) || !isClearOfLines(place))
        return false;
    draw(place, text, style, color);
    return true;
}

bool ChartLabels::writeAt(const QPointF &point, const QString &text, ChartTextStyle style,
                          const QColor &color)
{
    return writeClear(boxAround(point, sizeOf(text, style)), text, style, color);
}

bool ChartLabels::writeAcross(const QPointF &point, const QString &text, ChartTextStyle style,
                              const QColor &color)
{
    return writeFree(boxAround(point, sizeOf(text, style)), text, style, color);
}

void ChartLabels::writeAnyway(const QPointF &topLeft, const QString &text, ChartTextStyle style,
                              const QColor &color)
{
    draw({topLeft, sizeOf(text, style)}, text, style, color);
}

} // namespace nd
