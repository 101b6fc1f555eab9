// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"

namespace nd::ctl {

/// `sky find TEXT [--limit N] [--field WIDTHxHEIGHT]`: what the catalogue calls so, the best match
/// first. Returns the exit status.
int skyFind(const Invocation &line, const Console &console);

} // namespace nd::ctl
