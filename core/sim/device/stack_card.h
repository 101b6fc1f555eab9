// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_telescope.h"

namespace nd::sim::stack_card {

// What a stack leaves on the card: names and contents. Source: field notes, names of the album,
// shotsInfo.json and FITS header.

/// "sdcard/DWARF_II/Astronomy/DWARF_RAW_M 31_EXP_15_GAIN_80_2026-10-10-20-00-00-000"
QString sessionFolder(const VirtualTelescope &telescope, CameraKind kind);
/// "0007.fits" on a II; else "M 31_15s80_Astro_20261010-200000000_14C.fits", after "failed_" if it
/// was not stacked.
QString frameName(const VirtualTelescope &telescope, CameraKind kind, int number, bool isStacked);
FrameFacts frameFacts(const VirtualTelescope &telescope, CameraKind kind);
QByteArray shotsInfo(const VirtualTelescope &telescope, CameraKind kind);

} // namespace nd::sim::stack_card
