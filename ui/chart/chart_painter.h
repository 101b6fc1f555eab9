// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_content.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/star_sprites.h"
#include "ui/chart/strips.h"
#include "ui/chart/thin_line.h"

#include <QImage>

namespace nd {

/// Paints the sky into an image, layer by layer. Keeps what is the same from picture to picture.
/// GUI thread.
class ChartPainter
{
public:
    /// `size` in device-independent pixels; the image is kept and painted over. Empty for an empty
    /// size, or one that no screen has.
    const QImage &paint(const ChartContent &content, const QSize &size, double pixelRatio);
    const QImage &image() const { return m_image; }
    /// After a change of theme, font or scale.
    void clear();

private:
    QImage m_image;
    ChartLabels m_labels;
    StarSprites m_sprites;
    Strips<ThinLine> m_lines;
    Strips<StarPlace> m_stars;
};

} // namespace nd
