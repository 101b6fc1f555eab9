// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"
#include "ui/chart/layers/layers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <vector>

namespace nd {

namespace {

constexpr int kStepsPerSide = 12;
constexpr double kLeastSide = 10.0; ///< A field that would be smaller gets a ring around it.
constexpr double kRing = 18.0;
constexpr double kTitleGap = 6.0;
constexpr double kCloseFrame = 80.0; ///< A title stands in a frame that is farther away.
constexpr double kLongPiece = 60.0; ///< Of an outline: several dashes.
constexpr double kGap = 26.0; ///< Degrees that a ring is open for at four places.

QPolygonF polygonOf(const ChartPainting &chart, const ChartField &field)
{
    QPolygonF polygon;
    for (const SkyDirection &direction : fieldOutline(field, kStepsPerSide)) {
        const auto point = chart.projection.pointOf(direction);
        if (!point)
            return {};
        polygon.append(*point);
    }
    return polygon;
}

/// With flat ends: others would close the gaps.
QPen dashedIf(bool isDashed, QPen pen)
{
    if (isDashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5.0, 4.0});
    }
    return pen;
}

QPen penOf(const ChartPainting &chart, const ChartFieldMark &mark)
{
    switch (mark.kind) {
    case ChartFieldMark::Kind::Tele:
        return dashedIf(mark.isReckoned, {chart.colors.field, Theme::pxF(2.0)});
    case ChartFieldMark::Kind::Wide:
        return dashedIf(mark.isReckoned, {chart.colors.field, 0.0});
    case ChartFieldMark::Kind::Planned:
        break;
    }
    return {chart.colors.planned, Theme::pxF(1.5), Qt::DashLine};
}

void drawOpenRing(QPainter &painter, const QPointF &point, double radius)
{
    const QRectF box(point.x() - radius, point.y() - radius, 2.0 * radius, 2.0 * radius);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const double from = quarter * 90.0 + 45.0 + kGap / 2.0;
        painter.drawArc(box, static_cast<int>(from * 16.0), static_cast<int>((90.0 - kGap) * 16.0));
    }
}

/// Where the name of a field is tried: below it, above it, and, if its edges are beyond the
/// picture's, within it; never in the ring of the selection.
std::vector<double> heightsOf(const ChartPainting &chart, const QRectF &box, double half)
{
    QRectF clear = box;
    const auto point = chart.content.selection
        ? chart.visiblePoint(chart.content.selection->direction, 0.0)
        : std::nullopt;
    if (point && box.contains(*point)) {
        const double ring = Theme::pxF(kRing);
        clear |= QRectF(point->x() - ring, point->y() - ring, 2.0 * ring, 2.0 * ring);
    }
    std::vector<double> heights{clear.bottom() + half, clear.top() - half};
    const QRectF shown = box & chart.area();
    if (shown.height() > 8.0 * half)
        heights.insert(heights.end(), {shown.bottom() - 2.0 * half, shown.top() + 2.0 * half});
    return heights;
}

std::vector<QRectF> fieldBoxes(const ChartPainting &chart)
{
    std::vector<QRectF> boxes;
    for (const QPolygonF &outline : chart.outlines)
        boxes.push_back(outline.boundingRect());
    return boxes;
}

/// Qt begins the pattern of dashes anew with each single line: one that is shorter than a dash
/// would be whole.
bool needsOnePattern(const QList<QLineF> &pieces, const QPen &pen)
{
    double length = 0.0;
    for (const QLineF &piece : pieces)
        length += piece.length();
    return pen.style() != Qt::SolidLine
        && length < static_cast<double>(pieces.size()) * Theme::pxF(kLongPiece);
}

/// One by one, which is far quicker than as a whole: those that are wide or dashed have a way of
/// their own only as single lines.
void drawOutline(const ChartPainting &chart, const ChartFieldMark &mark, const QPolygonF &outline)
{
    QPen pen = penOf(chart, mark);
    if (pen.widthF() == 0.0 && pen.style() == Qt::SolidLine) {
        for (qsizetype i = 1; i < outline.size(); ++i)
            chart.drawThinLine(outline.at(i - 1), outline.at(i), pen.color());
        return;
    }
    QList<QLineF> pieces;
    for (qsizetype i = 1; i < outline.size(); ++i)
        pieces.append({outline.at(i - 1), outline.at(i)});
    const bool isOne = needsOnePattern(pieces, pen);
    if (isOne)
        pen.setCapStyle(Qt::FlatCap); // others nearly close gaps as small as these
    chart.painter.setPen(pen);
    if (isOne)
        chart.painter.drawPolyline(outline);
    else
        chart.painter.drawLines(pieces);
}

/// Beyond the ring, and beyond what is close around it: a frame, or the panes of a mosaic, each
/// beside the other.
double titleGap(const std::vector<QRectF> &boxes, const QPointF &point, bool isRight)
{
    const double ring = Theme::pxF(kRing);
    double reach = ring;
    for (bool grows = true; grows;) {
        grows = false;
        for (const QRectF &box : boxes) {
            const double near = isRight ? box.left() - point.x() : point.x() - box.right();
            const double far = isRight ? box.right() - point.x() : point.x() - box.left();
            const bool isLevel = box.top() < point.y() + ring && box.bottom() > point.y() - ring;
            if (isLevel && near <= reach && far > reach && far < Theme::pxF(kCloseFrame)) {
                reach = far;
                grows = true;
            }
        }
    }
    return reach + Theme::pxF(kTitleGap);
}

/// Level with `box`'s upper edge, or as little above or below as keeps it off the seams of a
/// mosaic, which may run right behind the target. One that crosses upright is read past.
double titleTop(const ChartPainting &chart, const QRectF &box)
{
    const double middle = box.top() - box.height() / 2.0;
    for (const double width : {box.width(), box.width() / 4.0}) {
        for (const double part : {0.0, -0.6, 0.6, -0.9, 0.9, -1.2, 1.2}) {
            const double top = middle + part * box.height();
            if (top >= 0.0 && chart.labels.isClearOfLines({box.left(), top, width, box.height()}))
                return top;
        }
    }
    return std::clamp(middle, 0.0, chart.area().height());
}

/// Rather across another field's edge than not at all.
void labelField(ChartPainting &chart, const ChartFieldMark &mark, const QRectF &box)
{
    const bool isPlanned = mark.kind == ChartFieldMark::Kind::Planned;
    const QColor &color = isPlanned ? chart.colors.planned : chart.colors.field;
    const double height = chart.labels.sizeOf(mark.label, ChartTextStyle::Object).height();
    const std::vector<double> heights = heightsOf(chart, box, height / 2.0 + Theme::pxF(3.0));
    for (const auto write : {&ChartLabels::writeAt, &ChartLabels::writeAcross}) {
        for (const double y : heights) {
            if ((chart.labels.*write)({box.center().x(), y}, mark.label, ChartTextStyle::Object,
                                      color))
                return;
        }
    }
}

} // namespace

void paintFields(ChartPainting &chart)
{
    chart.painter.setBrush(Qt::NoBrush);
    chart.outlines.clear();
    for (const ChartFieldMark &mark : chart.content.fields) {
        const QPolygonF &outline = chart.outlines.emplace_back(polygonOf(chart, mark.field));
        const QRectF box = outline.boundingRect();
        if (outline.isEmpty() || !chart.area().intersects(box))
            continue;
        drawOutline(chart, mark, outline);
        if (std::max(box.width(), box.height()) < Theme::pxF(kLeastSide)) {
            const double reach = Theme::pxF(kLeastSide);
            for (const auto &[x, y] : {std::pair{1.0, 0.0}, {-1.0, 0.0}, {0.0, 1.0}, {0.0, -1.0}})
                chart.painter.drawLine(box.center() + QPointF(x, y) * reach * 0.6,
                                       box.center() + QPointF(x, y) * reach * 1.4);
        }
    }
}

void paintSelection(ChartPainting &chart)
{
    if (!chart.content.selection)
        return;
    const auto point = chart.visiblePoint(chart.content.selection->direction, Theme::pxF(kRing));
    if (!point)
        return;
    chart.painter.setPen(QPen(chart.colors.text, Theme::pxF(1.5)));
    drawOpenRing(chart.painter, *point, Theme::pxF(kRing));
}

void avoidFields(ChartPainting &chart)
{
    for (const QPolygonF &outline : chart.outlines) {
        if (chart.area().intersects(outline.boundingRect()))
            chart.labels.avoid(outline);
    }
}

void labelSelection(ChartPainting &chart)
{
    if (!chart.content.selection)
        return;
    const ChartSelection &selection = *chart.content.selection;
    const auto point = chart.visiblePoint(selection.direction, 0.0);
    if (!point)
        return;
    const double ring = Theme::pxF(kRing);
    chart.labels.block(QRectF(point->x() - ring, point->y() - ring, 2.0 * ring, 2.0 * ring));
    const QSizeF title = chart.labels.sizeOf(selection.title, ChartTextStyle::Title);
    const QSizeF detail = chart.labels.sizeOf(selection.detail, ChartTextStyle::Detail);
    const double width = std::max(title.width(), detail.width());
    const std::vector<QRectF> boxes = fieldBoxes(chart);
    const double right = point->x() + titleGap(boxes, *point, true);
    const bool fitsRight = right + width < chart.area().right();
    // In a narrow picture neither side has the room: its beginning is read at least.
    const double left = fitsRight
        ? right
        : std::max(chart.area().left(), point->x() - titleGap(boxes, *point, false) - width);
    const double top = titleTop(chart, {left, point->y(), width, title.height() + detail.height()});
    chart.labels.writeAnyway({left, top}, selection.title, ChartTextStyle::Title,
                             chart.colors.text);
    chart.labels.writeAnyway({left, top + title.height()}, selection.detail, ChartTextStyle::Detail,
                             chart.colors.secondary);
}

void labelFields(ChartPainting &chart)
{
    const std::vector<QRectF> boxes = fieldBoxes(chart);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QString &label = chart.content.fields.at(i).label;
        if (!label.isEmpty() && !boxes[i].isEmpty() && chart.area().intersects(boxes[i]))
            labelField(chart, chart.content.fields.at(i), boxes[i]);
    }
}

} // namespace nd
