// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace nd::ctl {

/// One line of `descriptor`, without its end; at a terminal what is typed does not show.
///
/// Waits for it. Nothing at the end of the input, for a line longer than any password, or when a
/// signal came; the terminal is then as it was.
std::optional<Secret> readSecret(int descriptor);

} // namespace nd::ctl
