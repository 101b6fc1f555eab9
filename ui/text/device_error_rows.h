// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace nd::text {

/// Sentence and advice of one code, untranslated; context "DeviceErrors".
struct DeviceErrorRow
{
    int code;
    const char *what;
    const char *advice;
};

/// A run of codes that nobody published one by one.
struct DeviceErrorBlock
{
    int first; ///< Without its sign.
    int last;
    const char *what;
    const char *advice;
};

/// Codes that mean the same in both generations.
std::span<const DeviceErrorRow> sharedErrorRows();
/// The block of the tele camera, which V3 numbered anew.
std::span<const DeviceErrorRow> teleErrorRowsV2();
std::span<const DeviceErrorRow> teleErrorRowsV3();
/// Codes in the answers of the HTTP interface, whose small numbers mean other things.
std::span<const DeviceErrorRow> httpErrorRows();
/// The narrower block stands first.
std::span<const DeviceErrorBlock> errorBlocks();

} // namespace nd::text
