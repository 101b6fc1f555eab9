// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <memory>

struct AVFrame;

namespace nd {

class FrameConverter;

/// Converts pictures that came as they were decoded, for who paints them. One thread at a time.
class RowConverter
{
public:
    RowConverter();
    ~RowConverter();
    Q_DISABLE_COPY_MOVE(RowConverter)

    /// The rows from `top` on, an even one, into all of `rows`: RGB32, as wide as the picture, an
    /// even number. False if they are not in it or it can't be done.
    bool convert(const AVFrame &picture, int top, QImage &rows);
    /// All of it in its own size.
    QImage whole(const AVFrame &picture);

private:
    std::unique_ptr<FrameConverter> m_converter;
};

} // namespace nd
