// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barcode.h"

#include <memory>

namespace nd::bench {

/// Reads the two barcodes off the root window of the X display, through shared memory.
class ScreenReader
{
public:
    /// `width` and `height`: of the picture, which is expected at the top left of the screen.
    ScreenReader(int width, int height);
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    bool isOpen() const;
    std::optional<unsigned> topNumber();
    std::optional<unsigned> bottomNumber();
    unsigned long middlePixel();

private:
    std::optional<unsigned> numberAt(int x, int y);

    class Grabber;
    std::unique_ptr<Grabber> m_grabber;
    int m_width;
    int m_height;
};

} // namespace nd::bench
