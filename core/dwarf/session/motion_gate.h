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

/// Asked when the gate refused, if a person could change that. False: nobody is asked, it stays
/// refused. Otherwise `answer` is called once, later, on the GUI thread: with true the gate is
/// asked again. GUI thread.
using MotionAsker = std::function<bool(const CommandInfo &row, const Error &refused,
                                       std::function<void(bool)> answer)>;

} // namespace nd
