// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_report.h"

#include "app/nightdeskctl/verb_table.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/withheld_commands.h"
#include "coverage_table.h"
#include "http_part.h"
#include "known_silence.h"
#include "simulator_answers.h"

namespace nd::coverage {

namespace {

const QString kCall = QStringLiteral("call");

/// A simulated telescope and the commands that it answers.
struct Witness
{
    QString model;
    Generation generation = Generation::Unknown;
    QSet<quint32> answered = {};
};

/// Every model, in each generation that it has.
QList<Witness> askSimulators()
{
    QList<Witness> witnesses{{QStringLiteral("dwarf2"), Generation::V2},
                             {QStringLiteral("dwarf3:v2"), Generation::V2},
                             {QStringLiteral("dwarf3:v3"), Generation::V3},
                             {QStringLiteral("mini"), Generation::V3}};
    for (Witness &witness : witnesses) {
        QSet<quint32> known;
        for (const CommandEntry &entry : commandTable()) {
            if (isSpokenBy(entry.info, witness.generation))
                known.insert(entry.info.id);
        }
        witness.answered = answeredCommands(witness.model, known);
    }
    return witnesses;
}

QString generationsOf(const CommandInfo &row)
{
    switch (row.speakers) {
    case Speakers::Both:
        return QStringLiteral("V2, V3");
    case Speakers::V2Only:
        return QStringLiteral("V2");
    case Speakers::V3Only:
        return QStringLiteral("V3");
    }
    return {};
}

/// Where a telescope that knows the command leaves it unanswered, but for what is documented.
QStringList silence(const CommandInfo &row, const QList<Witness> &witnesses)
{
    QStringList problems;
    for (const Witness &witness : witnesses) {
        if (!isSpokenBy(row, witness.generation))
            continue;
        const QString problem = silenceProblem(witness.model, QString::number(row.id),
                                               witness.answered.contains(row.id));
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

QString verbCell(const QString &verb, const CommandInfo &row)
{
    if (const char *reason = withheldReason(row.id))
        return QStringLiteral("refused: %1").arg(QLatin1String(reason));
    const QString call = QStringLiteral("`call %1`").arg(row.id);
    return verb == kCall ? call : QStringLiteral("`%1`, %2").arg(verb, call);
}

QString line(const QStringList &cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

/// Keys that stand in the file but in no table of core/dwarf.
QStringList leftOver(const Table &table, const QSet<QString> &known, const QString &what)
{
    QStringList problems = table.problems;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (!known.contains(row.key()))
            problems.append(QStringLiteral("%1: nobody knows %2").arg(what, row.key()));
    }
    return problems;
}

Words commandPart(const QString &folder)
{
    const Table table = readTable(folder + QStringLiteral("/commands.tsv"), 3);
    const QList<Witness> witnesses = askSimulators();
    Words words;
    QSet<QString> known;
    for (const CommandEntry &entry : commandTable()) {
        const CommandInfo &row = entry.info;
        const QString key = QString::number(row.id);
        const QStringList cells = table.rows.value(key);
        known.insert(key);
        words.problems += silence(row, witnesses);
        if (cells.isEmpty()) {
            words.problems.append(QStringLiteral("commands.tsv: no line for %1").arg(key));
            continue;
        }
        if (ctl::verbByName(cells.at(1).section(QLatin1Char(' '), 0, 0)) == nullptr)
            words.problems.append(QStringLiteral("nightdeskctl has no %1").arg(cells.at(1)));
        words.text
            += line({key, QStringLiteral("`%1`").arg(QLatin1String(row.name)), generationsOf(row),
                     cells.at(0), verbCell(cells.at(1), row), cells.at(2) + silenceWords(key)});
    }
    words.problems += leftOver(table, known, QStringLiteral("commands.tsv"));
    return words;
}

Words notificationPart(const QString &folder)
{
    const Table table = readTable(folder + QStringLiteral("/notifications.tsv"), 2);
    Words words;
    QSet<QString> known;
    for (const NotificationInfo &info : notificationTable()) {
        const QString key = QString::number(info.id);
        const QStringList cells = table.rows.value(key);
        known.insert(key);
        if (cells.isEmpty()) {
            words.problems.append(QStringLiteral("notifications.tsv: no line for %1").arg(key));
            continue;
        }
        words.text += line({key, QStringLiteral("`%1`").arg(QLatin1String(info.name)), cells.at(0),
                            QStringLiteral("`watch`, `status`"), cells.at(1)});
    }
    words.problems += leftOver(table, known, QStringLiteral("notifications.tsv"));
    return words;
}

} // namespace

Report makeReport(const QString &folder)
{
    const Words commands = commandPart(folder);
    const Words notifications = notificationPart(folder);
    const Words calls = httpPart();
    const QString text = QStringLiteral(
        "# What of the telescope's interface is covered, and where\n\n"
        "Generated by `cmake --build build/release --target coverage` from the command table, the "
        "notification table, `tests/coverage/*.tsv` and the simulator, whose every model is asked "
        "every "
        "command. "
        "`tst_coverage` fails if this page is out of date, a cell is empty, a verb does not exist "
        "or a simulated telescope that knows a command leaves it unanswered.\n\n"
        "\"No control\" says why a command has none of its own; the Protocol panel sends all but "
        "those that are refused. A notification that nobody explained is shown there as it "
        "came.\n\n"
        "## Commands\n\n"
        "| id | command | generations | in the window | nightdeskctl | the simulator |\n"
        "| --- | --- | --- | --- | --- | --- |\n%1\n"
        "## Notifications\n\n"
        "| id | notification | model and place in the window | nightdeskctl | the simulator sends "
        "it |\n"
        "| --- | --- | --- | --- | --- |\n%2\n"
        "## Calls over HTTP\n\n"
        "| call | generations | in the window | nightdeskctl | the simulator |\n"
        "| --- | --- | --- | --- | --- |\n%3");
    return {text.arg(commands.text, notifications.text, calls.text),
            commands.problems + notifications.problems + calls.problems};
}

} // namespace nd::coverage
