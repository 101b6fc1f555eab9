// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QString>

namespace nd::text {

/// What a refusal of the telescope means, for people. The code itself belongs into "Copy details"
/// only.
struct DeviceErrorText
{
    QString what; ///< What happened, one sentence. Never empty.
    QString advice; ///< What to do, one sentence or two. Never empty.
};

/// `code` with or without its sign. The generations disagree about -10503 to -10518; with an
/// unknown generation those say no more than that the camera refused.
DeviceErrorText deviceErrorText(int code, Generation generation);
/// The same for a code in an answer over HTTP.
DeviceErrorText httpErrorText(int code);

} // namespace nd::text
