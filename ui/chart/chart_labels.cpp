// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_labels.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nd {

namespace {

/// Above this the laid out texts are forgotten: the sky has many.
constexpr qsizetype kMostKept = 2000;
constexpr double kLetterSpacing = 2.0;

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
    return m_area.contains(place)
        && std::none_of(m_taken.begin(), m_taken.end(),
                        [&place](const QRectF &taken) { return taken.intersects(place); });
}

void ChartLabels::draw(const QRectF &place, const QString &text, ChartTextStyle style,
                       const QColor &color)
{
    m_painter->setFont(m_fonts.at(static_cast<std::size_t>(style)));
    m_painter->setPen(color);
    m_painter->drawStaticText(place.topLeft(), laidOut(text, style));
    m_taken.push_back(place);
}

bool ChartLabels::writeBeside(const QPointF &point, double gap, const QString &text,
                              ChartTextStyle style, const QColor &color)
{
    const QSizeF size = sizeOf(text, style);
    const double middle = point.y() - size.height() / 2.0;
    const std::array<QPointF, 4> places{
        {{point.x() + gap, middle},
         {point.x() - gap - size.width(), middle},
         {point.x() - size.width() / 2.0, point.y() - gap - size.height()},
         {point.x() - size.width() / 2.0, point.y() + gap}}};
    for (const QPointF &place : places) {
        const QRectF box(place, size);
        if (isFree(box)) {
            draw(box, text, style, color);
            return true;
        }
    }
    return false;
}

bool ChartLabels::writeAt(const QPointF &point, const QString &text, ChartTextStyle style,
                          const QColor &color)
{
    const QSizeF size = sizeOf(text, style);
    const QRectF box(point - QPointF(size.width(), size.height()) / 2.0, size);
    if (!isFree(box))
        return false;
    draw(box, text, style, color);
    return true;
}

void ChartLabels::writeAnyway(const QPointF &topLeft, const QString &text, ChartTextStyle style,
                              const QColor &color)
{
    draw({topLeft, sizeOf(text, style)}, text, style, color);
}

} // namespace nd
