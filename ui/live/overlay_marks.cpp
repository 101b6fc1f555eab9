// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_marks.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace nd {

namespace {

constexpr double kLineWidth = 1.5;
constexpr double kGroundWidth = 4.0;
constexpr int kGroundAlpha = 191; // 75 %, as under the other overlays
constexpr double kCorner = 0.3; // length of a bracket, part of the shorter side
constexpr double kLongestCorner = 16.0;
constexpr double kSmallestSide = 6.0; // a mark stays visible however small its place is
constexpr double kLabelGap = 4.0;

/// The four corners of a box as open brackets.
QList<QLineF> bracketsOf(const QRectF &box)
{
    const double arm = std::min(kCorner * std::min(box.width(), box.height()), kLongestCorner);
    QList<QLineF> lines;
    for (const QPointF &corner :
         {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        const double x = corner.x() < box.center().x() ? arm : -arm;
        const double y = corner.y() < box.center().y() ? arm : -arm;
        lines << QLineF(corner, corner + QPointF(x, 0.0))
              << QLineF(corner, corner + QPointF(0.0, y));
    }
    return lines;
}

void paintShape(QPainter &painter, const PictureMark &mark, const QRectF &box)
{
    switch (mark.kind) {
    case PictureMark::Kind::Found:
    case PictureMark::Kind::TeleField:
    case PictureMark::Kind::Drawn:
        painter.drawRect(box);
        break;
    case PictureMark::Kind::Followed:
    case PictureMark::Kind::FocusArea:
        painter.drawLines(bracketsOf(box));
        break;
    }
    if (mark.kind == PictureMark::Kind::FocusArea)
        painter.drawEllipse(box.center(), 1.5, 1.5);
}

QPen linePen(const PictureMark &mark, const Tokens &tokens)
{
    const bool isOurs = mark.kind == PictureMark::Kind::Followed
        || mark.kind == PictureMark::Kind::FocusArea || mark.kind == PictureMark::Kind::TeleField;
    QPen pen(isOurs ? tokens.accent : tokens.text, Theme::pxF(kLineWidth));
    if (mark.kind == PictureMark::Kind::Drawn)
        pen.setStyle(Qt::DashLine);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QRectF grown(QRectF box)
{
    const double x = std::max(0.0, (kSmallestSide - box.width()) / 2.0);
    const double y = std::max(0.0, (kSmallestSide - box.height()) / 2.0);
    return box.adjusted(-x, -y, x, y);
}

void paintLabel(QPainter &painter, const QString &label, const QRectF &box, const Tokens &tokens)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF ground(box.right() + kLabelGap, box.top(),
                        metrics.horizontalAdvance(label) + 2.0 * kLabelGap, metrics.height());
    painter.fillRect(ground, QColor(0, 0, 0, kGroundAlpha));
    painter.setPen(tokens.text);
    painter.drawText(ground, Qt::AlignCenter, label);
}

} // namespace

void paintMarks(QPainter &painter, const QList<PictureMark> &marks, const QRectF &picture,
                const Tokens &tokens)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setFont(Theme::font(TextSize::Caption));
    for (const PictureMark &mark : marks) {
        const QRectF box
            = grown({picture.x() + mark.place.x() * picture.width(),
                     picture.y() + mark.place.y() * picture.height(),
                     mark.place.width() * picture.width(), mark.place.height() * picture.height()});
        painter.setPen(QPen(QColor(0, 0, 0, kGroundAlpha), Theme::pxF(kGroundWidth)));
        paintShape(painter, mark, box);
        painter.setPen(linePen(mark, tokens));
        paintShape(painter, mark, box);
        if (!mark.label.isEmpty())
            paintLabel(painter, mark.label, box, tokens);
    }
    painter.restore();
}

} // namespace nd
