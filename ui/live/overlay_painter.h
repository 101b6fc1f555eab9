// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace nd {

struct OverlaySet;

/// Paints crosshair, thirds and circles over the picture that lies at `picture` in view points.
///
/// They belong to the picture: they move and grow with it. Every line is bright over black, so that
/// it is seen on any picture.
void paintOverlays(QPainter &painter, const OverlaySet &overlays, const QRectF &picture,
                   const QColor &line);

} // namespace nd
