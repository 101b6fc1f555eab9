// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace nd {

/// What the command line asked for. Value type.
struct CommandLine
{
    bool demo = false;
    QStringList demoModels; ///< As nightdesk-sim's --model takes them.
    QString replay; ///< A recording to play back.
    QString profile; ///< Name or id of a saved telescope; empty: the last one.
    QString workspace;
    QString panel; ///< Brought to the front before a screenshot or at the start.
    std::optional<ThemeId> theme;
    QString screenshot; ///< Paint, save here, exit.
    QString dataFolder;
    QSize size;

    /// Set when the program is to end at once: after help, version or a mistake.
    std::optional<int> exitStatus;
    QString output; ///< For stdout, or stderr if exitStatus is not 0.
};

/// Reads the arguments, program name first. Unknown ones are refused with exit status 2.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace nd
