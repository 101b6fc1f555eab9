// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace nd::text {

/// What fits into a field that is read by eye; an album can have megabytes.
inline constexpr qsizetype kLongestJson = 20'000;

/// Over several lines, in the room of a narrow panel: one space for each depth.
///
/// What is longer than `longest` ends with "…" on a line of its own, and no more than that is
/// written out: the time it takes does not grow with the document.
QString jsonText(const QJsonObject &object, qsizetype longest = kLongestJson);

} // namespace nd::text
