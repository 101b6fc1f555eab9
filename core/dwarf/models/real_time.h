// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"

namespace nd {

/// The real clock of the models. Stateless, so that all models of all devices may share it.
Scheduler &realTime();

} // namespace nd
