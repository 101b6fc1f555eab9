// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// True for notifications whose payload holds only the fields that changed, so that one must be
/// merged into the one before: 15209, 15237, 15263. Source: field notes section 1.3, sparse deltas.
bool isDelta(quint32 notification);

/// `newer` merged over `older`: of each field the last one wins. Both as serialised; what can't be
/// parsed counts as empty.
QByteArray mergedDelta(const QByteArray &older, const QByteArray &newer);

} // namespace nd
