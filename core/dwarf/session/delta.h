// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// `newer` merged over `older`: of each field the last one wins. Both as serialised; what can't be
/// parsed counts as empty.
QByteArray mergedDelta(const QByteArray &older, const QByteArray &newer);

} // namespace nd
