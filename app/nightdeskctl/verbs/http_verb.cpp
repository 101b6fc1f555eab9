// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/http_verb.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/session/device_http.h"
#include "ui/text/device_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nd::ctl {

namespace {

QJsonValue masked(const QJsonValue &value);

bool isSecret(const QString &key)
{
    const QString lower = key.toLower();
    return lower.contains(QLatin1String("pwd")) || lower.contains(QLatin1String("psd"))
        || lower.contains(QLatin1String("password"));
}

QJsonObject masked(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool hides = isSecret(it.key()) && !it.value().toString().isEmpty();
        it.value() = hides ? QJsonValue(QStringLiteral("***")) : masked(it.value());
    }
    return object;
}

/// Depth is bounded by what Qt parses (1024 levels).
QJsonValue masked(const QJsonValue &value)
{
    if (value.isObject())
        return masked(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray list;
    const QJsonArray old = value.toArray();
    for (const auto &element : old)
        list.append(masked(QJsonValue(element)));
    return list;
}

/// What does not answer with JSON.
QLatin1String verbInstead(const HttpCallInfo &info)
{
    return info.answer == HttpAnswerKind::File
        ? QLatin1String("it answers with a file: use the verb \"device log\"")
        : QLatin1String("it answers with pictures: use the verb \"picture\"");
}

} // namespace

bool HttpVerb::prepare()
{
    m_info = httpCallByName(line().words.first().toUtf8());
    if (m_info == nullptr)
        return complain(QStringLiteral("unknown call: %1").arg(line().words.first()));
    if (m_info->withheld || m_info->answer != HttpAnswerKind::Json)
        return complain(
            QStringLiteral("%1 can't be called: %2")
                .arg(line().words.first(),
                     m_info->withheld ? QLatin1String(m_info->note) : verbInstead(*m_info)));
    if (m_info->sendsFile)
        return complain(QStringLiteral("%1 takes a file: use the verb \"device firmware\"")
                            .arg(line().words.first()));
    if (m_info->deletes && !line().has("--yes"))
        return complain(QStringLiteral("%1 needs --yes").arg(line().words.first()));
    if (line().words.size() == 1)
        return true;
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(line().words.at(1).toUtf8(), &problem);
    m_body = json.object();
    return json.isObject()
        || complain(QStringLiteral("not a JSON object: %1").arg(problem.errorString()));
}

void HttpVerb::run()
{
    device().http().call(*m_info, m_body, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return fail(answer.error(), text::httpFailure(answer.error()));
        console().print(masked(answer.value()));
        end(exit_status::kDone);
    });
}

} // namespace nd::ctl
