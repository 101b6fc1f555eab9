// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/session/http_calls.h"

#include <QSet>
#include <QString>

namespace nd::coverage {

/// Names of the calls of the table that the simulated `model` knows: each is made over a real
/// socket, with an empty object; any answer but 404 counts. Calls that Nightdesk never makes are
/// left out.
QSet<QString> answeredCalls(const QString &model, Generation generation);

} // namespace nd::coverage
