// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_part.h"

#include "http_answers.h"

namespace nd::coverage {

namespace {

QString methodWord(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QStringLiteral("GET");
    case HttpMethod::Post:
        return QStringLiteral("POST");
    case HttpMethod::Delete:
        return QStringLiteral("DELETE");
    }
    return {};
}

QString generationWord(Speakers speakers)
{
    switch (speakers) {
    case Speakers::Both:
        return QStringLiteral("V2, V3");
    case Speakers::V2Only:
        return QStringLiteral("V2");
    case Speakers::V3Only:
        return QStringLiteral("V3");
    }
    return {};
}

QString verbCell(const HttpCallInfo &info)
{
    const QString name = QLatin1String(info.name);
    if (info.withheld)
        return QStringLiteral("refused, for the same reason");
    switch (info.answer) {
    case HttpAnswerKind::Json:
        return QStringLiteral("`http %1`").arg(name);
    case HttpAnswerKind::File:
        return QStringLiteral("`device log`");
    case HttpAnswerKind::Stream:
        return QStringLiteral("none: pictures are for the window");
    }
    return {};
}

} // namespace

Words httpPart()
{
    const QSet<QString> v2 = answeredCalls(QStringLiteral("dwarf2"), Generation::V2);
    const QSet<QString> v3 = answeredCalls(QStringLiteral("dwarf3:v3"), Generation::V3);
    Words words;
    for (const HttpCallInfo &info : httpCalls()) {
        const QString name = QLatin1String(info.name);
        const bool isSilent = (info.speakers != Speakers::V3Only && !v2.contains(name))
            || (info.speakers != Speakers::V2Only && !v3.contains(name));
        const bool mustAnswer = info.offered || info.speakers != Speakers::V3Only;
        if (isSilent && mustAnswer)
            words.problems.append(QStringLiteral("the simulator does not know %1").arg(name));
        const QString note = QLatin1String(info.note);
        words.text
            += QStringLiteral("| `%1 %2` | %3 | %4 | %5 | %6 |\n")
                   .arg(methodWord(info.method), QLatin1String(info.path),
                        generationWord(info.speakers),
                        info.offered ? note : QStringLiteral("No control: ") + note, verbCell(info),
                        isSilent ? QStringLiteral("has no such call") : QStringLiteral("answers"));
    }
    return words;
}

} // namespace nd::coverage
