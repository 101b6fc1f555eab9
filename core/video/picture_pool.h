// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <memory>

namespace nd {

/// Hands out images whose pixels are used again once the last copy is gone.
///
/// A fresh 8 MB image for each picture costs more in page faults than the conversion itself. Any
/// thread may drop an image; take() belongs to one thread. Images may outlive the pool.
class PicturePool
{
public:
    PicturePool();

    /// A Format_RGB32 image of `size` with undefined contents; null if there is no memory. Its rows
    /// are padded: libswscale writes 16 pixels at a time, past the end of narrower ones.
    QImage take(QSize size);

private:
    class Store;
    std::shared_ptr<Store> m_store;
};

} // namespace nd
