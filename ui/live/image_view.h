// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"
#include "ui/live/hud_box.h"
#include "ui/live/live_picture.h"
#include "ui/live/overlay_layer.h"
#include "ui/live/overlay_marks.h"
#include "ui/live/overlay_set.h"
#include "ui/live/picture_painter.h"
#include "ui/live/view_mapping.h"

#include <QWidget>

#include <optional>

namespace nd {

/// What the left mouse button does on the picture beside panning.
enum class Picking {
    None,
    Point, ///< A click picks a point; dragging still pans.
    Box, ///< Dragging draws a box.
};

/// A live picture with zoom, pan and overlays, painted by ourselves: no native surface.
///
/// The stream scales each picture to the size it is painted at; only a picture made for an older
/// zoom is scaled here while the new one is on its way. The last picture stays when the stream
/// stalls. GUI thread.
class ImageView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// Null shows the notice alone. Not owned; may die first.
    void setStream(VideoStream *stream);
    LivePicture &picture() { return m_picture; }

    const OverlaySet &overlays() const { return m_overlays; }
    void setOverlays(const OverlaySet &overlays);
    /// A ring for the exposure that is being taken; nullopt: none. Short ones get none.
    void setExposure(const std::optional<ExposureProgress> &exposure);
    const std::optional<ExposureProgress> &exposure() const { return m_exposure; }
    void setMarks(const QList<PictureMark> &marks);
    const QList<PictureMark> &marks() const { return m_marks; }
    void setPicking(Picking picking);
    Picking picking() const { return m_picking; }
    /// The box in the top left corner; empty: none.
    void setStatistics(const HudContent &content);
    /// Over a picture that is not live: a box below; without a picture: in the middle.
    void setNotice(const HudContent &content);

    const ViewMapping &mapping() const { return m_mapping; }
    /// True if the shown picture is painted in the size that it came in.
    bool paintsUnscaled() const;
    /// About the middle of the view.
    void zoomIn();
    void zoomOut();
    void fit();
    void oneToOne();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void zoomChanged();
    /// The picture with this number is in the window's buffer.
    void framePainted(quint64 sequence);
    /// In parts (0..1) of the whole picture; only where there is a picture.
    void pointPicked(const QPointF &point);
    void boxPicked(const QRectF &box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void handleFrame();
    void handleMappingChanged();
    void updateViewport();
    void paintPicture(QPainter &painter, const QRegion &exposed);
    void paintGround(QPainter &painter, const QRegion &exposed, const QRect &covered) const;
    bool hasOverPicture() const;
    void paintOverPicture(QPainter &painter);
    void paintBoxes(QPainter &painter);
    void updateOverPicture();
    QRect placeOf(const VideoFrame &frame) const;
    void updateCursor();
    QPointF partOf(const QPointF &viewPoint) const;
    QRectF drawnBox() const;
    void endPress(const QPointF &viewPoint);
    QPointF middle() const;

    LivePicture m_picture;
    PicturePainter m_painter;
    ViewMapping m_mapping;
    OverlaySet m_overlays;
    std::optional<ExposureProgress> m_exposure;
    OverlayLayer m_layer;
    HudBox m_statistics;
    HudBox m_notice;
    QList<PictureMark> m_marks;
    Picking m_picking = Picking::None;
    QPointF m_pressAt;
    QPointF m_dragFrom;
    bool m_dragging = false;
    bool m_drawing = false; ///< A box, from m_pressAt to m_dragFrom.
};

} // namespace nd
