// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>

#include <random>

namespace nd {

/// A grainy sky without a star, another one for each seed.
inline QImage grainPicture(unsigned seed, const QSize &size = {128, 128})
{
    std::mt19937 random(seed);
    QImage image(size, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = static_cast<uchar>(40U + random() % 30U);
    }
    return image;
}

inline QByteArray grainJpeg(unsigned seed, const QSize &size = {128, 128})
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    grainPicture(seed, size).save(&buffer, "JPEG");
    return jpeg;
}

} // namespace nd
