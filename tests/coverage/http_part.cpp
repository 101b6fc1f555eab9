// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_part.h"

#include "core/dwarf/wire/command_table.h"
#include "http_answers.h"
#include "known_silence.h"

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
    if (info.sendsFile)
        return QStringLiteral("`device firmware`");
    switch (info.answer) {
    case HttpAnswerKind::Json:
        return QStringLiteral("`http %1`").arg(name);
    case HttpAnswerKind::File:
        return QStringLiteral("`device log`");
    case HttpAnswerKind::Stream:
        return QStringLiteral("`picture`");
    }
    return {};
}

/// A simulated telescope and the calls that it knows.
struct Witness
{
    QString model;
    Generation generation = Generation::Unknown;
    QSet<QString> answered = {};

    bool isAsked(const HttpCallInfo &info) const
    {
        CommandInfo row;
        row.speakers = info.speakers;
        return !info.withheld && isSpokenBy(row, generation);
    }
};

/// Every model, in each generation that it has.
QList<Witness> askSimulators()
{
    QList<Witness> witnesses{{QStringLiteral("dwarf2"), Generation::V2},
                             {QStringLiteral("dwarf3:v2"), Generation::V2},
                             {QStringLiteral("dwarf3:v3"), Generation::V3},
                             {QStringLiteral("mini"), Generation::V3}};
    for (Witness &witness : witnesses)
        witness.answered = answeredCalls(witness.model, witness.generation);
    return witnesses;
}

/// Where a telescope that must know the call does not, or knows one that it must not.
QStringList silence(const HttpCallInfo &info, const QList<Witness> &witnesses)
{
    QStringList problems;
    const QString name = QLatin1String(info.name);
    for (const Witness &witness : witnesses) {
        const QString problem = witness.isAsked(info)
            ? silenceProblem(witness.model, name, witness.answered.contains(name))
            : QString();
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

QString simulatorCell(const HttpCallInfo &info)
{
    return info.withheld ? QStringLiteral("has no such call")
                         : QStringLiteral("answers") + silenceWords(QLatin1String(info.name));
}

} // namespace

Words httpPart()
{
    const QList<Witness> witnesses = askSimulators();
    Words words;
    for (const HttpCallInfo &info : httpCalls()) {
        words.problems += silence(info, witnesses);
        const QString note = QLatin1String(info.note);
        words.text += QStringLiteral("| `%1 %2` | %3 | %4 | %5 | %6 |\n")
                          .arg(methodWord(info.method), QLatin1String(info.path),
                               generationWord(info.speakers),
                               info.offered ? note : QStringLiteral("No control: ") + note,
                               verbCell(info), simulatorCell(info));
    }
    return words;
}

} // namespace nd::coverage
