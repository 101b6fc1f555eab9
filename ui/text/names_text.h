// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nd::text {

/// "A; B; C; D; E; and 995 more": for a question that has to fit on a screen.
QString namesInShort(const QStringList &names);

} // namespace nd::text
