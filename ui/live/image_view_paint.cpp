// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How ImageView paints itself.
#include "ui/live/exposure_ring.h"
#include "ui/live/image_view.h"
#include "ui/live/overlay_painter.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <cstdlib>

namespace nd {

/// The picture was cut at whole pixels, so its size may be one off what the mapping says.
QRect ImageView::placeOf(const VideoFrame &frame) const
{
    QRect place = m_mapping.viewRectOf(frame.source).toRect();
    const QSize natural = frame.size() / devicePixelRatioF();
    const QSize off = place.size() - natural;
    if (std::abs(off.width()) <= 1 && std::abs(off.height()) <= 1)
        place.setSize(natural);
    return place;
}

bool ImageView::paintsUnscaled() const
{
    const auto &frame = m_picture.frame();
    return frame && placeOf(*frame).size() * devicePixelRatioF() == frame->size();
}

void ImageView::paintGround(QPainter &painter, const QRegion &exposed, const QRect &covered) const
{
    for (const QRect &part : exposed.subtracted(covered))
        painter.fillRect(part, tokensOnPicture().image);
}

void ImageView::paintPicture(QPainter &painter, const QRegion &exposed)
{
    if (!m_picture.frame()) {
        paintGround(painter, exposed, {});
        return;
    }
    const VideoFrame &frame = *m_picture.frame();
    const QRect place = placeOf(frame);
    paintGround(painter, exposed, place);
    m_painter.paint(painter, frame, place, exposed);
}

void ImageView::paintBoxes(QPainter &painter)
{
    const int margin = Theme::px(HudBox::kMargin);
    m_statistics.paint(painter, {margin, margin});
    const QSize notice = m_notice.size();
    const bool onPicture = m_picture.frame().has_value();
    m_notice.paint(
        painter,
        {onPicture ? margin : (width() - notice.width()) / 2,
         onPicture ? height() - notice.height() - margin : (height() - notice.height()) / 2});
}

bool ImageView::hasOverPicture() const
{
    return m_overlays.crosshair || m_overlays.grid || m_overlays.circles || m_exposure || m_drawing
        || !m_marks.isEmpty();
}

void ImageView::paintOverPicture(QPainter &painter)
{
    paintOverlays(painter, m_overlays, m_mapping.pictureRect(), tokensOnPicture().text);
    if (m_exposure)
        paintExposureRing(painter, *m_exposure, exposureRingPlace(m_mapping.visibleRect()));
    QList<PictureMark> marks = m_marks;
    if (m_drawing)
        marks.append({PictureMark::Kind::Drawn, drawnBox(), {}});
    paintMarks(painter, marks, m_mapping.pictureRect(), tokensOnPicture());
}

void ImageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintPicture(painter, event->region());
    if (m_picture.frame() && hasOverPicture())
        m_layer.lay(painter, size(), [this](QPainter &layer) { paintOverPicture(layer); });
    paintBoxes(painter);
    painter.end();
    m_picture.acknowledge();
    if (m_picture.frame())
        emit framePainted(m_picture.frame()->sequence);
}

} // namespace nd
