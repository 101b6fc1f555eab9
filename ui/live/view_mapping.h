// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSizeF>

namespace nd {

/// Where a picture lies in a view: fit, zoom and pan between picture pixels and view points.
///
/// Value type, no widget. While it is fitted it stays fitted when picture or view change size; else
/// the picture's point in the middle of the view stays there.
class ViewMapping
{
public:
    static constexpr double kLargestZoom = 16.0;
    static constexpr double kZoomStep = 1.25;

    /// Size of the whole picture in its own pixels.
    void setPicture(const QSizeF &size);
    /// Size of the view in points and how many screen pixels a point has.
    void setView(const QSizeF &size, double pixelRatio);

    QSizeF picture() const { return m_picture; }
    bool isValid() const { return !m_picture.isEmpty() && !m_view.isEmpty(); }
    bool isFit() const { return m_fit; }
    /// Screen pixels for one picture pixel: 1 is 1:1.
    double zoom() const { return m_scale * m_pixelRatio; }
    double fitZoom() const;

    void fit();
    /// Zooms so that what lies under `anchor` (view points) stays there.
    void zoomTo(double zoom, const QPointF &anchor);
    void zoomBy(double factor, const QPointF &anchor) { zoomTo(zoom() * factor, anchor); }
    void panBy(const QPointF &viewDelta);

    QPointF toView(const QPointF &picturePoint) const;
    QPointF toPicture(const QPointF &viewPoint) const;
    /// The whole picture in view points, on whole points so that it can be painted without scaling.
    QRect pictureRect() const;
    /// The part of the view that the picture covers.
    QRect visibleRect() const;
    /// The part of the picture (0..1) that lies in visibleRect().
    QRectF visibleSource() const;
    /// Where a part of the picture (0..1) lies in the view.
    QRectF viewRectOf(const QRectF &source) const;

private:
    double fitScale() const;
    void clampCentre();

    QSizeF m_picture;
    QSizeF m_view;
    QPointF m_centre; ///< Picture pixel in the middle of the view.
    double m_pixelRatio = 1.0;
    double m_scale = 1.0; ///< View points for one picture pixel.
    bool m_fit = true;
};

} // namespace nd
