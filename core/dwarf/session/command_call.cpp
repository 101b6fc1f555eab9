// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/command_call.h"

#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/packet_json.h"
#include "core/dwarf/wire/withheld_commands.h"

#include <QJsonDocument>

#include <utility>

namespace nd {

namespace {

/// What is sent, or why it is not.
Result<QByteArray> payloadOf(const CommandEntry &entry, const QJsonObject &fields)
{
    if (const char *why = withheldReason(entry.info.id))
        return Error{Error::Code::NotAllowed, 0, QLatin1String(why)};
    Result<QByteArray> payload = requestPayload(entry, fields);
    if (payload) {
        if (const char *why = withheldReason(entry.info.id, payload.value()))
            return Error{Error::Code::NotAllowed, 0, QLatin1String(why)};
    }
    return payload;
}

} // namespace

const CommandEntry *commandByWord(const QString &word, Generation generation)
{
    bool isNumber = false;
    const quint32 id = word.toUInt(&isNumber);
    return isNumber ? commandById(id, generation) : commandByName(word.toLatin1(), generation);
}

Result<QJsonObject> fieldsOfText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (json.isObject())
        return json.object();
    return Error{Error::Code::Malformed, 0,
                 QStringLiteral("not a JSON object: %1").arg(problem.errorString())};
}

Result<Done> checkFields(quint32 command, const QJsonObject &fields)
{
    for (const Generation generation : {Generation::V2, Generation::V3}) {
        const CommandEntry *entry = commandById(command, generation);
        const Result<QByteArray> payload
            = entry != nullptr ? payloadOf(*entry, fields) : Error{Error::Code::Malformed, 0, {}};
        if (payload)
            return Done{};
        if (payload.error().code == Error::Code::NotAllowed)
            return payload.error();
    }
    const CommandEntry *entry = commandById(command, Generation::V2);
    if (entry == nullptr)
        return Error{Error::Code::Malformed, 0, QStringLiteral("unknown command")};
    return requestPayload(*entry, fields).error();
}

bool needsControl(const CommandInfo &row)
{
    return row.retry == Retry::Never && row.kind != RowKind::Stop
        && row.id != kSetMasterLock.info.id;
}

void callCommand(Session &session, const CommandEntry &entry, const QJsonObject &fields,
                 QObject *context, std::function<void(const Result<CommandAnswer> &)> done,
                 std::function<void(const QJsonObject &)> progress)
{
    const Result<QByteArray> payload = payloadOf(entry, fields);
    if (!payload) {
        const auto tell = [done = std::move(done), error = payload.error()] { done(error); };
        QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
        return;
    }
    const Generation generation = session.generation();
    const auto answer
        = [&entry, generation, done = std::move(done)](const Result<QByteArray> &raw) {
              if (!raw)
                  return done(raw.error());
              done(CommandAnswer{replyJson(entry, generation, raw.value()),
                                 errorOfReply(entry.info.id, generation, raw.value())});
          };
    const auto step = [&entry, generation, progress](const QByteArray &raw) {
        if (progress)
            progress(replyJson(entry, generation, raw));
    };
    session.requestRaw(entry.info, payload.value(), context, answer, step);
}

} // namespace nd
