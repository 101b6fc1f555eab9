// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/stack_log_verb.h"

#include "core/observatory/stacklog/stack_export.h"
#include "core/observatory/stacklog/stack_store.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace nd::ctl {

void StackLogVerb::complain(const QString &text)
{
    console().say(QStringLiteral("nightdeskctl: ") + text);
    end(exit_status::kUsage);
}

/// Where the window keeps it.
QString StackLogVerb::path() const
{
    const QString folder = line().has("--data-dir")
        ? line().value("--data-dir")
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder + QStringLiteral("/stacks.sqlite");
}

std::optional<StackChoice> StackLogVerb::readChoice()
{
    StackChoice choice;
    choice.target = line().value("--target");
    if (line().has("--night")) {
        choice.night = QDate::fromString(line().value("--night"), Qt::ISODate);
        if (!choice.night.isValid()) {
            complain(QStringLiteral("not a date (2026-10-10): %1").arg(line().value("--night")));
            return std::nullopt;
        }
    }
    return choice;
}

void StackLogVerb::start()
{
    if (line().words.size() > 1)
        return complain(QStringLiteral("too many words after stack log"));
    const auto choice = readChoice();
    if (!choice)
        return;
    StackStore store(path());
    const Result<Done> opened = store.open(StackStore::Mode::Read);
    const auto records = opened ? store.all() : Result<QList<StackRecord>>(opened.error());
    if (!records) {
        const bool isNewer = records.error().code == Error::Code::NotAllowed;
        console().say(isNewer
                          ? QStringLiteral("nightdeskctl: a newer Nightdesk wrote %1").arg(path())
                          : QStringLiteral("nightdeskctl: can't be read: %1").arg(path()));
        return end(exit_status::kRefused);
    }
    const QList<StackRecord> stacks = chosen(records.value(), *choice);
    if (line().has("--out"))
        return write(stacks);
    if (line().has("--totals"))
        printTotals(stacks);
    else
        print(stacks);
    end(exit_status::kDone);
}

void StackLogVerb::print(const QList<StackRecord> &records)
{
    for (const StackRecord &record : records)
        console().print(stackJson(record));
}

void StackLogVerb::printTotals(const QList<StackRecord> &records)
{
    for (const StackSum &target : sumsByTarget(records)) {
        for (const StackSum &sum : sumsByNight(ofTarget(records, target.target))) {
            console().print({{QStringLiteral("target"),
                              target.target.isEmpty() ? QJsonValue() : QJsonValue(target.target)},
                             {QStringLiteral("night"), sum.night.toString(Qt::ISODate)},
                             {QStringLiteral("filter"),
                              sum.filter.isEmpty() ? QJsonValue() : QJsonValue(sum.filter)},
                             {QStringLiteral("stacks"), sum.stacks},
                             {QStringLiteral("taken"), sum.taken},
                             {QStringLiteral("stacked"), sum.stacked},
                             {QStringLiteral("integration_s"), sum.integrationSeconds},
                             {QStringLiteral("partial"), sum.isPartial}});
        }
    }
}

void StackLogVerb::write(const QList<StackRecord> &records)
{
    const QString file = line().value("--out");
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool isCsv = suffix == QLatin1String("csv");
    if (!isCsv && suffix != QLatin1String("json"))
        return complain(QStringLiteral("--out needs a name that ends in .csv or .json"));
    const Result<Done> written
        = writeStacks(file, exportedStacks(records, isCsv ? StackFormat::Csv : StackFormat::Json));
    if (!written) {
        console().say(
            QStringLiteral("nightdeskctl: not written: %1: %2").arg(file, written.error().detail));
        return end(exit_status::kRefused);
    }
    console().print({{QStringLiteral("path"), file}, {QStringLiteral("stacks"), records.size()}});
    end(exit_status::kDone);
}

} // namespace nd::ctl
