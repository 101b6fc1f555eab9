// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace nd {

/// Ends the event loop of `thread` and waits until the system has nothing left of it.
///
/// QThread::wait() comes back a little earlier: while the thread still gives back what libraries
/// keep for each thread. A program that exits in that moment has OpenSSL give it back, too, and
/// aborts. For threads that made network connections and may be the last thing that ends. From any
/// other thread; does nothing with one that never ran.
void endThread(QThread &thread);

} // namespace nd
