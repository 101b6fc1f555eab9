// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/rtsp/gst_handles.h"

#include <QString>

#include <vector>

namespace nd::bench {

/// The pictures of an encoded file, ready to be payloaded.
struct AccessUnits
{
    sim::GstCapsHandle caps;
    std::vector<sim::GstBufferHandle> pictures;
    bool isH265 = false;
};

/// Reads a whole file (.h264, .h265 or .mkv with one of them) into memory without re-encoding.
Result<std::shared_ptr<AccessUnits>> readAccessUnits(const QString &path, bool isH265);

} // namespace nd::bench
