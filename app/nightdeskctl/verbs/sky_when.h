// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"
#include "app/nightdeskctl/verbs/sky_options.h"

#include <QDateTime>

namespace nd::ctl {

/// `sky when TEXT --site LAT,LON [--date DATE|INSTANT] [--targets FILE] [--comets FILE]`: where a
/// body, an object of the catalogue or coordinates stand, and when they rise and set, from the
/// user's place without --site; with the horizon that is kept for it, when they are over that. A
/// date means the night that begins at its noon, in the site's solar time; an instant, or now
/// without any, the 24 hours after it. Where several names begin like TEXT, the best known counts,
/// which is said. Returns the exit status.
int skyWhen(const Invocation &line, const Console &console, const SkyGround &ground,
            const QDateTime &now);

} // namespace nd::ctl
