// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd::sim {

/// A zip archive of one file, not compressed. Source: PKWARE APPNOTE 6.3.
QByteArray storedZip(const QByteArray &fileName, const QByteArray &content);

} // namespace nd::sim
