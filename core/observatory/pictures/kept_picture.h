// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nd {

/// The preview of a stack as it is kept in a file: a JPEG like any other that says in a comment how
/// many frames are in it. Unchanged if it is no JPEG. Any thread.
QByteArray keptPicture(const QByteArray &jpeg, int stacked);
/// What keptPicture() said; nothing for other files. Takes any bytes.
std::optional<int> framesOfKeptPicture(const QByteArray &jpeg);

} // namespace nd
