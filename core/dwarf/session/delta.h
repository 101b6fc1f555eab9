// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// `newer` merged over `older`, payloads of `notification` both: of each field the last one wins.
/// What can't be parsed counts as empty.
///
/// Bounded, whatever a telescope sends: fields that no generation's message has are left out, and
/// what would become longer than kLongestDelta begins anew with `newer`.
QByteArray mergedDelta(quint32 notification, const QByteArray &older, const QByteArray &newer);

inline constexpr qsizetype kLongestDelta = 65'536;

} // namespace nd
