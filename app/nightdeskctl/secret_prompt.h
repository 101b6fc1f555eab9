// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace nd::ctl {

/// One line of `descriptor`, without its end; at a terminal what is typed does not show.
///
/// Waits for it. Malformed at the end of the input and for a line longer than any password,
/// Cancelled when a signal came; the terminal is then as it was.
Result<Secret> readSecret(int descriptor);

} // namespace nd::ctl
