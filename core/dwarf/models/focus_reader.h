// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/focus_types.h"

#include <QByteArray>

#include <optional>

namespace nd {

/// What a notification says of an autofocus.
struct FocusNews
{
    FocusActivity activity = FocusActivity::Normal;
    bool running = false; ///< Running or stopping; else it is over.

    bool operator==(const FocusNews &) const = default;
};

/// V2: 15215, functions 8 to 11; V3: 15278 to 15281. Nothing for anything else.
std::optional<FocusNews> readFocusNews(quint32 id, const QByteArray &payload);
/// 15257, and 15300 of the wide camera; nothing if it is none. V2 and V3 have the same field.
std::optional<int> readFocusPosition(quint32 id, const QByteArray &payload);

} // namespace nd
