// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nd {

class SkyDesk;
struct Target;

/// Why the target can't be seen from the site now, and from when on it can: "Behind your
/// horizon, which is 35° high there, until 23:40." Empty if it can, or nobody knows. GUI thread.
QString hiddenSentence(const SkyDesk &sky, const Target &target);

} // namespace nd
