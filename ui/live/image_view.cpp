// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/image_view.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr double kWheelNotch = 120.0; // QWheelEvent: eighths of a degree in one notch
constexpr QSize kHint(960, 540);
constexpr QSize kSmallest(320, 180);
constexpr QSize kHiddenPixels(16, 9);
/// Assumed until the first picture says otherwise, so that it arrives at the right size.
constexpr QSizeF kUsualPicture(1920.0, 1080.0);

} // namespace

ImageView::ImageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("imageView"));
    setAccessibleName(tr("Live picture"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_mapping.setPicture(kUsualPicture);
    connect(&m_picture, &LivePicture::frameChanged, this, &ImageView::handleFrame);
}

void ImageView::setStream(VideoStream *stream)
{
    m_picture.setStream(stream);
    updateOverPicture();
}

void ImageView::setOverlays(const OverlaySet &overlays)
{
    if (overlays == m_overlays)
        return;
    m_overlays = overlays;
    updateOverPicture();
}

void ImageView::setExposure(const std::optional<ExposureProgress> &exposure)
{
    if (exposure == m_exposure)
        return;
    m_exposure = exposure;
    updateOverPicture();
}

void ImageView::setMarks(const QList<PictureMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    updateOverPicture();
}

void ImageView::setPicking(Picking picking)
{
    if (picking == m_picking)
        return;
    m_picking = picking;
    m_drawing = false;
    updateCursor();
    updateOverPicture();
}

void ImageView::setStatistics(const HudContent &content)
{
    if (m_statistics.setContent(content))
        update();
}

void ImageView::setNotice(const HudContent &content)
{
    if (m_notice.setContent(content))
        update();
}

QSize ImageView::sizeHint() const
{
    return kHint;
}

QSize ImageView::minimumSizeHint() const
{
    return kSmallest;
}

/// Whatever changed but the frame.
void ImageView::updateOverPicture()
{
    m_layer.invalidate();
    update();
}

void ImageView::handleFrame()
{
    const QSizeF size(m_picture.frame()->fullSize);
    if (size != m_mapping.picture()) {
        m_mapping.setPicture(size);
        handleMappingChanged();
        return;
    }
    update(m_mapping.visibleRect());
}

void ImageView::handleMappingChanged()
{
    updateViewport();
    updateCursor();
    updateOverPicture();
    emit zoomChanged();
}

void ImageView::updateViewport()
{
    const QSize shown = m_mapping.visibleRect().size() * devicePixelRatioF();
    m_picture.setViewport({m_mapping.visibleSource(), isVisible() ? shown : kHiddenPixels,
                           devicePixelRatioF() == 1.0});
}

void ImageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateViewport();
}

void ImageView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateViewport();
}

QPointF ImageView::middle() const
{
    return {width() / 2.0, height() / 2.0};
}

void ImageView::zoomIn()
{
    m_mapping.zoomBy(ViewMapping::kZoomStep, middle());
    handleMappingChanged();
}

void ImageView::zoomOut()
{
    m_mapping.zoomBy(1.0 / ViewMapping::kZoomStep, middle());
    handleMappingChanged();
}

void ImageView::fit()
{
    m_mapping.fit();
    handleMappingChanged();
}

void ImageView::oneToOne()
{
    m_mapping.zoomTo(1.0, middle());
    handleMappingChanged();
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_mapping.setView(size(), devicePixelRatioF());
    handleMappingChanged();
}

void ImageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange
        && event->type() != QEvent::StyleChange)
        return;
    m_statistics.invalidate();
    m_notice.invalidate();
    updateOverPicture();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kWheelNotch;
    m_mapping.zoomBy(std::pow(ViewMapping::kZoomStep, notches), event->position());
    handleMappingChanged();
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_pressAt = m_dragFrom = event->position();
    m_drawing = m_picking == Picking::Box && event->button() == Qt::LeftButton;
    m_dragging = !m_drawing;
    updateCursor();
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawing) {
        m_dragFrom = event->position();
        updateOverPicture();
    }
    if (!m_dragging)
        return;
    m_mapping.panBy(event->position() - m_dragFrom);
    m_dragFrom = event->position();
    handleMappingChanged();
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    m_dragging = false;
    if (event->button() == Qt::LeftButton)
        endPress(event->position());
    updateCursor();
}

/// A box that was drawn, or a click that did not become a drag.
void ImageView::endPress(const QPointF &viewPoint)
{
    const bool hasPicture = m_picture.frame().has_value();
    if (std::exchange(m_drawing, false)) {
        m_dragFrom = viewPoint;
        updateOverPicture();
        if (hasPicture && !drawnBox().isEmpty())
            emit boxPicked(drawnBox());
        return;
    }
    const bool isClick
        = (viewPoint - m_pressAt).manhattanLength() < QApplication::startDragDistance();
    const bool inside = m_mapping.pictureRect().contains(viewPoint.toPoint());
    if (m_picking == Picking::Point && hasPicture && isClick && inside)
        emit pointPicked(partOf(viewPoint));
}

QPointF ImageView::partOf(const QPointF &viewPoint) const
{
    const QPointF pixel = m_mapping.toPicture(viewPoint);
    const QSizeF size = m_mapping.picture();
    return {std::clamp(pixel.x() / size.width(), 0.0, 1.0),
            std::clamp(pixel.y() / size.height(), 0.0, 1.0)};
}

QRectF ImageView::drawnBox() const
{
    return QRectF(partOf(m_pressAt), partOf(m_dragFrom)).normalized();
}

void ImageView::updateCursor()
{
    if (m_picking != Picking::None && !m_dragging) {
        setCursor(Qt::CrossCursor);
        return;
    }
    const bool canPan = m_mapping.isValid() && !rect().contains(m_mapping.pictureRect());
    if (!canPan)
        unsetCursor();
    else
        setCursor(m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

} // namespace nd
