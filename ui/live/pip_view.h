// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/hud_box.h"
#include "ui/live/live_picture.h"
#include "ui/live/overlay_marks.h"
#include "ui/live/picture_painter.h"

#include <QWidget>

namespace nd {

/// The other camera's picture in a corner of the live view: dragged from corner to corner, resized
/// by the edge that faces the middle, swapped by a double click.
///
/// Child of the live view, GUI thread. While hidden its stream converts next to nothing.
class PipView final : public QWidget
{
    Q_OBJECT

public:
    explicit PipView(QWidget *parent);

    void setStream(VideoStream *stream);
    LivePicture &picture() { return m_picture; }
    void setCaption(const QString &caption);
    /// Where it sits and how wide it is, as a part of the parent's width.
    void setPlace(Qt::Corner corner, double width);
    void setMarks(const QList<PictureMark> &marks);
    const QList<PictureMark> &marks() const { return m_marks; }
    /// While on, a click picks a point instead of nothing.
    void setPicking(bool on);
    bool isPicking() const { return m_picking; }

signals:
    void swapRequested();
    /// The user moved or resized it.
    void placeChanged(Qt::Corner corner, double width);
    /// In parts (0..1) of the picture.
    void pointPicked(const QPointF &point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Drag { None, Move, Resize };

    void handleFrame();
    void place();
    void updateViewport();
    QRect content() const;
    QPoint innerCorner() const;
    bool isOnHandle(const QPoint &point) const;
    void resizeTo(const QPoint &parentPoint);
    void snapToNearestCorner();
    bool pickAt(const QPointF &point);

    LivePicture m_picture;
    PicturePainter m_painter; ///< What was made for the large view may still come here.
    HudBox m_caption;
    Qt::Corner m_corner = Qt::BottomRightCorner;
    double m_width = 0.24;
    Drag m_drag = Drag::None;
    QPoint m_grip;
    QPoint m_pressedAt; ///< In the parent, which does not move.
    QList<PictureMark> m_marks;
    bool m_picking = false;
    QSize m_pictureSize;
};

} // namespace nd
