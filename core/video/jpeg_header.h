// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace nd {

/// The size that a JPEG file says it has, read from its header alone; nullopt if it is no JPEG.
///
/// Takes any bytes. Source: ITU-T T.81 annex B.
std::optional<QSize> jpegSize(QByteArrayView file);

} // namespace nd
