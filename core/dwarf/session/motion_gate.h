// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/wire/command.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace nd {

/// Asked before every command whose row moves the telescope, whoever sends it, with the request as
/// serialised. Returns why it may not be sent, or nothing. GUI thread.
using MotionGate
    = std::function<std::optional<Error>(const CommandInfo &row, const QByteArray &payload)>;

} // namespace nd
