// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd {

/// Lets the other threads of the program have a processor before the calling one, from now until it
/// ends: for those that work on pictures, so that the window answers at once on a busy machine.
/// QThread::setPriority() does nothing of the kind where Linux schedules by fair shares. Relative
/// to what the program was started with; where the system refuses, nothing changes.
void giveWayToWindow() noexcept;

} // namespace nd
