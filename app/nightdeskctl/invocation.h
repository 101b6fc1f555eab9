// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace nd::ctl {

/// What the user asked for. Value type.
struct Invocation
{
    bool help = false;
    bool version = false;
    QString verb;
    QStringList words; ///< What follows the verb, without flags.
    QMap<QString, QString> flags; ///< "--sun-ok" to its value; empty for those without one.

    bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    QString value(const char *flag) const { return flags.value(QLatin1String(flag)); }
    /// --timeout; nothing if it was not given.
    std::optional<std::chrono::milliseconds> timeout() const;

    /// NotAllowed with a line for stderr: an unknown flag or verb, too few or too many words.
    static Result<Invocation> parse(const QStringList &arguments);
};

} // namespace nd::ctl
