// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"
#include "app/nightdeskctl/verbs/sky_options.h"

#include <QDateTime>

namespace nd::ctl {

/// `sky tonight [--site LAT,LON] [--date YYYY-MM-DD] [--field WIDTHxHEIGHT] [--type TYPE,...]
/// [--min-altitude DEG] [--max-magnitude MAG] [--moon DEG] [--limit N] [--targets FILE]
/// [--comets FILE]`: what the night offers, the best first, over the horizon that is kept for the
/// place. Returns the exit status.
int skyTonight(const Invocation &line, const Console &console, const SkyGround &ground,
               const QDateTime &now);

} // namespace nd::ctl
