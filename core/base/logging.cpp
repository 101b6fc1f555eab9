// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace nd {

Q_LOGGING_CATEGORY(lcNet, "nightdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDwarf, "nightdesk.dwarf", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVideo, "nightdesk.video", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModels, "nightdesk.models", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "nightdesk.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSim, "nightdesk.sim", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWire, "nightdesk.wire", QtCriticalMsg)

} // namespace nd
