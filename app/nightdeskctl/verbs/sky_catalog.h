// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/console.h"
#include "app/nightdeskctl/invocation.h"
#include "core/sky/catalog/catalog.h"

#include <QDateTime>

namespace nd::ctl {

/// The catalogue with what --targets FILE and --comets FILE add to it, comets where they are at
/// `utc`. What could not be read is said on stderr, line by line; null if a file can't be opened.
std::shared_ptr<const Catalog> catalogOf(const Invocation &line, const Console &console,
                                         const QDateTime &utc);

} // namespace nd::ctl
