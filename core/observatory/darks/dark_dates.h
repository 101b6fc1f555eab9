// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace nd {

class Settings;

// When darks were shot from here, which no telescope tells; kept in the settings. GUI thread.

/// How many are kept; of more, the oldest go.
inline constexpr qsizetype kMostDarkDates = 500;

void rememberDarks(Settings &memory, const QStringList &keys, const QDateTime &utc);
std::optional<QDateTime> darkShotAt(const Settings &memory, const QString &key);

} // namespace nd
