// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nd::sim {

/// How long the MP4 film at `path` lasts, in whole seconds; 0 if it is none.
int filmSeconds(const QString &path);

} // namespace nd::sim
