// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nd {

// Coordinates as text, never in the user's locale: they are pasted into other programs.

/// "05h 35m 17.3s" for degrees; `decimals` (0 to 6) of the seconds. Rounds up to 00h 00m 00s.
QString rightAscensionText(double degrees, int decimals = 1);
/// "-05° 23' 28"" with ASCII signs for minutes and seconds.
QString declinationText(double degrees, int decimals = 0);

} // namespace nd
