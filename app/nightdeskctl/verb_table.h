// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace nd::ctl {

class Verb;
struct Surroundings;

/// One flag and what its value is called; an empty value: it has none.
struct FlagRow
{
    const char *name;
    const char *value;
};

/// One verb: how it is called and who does it.
struct VerbRow
{
    const char *name;
    const char *arguments; ///< As --help prints them.
    const char *help;
    int fewest; ///< Words after the verb.
    int most;
    std::unique_ptr<Verb> (*make)(const Surroundings &surroundings);
    std::vector<FlagRow> flags = {};
};

/// Every verb, in the order of --help.
const std::vector<VerbRow> &verbTable();
/// Null if there is none.
const VerbRow *verbByName(const QString &name);
/// Flags that may stand anywhere.
const std::vector<FlagRow> &commonFlags();
QString helpText();

} // namespace nd::ctl
