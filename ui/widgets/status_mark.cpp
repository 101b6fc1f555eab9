// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace nd {

namespace {

constexpr double kShape = 9.0;
constexpr double kCell = 16.0;

QColor colorOf(Mark mark)
{
    const Tokens &tokens = Theme::tokens();
    switch (mark) {
    case Mark::Ok:
        return tokens.ok;
    case Mark::Warning:
        return tokens.warning;
    case Mark::Error:
        return tokens.error;
    case Mark::Off:
        return tokens.secondary;
    }
    return tokens.secondary;
}

void drawTriangle(QPainter &painter, const QRectF &box)
{
    const std::array corners{QPointF(box.center().x(), box.top()), box.bottomRight(),
                             box.bottomLeft()};
    painter.drawPolygon(corners.data(), 3);
}

} // namespace

StatusMark::StatusMark(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusMark::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

QSize StatusMark::sizeHint() const
{
    return {Theme::px(kCell), Theme::px(kCell)};
}

void StatusMark::paint(QPainter &painter, const QRectF &cell, Mark mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = Theme::pxF(kShape);
    const QRectF box(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(mark));
    switch (mark) {
    case Mark::Ok:
        painter.drawEllipse(box);
        break;
    case Mark::Warning:
        drawTriangle(painter, box.adjusted(-1, 0, 1, 0));
        break;
    case Mark::Error:
        painter.drawRect(box);
        break;
    case Mark::Off:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colorOf(mark), Theme::pxF(1.5)));
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    painter.restore();
}

const char *StatusMark::stateOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return "ok";
    case Mark::Warning:
        return "warn";
    case Mark::Error:
        return "error";
    case Mark::Off:
        return "";
    }
    return "";
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_mark);
}

} // namespace nd
