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

    /// `count` rows from `top` on, both even, in their own size. Null if they are not in it or it
    /// can't be done. Their memory is used again once the last copy is gone.
    QImage rows(const AVFrame &picture, int top, int count);
    /// All of it in its own size.
    QImage whole(const AVFrame &picture);

private:
    std::unique_ptr<FrameConverter> m_converter;
};

} // namespace nd
