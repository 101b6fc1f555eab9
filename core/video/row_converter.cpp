// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/row_converter.h"

#include "core/video/frame_converter.h"

namespace nd {

RowConverter::RowConverter() : m_converter(std::make_unique<FrameConverter>()) {}

RowConverter::~RowConverter() = default;

QImage RowConverter::rows(const AVFrame &picture, int top, int count)
{
    return m_converter->convertRows(picture, top, count);
}

QImage RowConverter::whole(const AVFrame &picture)
{
    return m_converter->convertWhole(picture);
}

} // namespace nd
