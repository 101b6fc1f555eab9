// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>

#include <functional>
#include <vector>

class QPainter;

namespace nd {

/// What lies over a live picture, painted once and then laid over each of its frames.
///
/// QPainter has threads fill what is translucent or smooth and waits for them, some of them for a
/// processor that decodes: painted anew with each frame that takes the GUI thread tens of
/// milliseconds now and then. GUI thread.
class OverlayLayer
{
public:
    using Paint = std::function<void(QPainter &)>;

    /// What is to be seen has changed: it is painted anew next time.
    void invalidate() { m_isValid = false; }
    /// Lays it over what `painter` has painted. `paint` paints it, in the same coordinates, into
    /// `size` view points; called if it was invalidated or the size or the device's pixels changed.
    void lay(QPainter &painter, const QSize &size, const Paint &paint);

private:
    /// A band of the layer that is not empty.
    struct Part
    {
        QPoint place; ///< In pixels of the device.
        QImage image;
    };

    void render(const Paint &paint);

    std::vector<Part> m_parts;
    QSize m_size;
    double m_pixelRatio = 0.0;
    bool m_isValid = false;
};

} // namespace nd
