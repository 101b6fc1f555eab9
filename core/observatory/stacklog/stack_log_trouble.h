// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace nd {

/// What went wrong with the file of the log.
enum class StackLogTrouble {
    None,
    SetAside, ///< The file was damaged; StackLog::troublePath() is where it is now.
    Newer, ///< A newer Nightdesk wrote it: nothing is read, and nothing kept.
    Failed, ///< The disk did not take it: what is shown may not be kept.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::StackLogTrouble)
