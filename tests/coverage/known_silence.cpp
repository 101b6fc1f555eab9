// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_silence.h"

#include <algorithm>
#include <array>

namespace nd::coverage {

std::span<const KnownSilence> knownSilences()
{
    // Source: dwarf-api-2.0, sections 4.11.5 and 4.11.6 (of a DWARF II alone); field notes, quirks
    // ("Mini 10038 times out") and streams (its wide picture is at /thirdstream); firmware is
    // uploaded to a DWARF II alone (dwarf-api-2.0, section 3.6).
    static constexpr std::array<KnownSilence, 10> kRows{
        {{"mini", "10037", "; a mini never answers it"},
         {"mini", "10038", "; a mini never answers it"},
         {"mini", "secondstream", "; a mini has /thirdstream instead"},
         {"dwarf3:v2", "uploadFirmware", "; a DWARF 3 has no such call"},
         {"dwarf3:v2", "13002", "; a DWARF II alone answers it"},
         {"dwarf3:v3", "13002", "; a DWARF II alone answers it"},
         {"mini", "13002", "; a DWARF II alone answers it"},
         {"dwarf3:v2", "13003", "; a DWARF II alone answers it"},
         {"dwarf3:v3", "13003", "; a DWARF II alone answers it"},
         {"mini", "13003", "; a DWARF II alone answers it"}}};
    return kRows;
}

bool isKnownSilence(const QString &model, const QString &what)
{
    const auto rows = knownSilences();
    return std::any_of(rows.begin(), rows.end(), [&](const KnownSilence &row) {
        return model == QLatin1String(row.model) && what == QLatin1String(row.what);
    });
}

QString silenceWords(const QString &what)
{
    const auto rows = knownSilences();
    const auto found = std::find_if(rows.begin(), rows.end(), [&what](const KnownSilence &row) {
        return what == QLatin1String(row.what);
    });
    return found != rows.end() ? QString::fromLatin1(found->words) : QString();
}

QString silenceProblem(const QString &model, const QString &what, bool isAnswered)
{
    if (isAnswered != isKnownSilence(model, what))
        return {};
    return isAnswered
        ? QStringLiteral("the simulated %1 answers %2, the real one does not").arg(model, what)
        : QStringLiteral("the simulated %1 leaves %2 unanswered").arg(model, what);
}

} // namespace nd::coverage
