// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/pip_view.h"

#include "ui/live/overlay_set.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kHandle = 20.0;
constexpr double kUsualRatio = 9.0 / 16.0;
constexpr QSize kHiddenPixels(16, 9);

bool isLeft(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::BottomLeftCorner;
}

bool isTop(Qt::Corner corner)
{
    return corner == Qt::TopLeftCorner || corner == Qt::TopRightCorner;
}

Qt::Corner cornerOf(bool left, bool top)
{
    if (top)
        return left ? Qt::TopLeftCorner : Qt::TopRightCorner;
    return left ? Qt::BottomLeftCorner : Qt::BottomRightCorner;
}

} // namespace

PipView::PipView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pipView"));
    setAccessibleName(tr("Picture of the other camera"));
    setToolTip(tr("Drag to another corner. Double-click to swap the cameras (W)."));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    parent->installEventFilter(this);
    connect(&m_picture, &LivePicture::frameChanged, this, &PipView::handleFrame);
    connect(&m_picture, &LivePicture::stateChanged, this, qOverload<>(&PipView::update));
}

void PipView::setStream(VideoStream *stream)
{
    m_picture.setStream(stream);
    update();
}

void PipView::setCaption(const QString &caption)
{
    if (m_caption.setContent({HudMark::None, caption, {}}))
        update();
}

void PipView::setPlace(Qt::Corner corner, double width)
{
    m_corner = corner;
    m_width = width;
    place();
}

void PipView::setMarks(const QList<PictureMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void PipView::setPicking(bool on)
{
    m_picking = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

bool PipView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void PipView::handleFrame()
{
    const QSize size = m_picture.frame()->fullSize;
    if (size != m_pictureSize) {
        m_pictureSize = size;
        place();
    }
    update();
}

void PipView::place()
{
    const int margin = Theme::px(HudBox::kMargin);
    const QSize view = parentWidget()->size();
    const int wide = int(std::lround(view.width() * m_width));
    const double ratio = m_pictureSize.isEmpty()
        ? kUsualRatio
        : double(m_pictureSize.height()) / m_pictureSize.width();
    const int high = int(std::lround((wide - 2) * ratio)) + 2;
    const int x = isLeft(m_corner) ? margin : view.width() - wide - margin;
    const int y = isTop(m_corner) ? margin : view.height() - high - margin;
    setGeometry(x, y, wide, high);
}

QRect PipView::content() const
{
    return rect().adjusted(1, 1, -1, -1);
}

void PipView::updateViewport()
{
    const QSize pixels = isVisible() ? content().size() * devicePixelRatioF() : kHiddenPixels;
    m_picture.setViewport({QRectF(0.0, 0.0, 1.0, 1.0), pixels});
}

void PipView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateViewport();
}

void PipView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateViewport();
}

void PipView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_drag = Drag::None;
    updateViewport();
}

void PipView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_caption.invalidate();
}

void PipView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_picture.frame())
        m_painter.paint(painter, *m_picture.frame(), content(), event->region());
    else
        painter.fillRect(content(), tokensOnPicture().image);
    if (m_picture.frame())
        paintMarks(painter, m_marks, content(), tokensOnPicture());
    painter.setPen(m_picture.state() == StreamState::Playing ? tokensOnPicture().chart2
                                                             : tokensOnPicture().warning);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    m_caption.paint(painter, {1, height() - m_caption.size().height() - 1});
    painter.end();
    m_picture.acknowledge();
}

QPoint PipView::innerCorner() const
{
    return {isLeft(m_corner) ? width() : 0, isTop(m_corner) ? height() : 0};
}

bool PipView::isOnHandle(const QPoint &point) const
{
    const QPoint distance = point - innerCorner();
    return std::max(std::abs(distance.x()), std::abs(distance.y())) <= Theme::px(kHandle);
}

void PipView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().toPoint();
    m_pressedAt = mapToParent(m_grip);
    m_drag = isOnHandle(m_grip) ? Drag::Resize : Drag::Move;
}

void PipView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool falling = isLeft(m_corner) == isTop(m_corner);
    switch (m_drag) {
    case Drag::None:
        setCursor(!isOnHandle(point) ? (m_picking ? Qt::CrossCursor : Qt::ArrowCursor)
                      : falling      ? Qt::SizeFDiagCursor
                                     : Qt::SizeBDiagCursor);
        break;
    case Drag::Move:
        move(mapToParent(point) - m_grip);
        break;
    case Drag::Resize:
        resizeTo(mapToParent(point));
        break;
    }
}

void PipView::resizeTo(const QPoint &parentPoint)
{
    const int margin = Theme::px(HudBox::kMargin);
    const int view = parentWidget()->width();
    const int wide = isLeft(m_corner) ? parentPoint.x() - margin : view - margin - parentPoint.x();
    m_width = std::clamp(double(wide) / view, OverlaySet::kSmallestPip, OverlaySet::kLargestPip);
    place();
}

void PipView::snapToNearestCorner()
{
    const QPoint centre = geometry().center();
    m_corner = cornerOf(centre.x() < parentWidget()->width() / 2,
                        centre.y() < parentWidget()->height() / 2);
    place();
}

void PipView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool picked = m_drag == Drag::Move && pickAt(event->position());
    if (m_drag == Drag::Move)
        snapToNearestCorner();
    if (m_drag != Drag::None && !picked)
        emit placeChanged(m_corner, m_width);
    m_drag = Drag::None;
}

/// A click that did not become a drag.
bool PipView::pickAt(const QPointF &point)
{
    const QPoint way = mapToParent(point.toPoint()) - m_pressedAt;
    const QRectF picture = content();
    const bool isClick = way.manhattanLength() < QApplication::startDragDistance();
    if (!m_picking || !isClick || !m_picture.frame() || !picture.contains(point))
        return false;
    emit pointPicked({(point.x() - picture.x()) / picture.width(),
                      (point.y() - picture.y()) / picture.height()});
    return true;
}

void PipView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    if (!m_picking) // there a double click is two clicks
        emit swapRequested();
}

} // namespace nd
