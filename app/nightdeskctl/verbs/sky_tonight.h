// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"
#include "core/sky/coordinates.h"

#include <QDateTime>

#include <optional>

namespace nd::ctl {

/// `sky tonight [--site LAT,LON] [--date YYYY-MM-DD] [--field WIDTHxHEIGHT] [--type TYPE,...]
/// [--min-altitude DEG] [--max-magnitude MAG] [--moon DEG] [--limit N]`: what the night offers, the
/// best first. `saved`: the user's site. Returns the exit status.
int skyTonight(const Invocation &line, const Console &console, const std::optional<Site> &saved,
               const QDateTime &now);

} // namespace nd::ctl
