// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// A table of resources/catalog, which comes with the program. Any thread.
QByteArray catalogResource(const char *name);

} // namespace nd
