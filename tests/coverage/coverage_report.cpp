// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_report.h"

#include "app/nightdeskctl/verb_table.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/withheld_commands.h"
#include "coverage_table.h"
#include "http_part.h"
#include "simulator_answers.h"

namespace nd::coverage {

namespace {

const QString kModelOf[] = {QStringLiteral("dwarf2"), QStringLiteral("dwarf3:v3")};
const QString kCall = QStringLiteral("call");

/// What the simulated telescopes of both generations answer.
struct Answers
{
    QSet<quint32> v2;
    QSet<quint32> v3;
};

Answers askSimulators()
{
    QSet<quint32> v2;
    QSet<quint32> v3;
    for (const CommandEntry &entry : commandTable()) {
        if (isSpokenBy(entry.info, Generation::V2))
            v2.insert(entry.info.id);
        if (isSpokenBy(entry.info, Generation::V3))
            v3.insert(entry.info.id);
    }
    return {answeredCommands(kModelOf[0], v2), answeredCommands(kModelOf[1], v3)};
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

/// Where each generation that knows the command leaves it unanswered.
QStringList silence(const CommandInfo &row, const Answers &answers)
{
    QStringList problems;
    const QString text = QStringLiteral("the simulated %1 leaves %2 unanswered");
    if (isSpokenBy(row, Generation::V2) && !answers.v2.contains(row.id))
        problems.append(text.arg(kModelOf[0]).arg(row.id));
    if (isSpokenBy(row, Generation::V3) && !answers.v3.contains(row.id))
        problems.append(text.arg(kModelOf[1]).arg(row.id));
    return problems;
}

QString verbCell(const QString &verb, const CommandInfo &row)
{
    if (withheldReason(row.id) != nullptr)
        return QStringLiteral("refused, for the same reason");
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
    const Answers answers = askSimulators();
    Words words;
    QSet<QString> known;
    for (const CommandEntry &entry : commandTable()) {
        const CommandInfo &row = entry.info;
        const QString key = QString::number(row.id);
        const QStringList cells = table.rows.value(key);
        known.insert(key);
        words.problems += silence(row, answers);
        if (cells.isEmpty()) {
            words.problems.append(QStringLiteral("commands.tsv: no line for %1").arg(key));
            continue;
        }
        if (ctl::verbByName(cells.at(1).section(QLatin1Char(' '), 0, 0)) == nullptr)
            words.problems.append(QStringLiteral("nightdeskctl has no %1").arg(cells.at(1)));
        words.text
            += line({key, QStringLiteral("`%1`").arg(QLatin1String(row.name)), generationsOf(row),
                     cells.at(0), verbCell(cells.at(1), row), cells.at(2)});
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
        "notification table, `tests/coverage/*.tsv` and the simulator, which is asked every "
        "command. "
        "`tst_coverage` fails if this page is out of date, a cell is empty, a verb does not exist "
        "or a simulated telescope that knows a command leaves it unanswered.\n\n"
        "\"No control\" and \"Not shown\" say why the window has none.\n\n"
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
