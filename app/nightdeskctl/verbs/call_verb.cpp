// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/call_verb.h"

#include "core/dwarf/session/command_call.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/withheld_commands.h"

#include <QJsonDocument>

namespace nd::ctl {

const CommandEntry *CallVerb::entryFor(Generation generation) const
{
    return commandByWord(line().words.first(), generation);
}

bool CallVerb::prepare()
{
    const CommandEntry *entry = entryFor(Generation::Unknown);
    if (entry == nullptr)
        return complain(QStringLiteral("unknown command: %1").arg(line().words.first()));
    if (const char *why = withheldReason(entry->info.id)) {
        console().say(QStringLiteral("nightdeskctl: never sent: %1").arg(QLatin1String(why)));
        end(exit_status::kRefused);
        return false;
    }
    return readFields(*entry);
}

/// Which generation's fields are right shows after connecting; wrong for both is wrong now.
bool CallVerb::readFields(const CommandEntry &entry)
{
    if (line().words.size() > 1) {
        const Result<QJsonObject> fields = fieldsOfText(line().words.at(1));
        if (!fields)
            return complain(fields.error().detail);
        m_fields = fields.value();
    }
    const Result<Done> checked = checkFields(entry.info.id, m_fields);
    return checked || complain(checked.error().detail);
}

std::optional<std::chrono::milliseconds> CallVerb::usualLimit() const
{
    const bool isStop = entryFor(generation())->info.kind == RowKind::Stop;
    return isStop ? std::optional(kStopPatience) : std::nullopt;
}

void CallVerb::run()
{
    const CommandEntry &entry = *entryFor(generation());
    callCommand(
        session(), entry, m_fields, this,
        [this, &entry](const Result<CommandAnswer> &answer) { handleAnswer(entry, answer); },
        [this](const QJsonObject &reply) {
            const QJsonDocument progress(reply);
            console().say(QString::fromUtf8(progress.toJson(QJsonDocument::Compact)));
        });
}

void CallVerb::handleAnswer(const CommandEntry &entry, const Result<CommandAnswer> &answer)
{
    if (!answer && answer.error().code == Error::Code::Malformed) {
        complain(answer.error().detail); // the fields are those of the other generation
        return;
    }
    if (!answer)
        return fail(answer.error(), &entry.info);
    console().print(answer.value().reply);
    if (answer.value().refusal)
        fail(*answer.value().refusal, &entry.info);
    else
        end(exit_status::kDone);
}

} // namespace nd::ctl
