// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"

#include <QDateTime>

namespace nd::ctl {

/// `sky find TEXT [--limit N] [--field WIDTHxHEIGHT] [--targets FILE] [--comets FILE]`: what the
/// catalogue calls so, the best match first, without --limit only that or all that share its name;
/// what moves where it is `now`. Returns the exit status.
int skyFind(const Invocation &line, const Console &console, const QDateTime &now);

} // namespace nd::ctl
