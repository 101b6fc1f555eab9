// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace nd::bench {

/// SIGTERM and SIGINT end the event loop, so that destructors run. Once per program.
void quitOnSignal(QCoreApplication &application);

} // namespace nd::bench
