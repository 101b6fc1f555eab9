// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace nd {

/// The thread of all file transfers: starts with the first and ends with the QCoreApplication, so
/// that nobody waits for a thread when a transfer is over. From the main thread.
QThread &transferThread();

} // namespace nd
