// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/http_verb.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/session/device_http.h"
#include "ui/text/device_text.h"

#include <QJsonDocument>

namespace nd::ctl {

namespace {

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
        console().print(SecretMask().masked(answer.value()).toObject());
        end(exit_status::kDone);
    });
}

} // namespace nd::ctl
