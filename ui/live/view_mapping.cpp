// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/view_mapping.h"

#include <algorithm>

namespace nd {

namespace {

double clampedCoordinate(double centre, double pictureLength, double visibleLength)
{
    if (visibleLength >= pictureLength)
        return pictureLength / 2.0;
    return std::clamp(centre, visibleLength / 2.0, pictureLength - visibleLength / 2.0);
}

} // namespace

void ViewMapping::setPicture(const QSizeF &size)
{
    if (size == m_picture)
        return;
    const bool first = m_picture.isEmpty();
    const QPointF fraction = first
        ? QPointF(0.5, 0.5)
        : QPointF(m_centre.x() / m_picture.width(), m_centre.y() / m_picture.height());
    m_picture = size;
    m_centre = {fraction.x() * size.width(), fraction.y() * size.height()};
    if (m_fit || first)
        fit();
    else
        clampCentre();
}

void ViewMapping::setView(const QSizeF &size, double pixelRatio)
{
    m_scale *= m_pixelRatio / pixelRatio;
    m_view = size;
    m_pixelRatio = pixelRatio;
    if (m_fit)
        fit();
    else
        clampCentre();
}

double ViewMapping::fitScale() const
{
    if (!isValid())
        return 1.0;
    return std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
}

double ViewMapping::fitZoom() const
{
    return fitScale() * m_pixelRatio;
}

void ViewMapping::fit()
{
    m_fit = true;
    m_scale = fitScale();
    m_centre = {m_picture.width() / 2.0, m_picture.height() / 2.0};
}

void ViewMapping::zoomTo(double zoom, const QPointF &anchor)
{
    if (!isValid())
        return;
    const QPointF kept = toPicture(anchor);
    m_scale = std::clamp(zoom / m_pixelRatio, std::min(fitScale(), 1.0 / m_pixelRatio),
                         kLargestZoom / m_pixelRatio);
    m_fit = qFuzzyCompare(m_scale, fitScale());
    const QPointF middle(m_view.width() / 2.0, m_view.height() / 2.0);
    m_centre = kept - (anchor - middle) / m_scale;
    clampCentre();
}

void ViewMapping::panBy(const QPointF &viewDelta)
{
    m_centre -= viewDelta / m_scale;
    clampCentre();
}

void ViewMapping::clampCentre()
{
    m_centre.setX(clampedCoordinate(m_centre.x(), m_picture.width(), m_view.width() / m_scale));
    m_centre.setY(clampedCoordinate(m_centre.y(), m_picture.height(), m_view.height() / m_scale));
}

QPointF ViewMapping::toView(const QPointF &picturePoint) const
{
    const QPointF middle(m_view.width() / 2.0, m_view.height() / 2.0);
    return (picturePoint - m_centre) * m_scale + middle;
}

QPointF ViewMapping::toPicture(const QPointF &viewPoint) const
{
    const QPointF middle(m_view.width() / 2.0, m_view.height() / 2.0);
    return (viewPoint - middle) / m_scale + m_centre;
}

QRect ViewMapping::pictureRect() const
{
    return QRectF(toView({0.0, 0.0}), m_picture * m_scale).toRect();
}

QRect ViewMapping::visibleRect() const
{
    return pictureRect() & QRectF(QPointF(), m_view).toRect();
}

QRectF ViewMapping::visibleSource() const
{
    const QRectF whole(pictureRect());
    const QRectF part(visibleRect());
    if (whole.isEmpty())
        return {0.0, 0.0, 1.0, 1.0};
    return {(part.x() - whole.x()) / whole.width(), (part.y() - whole.y()) / whole.height(),
            part.width() / whole.width(), part.height() / whole.height()};
}

QRectF ViewMapping::viewRectOf(const QRectF &source) const
{
    const QRectF whole(pictureRect());
    return {whole.x() + source.x() * whole.width(), whole.y() + source.y() * whole.height(),
            source.width() * whole.width(), source.height() * whole.height()};
}

} // namespace nd
