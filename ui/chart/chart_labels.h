// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPolygonF>
#include <QRectF>
#include <QStaticText>

#include <array>
#include <vector>

class QPainter;

namespace nd {

enum class ChartTextStyle { Star, Object, Body, Figure, Grid, Compass, Title, Detail };

/// Writes on a chart so that nothing lies on anything else: who comes first has the place. Keeps
/// the laid out texts from picture to picture. GUI thread.
class ChartLabels
{
public:
    /// Forgets what lies where; `area` is what texts have to stay in.
    void begin(QPainter &painter, const QRectF &area);
    /// After a change of font or scale.
    void clear();

    /// Nothing else is written there.
    void block(const QRectF &place);
    /// Nothing is written across `line`, but what says that it may be.
    void avoid(const QPolygonF &line);
    /// A name stands there only if it finds no other place.
    void avoidMark(const QRectF &place);
    bool isClearOfMarks(const QRectF &place) const;
    bool isClearOfLines(const QRectF &place) const;
    /// Beside a mark that reaches `gap` from `point`, on the side that is free; false: nowhere.
    bool writeBeside(const QPointF &point, double gap, const QString &text, ChartTextStyle style,
                     const QColor &color);
    /// Around `point`.
    bool writeAt(const QPointF &point, const QString &text, ChartTextStyle style,
                 const QColor &color);
    /// As writeAt(), across lines if need be.
    bool writeAcross(const QPointF &point, const QString &text, ChartTextStyle style,
                     const QColor &color);
    /// As writeAt(), whatever is there already.
    void writeAnyway(const QPointF &topLeft, const QString &text, ChartTextStyle style,
                     const QColor &color);
    QSizeF sizeOf(const QString &text, ChartTextStyle style);

private:
    static constexpr int kStyles = 8;

    /// As QRectF, whose own questions are calls: hundreds of thousands for a picture.
    struct Box
    {
        double left = 0.0;
        double top = 0.0;
        double right = 0.0;
        double bottom = 0.0;

        explicit Box(const QRectF &place)
            : left(place.left())
            , top(place.top())
            , right(place.right())
            , bottom(place.bottom())
        {
        }
        bool meets(const Box &other) const
        {
            return left < other.right && other.left < right && top < other.bottom
                && other.top < bottom;
        }
    };

    struct Line
    {
        QPolygonF points;
        QRectF box; ///< With the gap.
    };

    QStaticText &laidOut(const QString &text, ChartTextStyle style);
    bool isFree(const QRectF &place) const;
    bool writeClear(const QRectF &place, const QString &text, ChartTextStyle style,
                    const QColor &color);
    bool writeFree(const QRectF &place, const QString &text, ChartTextStyle style,
                   const QColor &color);
    void draw(const QRectF &place, const QString &text, ChartTextStyle style, const QColor &color);

    QPainter *m_painter = nullptr; ///< Between begin() and the end of the picture.
    QRectF m_area;
    std::vector<Box> m_taken;
    std::vector<Box> m_marks;
    std::vector<Line> m_lines;
    std::array<QFont, kStyles> m_fonts;
    std::array<QHash<QString, QStaticText>, kStyles> m_texts;
    bool m_hasFonts = false;
};

} // namespace nd
