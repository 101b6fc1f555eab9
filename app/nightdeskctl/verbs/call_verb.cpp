// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/call_verb.h"

#include "core/dwarf/session/session.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/packet_json.h"
#include "core/dwarf/wire/withheld_commands.h"

#include <QJsonDocument>

namespace nd::ctl {

namespace {

/// Stop rows are sent until they are answered; a script must not wait for ever.
constexpr std::chrono::milliseconds kStopLimit{10'000};

} // namespace

const CommandEntry *CallVerb::entryFor(Generation generation) const
{
    const QString word = line().words.first();
    bool isNumber = false;
    const quint32 id = word.toUInt(&isNumber);
    return isNumber ? commandById(id, generation) : commandByName(word.toLatin1(), generation);
}

bool CallVerb::prepare()
{
    if (entryFor(Generation::Unknown) == nullptr)
        return complain(QStringLiteral("unknown command: %1").arg(line().words.first()));
    if (const char *why = withheldReason(entryFor(Generation::Unknown)->info.id)) {
        console().say(QStringLiteral("nightdeskctl: never sent: %1").arg(QLatin1String(why)));
        end(exit_status::kRefused);
        return false;
    }
    return readFields();
}

/// Which generation's fields are right shows after connecting; wrong for both is wrong now.
bool CallVerb::readFields()
{
    if (line().words.size() > 1) {
        QJsonParseError problem;
        const auto json = QJsonDocument::fromJson(line().words.at(1).toUtf8(), &problem);
        if (!json.isObject())
            return complain(QStringLiteral("not a JSON object: %1").arg(problem.errorString()));
        m_fields = json.object();
    }
    const Result<QByteArray> old = requestPayload(*entryFor(Generation::V2), m_fields);
    const Result<QByteArray> recent = requestPayload(*entryFor(Generation::V3), m_fields);
    return old || recent || complain(old.error().detail);
}

std::optional<std::chrono::milliseconds> CallVerb::usualLimit() const
{
    const bool isStop = entryFor(generation())->info.kind == RowKind::Stop;
    return isStop ? std::optional(kStopLimit) : std::nullopt;
}

void CallVerb::run()
{
    const CommandEntry &entry = *entryFor(generation());
    const Result<QByteArray> payload = requestPayload(entry, m_fields);
    if (!payload) {
        complain(payload.error().detail);
        return;
    }
    session().requestRaw(
        entry.info, payload.value(), this,
        [this, &entry](const Result<QByteArray> &reply) {
            if (reply)
                handleReply(entry, reply.value());
            else
                fail(reply.error(), &entry.info);
        },
        [this, &entry](const QByteArray &reply) {
            const QJsonDocument progress(replyJson(entry, generation(), reply));
            console().say(QString::fromUtf8(progress.toJson(QJsonDocument::Compact)));
        });
}

void CallVerb::handleReply(const CommandEntry &entry, const QByteArray &payload)
{
    console().print(replyJson(entry, generation(), payload));
    if (const auto error = errorOfReply(entry.info.id, generation(), payload))
        fail(*error, &entry.info);
    else
        end(exit_status::kDone);
}

} // namespace nd::ctl
