// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/sky_picture.h"

#include <QString>

namespace nd::text {

/// Why a picture of a stack is not counted: "The newest picture is black."; empty for None.
QString pictureFaultSentence(PictureFault fault);
/// "+9 %" of a forecast of 0.09.
QString gainText(double gain);

} // namespace nd::text
