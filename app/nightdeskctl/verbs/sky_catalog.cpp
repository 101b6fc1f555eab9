// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_catalog.h"

#include "core/sky/targets/comet_file.h"
#include "core/sky/targets/target_file.h"
#include "ui/text/target_text.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace nd::ctl {

namespace {

constexpr std::size_t kMostComplaints = 10;

/// What `flag` names, one byte more than is ever read at most; nothing if it can't be opened.
std::optional<QByteArray> contentOf(const Invocation &line, const char *flag,
                                    const Console &console)
{
    QFile file(line.value(flag));
    if (!file.open(QIODevice::ReadOnly)) {
        console.say(
            QStringLiteral("nightdeskctl: %1: %2").arg(line.value(flag), file.errorString()));
        return std::nullopt;
    }
    return file.read(TargetFile::kLargest + 1);
}

/// The first ones: whoever takes the wrong file needs no more.
void sayAll(const std::vector<TargetProblem> &problems, const Console &console)
{
    const std::size_t said = std::min(problems.size(), kMostComplaints);
    for (std::size_t i = 0; i < said; ++i)
        console.say(QStringLiteral("nightdeskctl: ") + text::targetProblemSentence(problems[i]));
    if (said < problems.size())
        console.say(QStringLiteral("nightdeskctl: more lines could not be read."));
}

} // namespace

std::shared_ptr<const Catalog> catalogOf(const Invocation &line, const Console &console,
                                         const QDateTime &utc)
{
    QByteArray rows;
    if (line.has("--targets")) {
        const auto content = contentOf(line, "--targets", console);
        if (!content)
            return nullptr;
        const TargetFile file = readTargetFile(*content);
        sayAll(file.problems, console);
        rows += targetRows(file.targets, ObjectType::OwnTarget);
    }
    if (line.has("--comets")) {
        const auto content = contentOf(line, "--comets", console);
        if (!content)
            return nullptr;
        const CometFile file = readCometFile(*content);
        sayAll(file.problems, console);
        rows += cometRows(file.comets, utc);
    }
    const auto catalog = Catalog::load();
    return rows.isEmpty() ? catalog : catalog->with(rows);
}

} // namespace nd::ctl
