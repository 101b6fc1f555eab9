// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace nd {

Q_DECLARE_LOGGING_CATEGORY(lcNet) ///< nightdesk.net: sockets, HTTP, discovery
Q_DECLARE_LOGGING_CATEGORY(lcDwarf) ///< nightdesk.dwarf: session and protocol
Q_DECLARE_LOGGING_CATEGORY(lcVideo) ///< nightdesk.video: streams and decoding
Q_DECLARE_LOGGING_CATEGORY(lcModels) ///< nightdesk.models: state changes of the models
Q_DECLARE_LOGGING_CATEGORY(lcUi) ///< nightdesk.ui: windows and input
Q_DECLARE_LOGGING_CATEGORY(lcSim) ///< nightdesk.sim: the simulator
Q_DECLARE_LOGGING_CATEGORY(lcWire) ///< nightdesk.wire: hex dumps, off by default

} // namespace nd
