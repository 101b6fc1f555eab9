// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace nd::coverage {

/// What one telescope does not answer, though others of its generation do: the simulated one must
/// be silent as well.
struct KnownSilence
{
    const char *model; ///< As the simulator is told: "mini".
    const char *what; ///< The id of a command or the name of a call.
    const char *words; ///< For the report.
};

std::span<const KnownSilence> knownSilences();
bool isKnownSilence(const QString &model, const QString &what);
/// "; a mini never answers it" for the cell of `what`; nothing for most.
QString silenceWords(const QString &what);
/// The complaint about `model` where it should answer and does not, or answers and should not.
QString silenceProblem(const QString &model, const QString &what, bool isAnswered);

} // namespace nd::coverage
