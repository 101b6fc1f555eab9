// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"
#include "core/dwarf/models/command_port.h"

namespace nd {

// What CaptureModel sends. Pure; nothing of it is ever sent twice.

/// What a start may say besides its command.
struct CaptureRequest
{
    CaptureJob job = CaptureJob::Photo;
    std::optional<PhotoZoom> zoom; ///< Photos of the tele camera.
    std::optional<int> burstCount; ///< Else as many as the device is set to.
    std::optional<PanoramaGrid> grid; ///< Else as the device is set to; V2 only.
    std::optional<PanoramaAngles> angles = {}; ///< Instead of a grid.
};

Order startOrder(const CaptureRequest &request, Camera camera, Generation generation);

/// Nothing for a photo, which ends by itself.
std::optional<Order> stopOrder(CaptureJob job, Camera camera);

/// V3: 16403 first, or the start is refused with -1; nothing where no number is known.
/// Source: field notes 1.4 (techs) and section 3 (burst).
std::optional<Order> techOrder(CaptureJob job, Generation generation);

/// Whether any firmware of the generation has a command for it.
bool hasCommand(CaptureJob job, Camera camera, Generation generation);

} // namespace nd
