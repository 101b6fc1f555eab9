// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_http.h"

#include "core/base/pool_work.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/errors.h"
#include "core/net/http_client.h"
#include "core/net/qt_file_transfer.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace nd {

namespace {

constexpr qint64 kLargestAnswer = 4'194'304; // params have 55 KB; a full album may have more
/// Larger ones are read in the thread pool: of megabytes the window would stand still.
constexpr qsizetype kReadAtOnce = 131'072;
/// The device writes name and password to its flash before it answers.
constexpr std::chrono::milliseconds kTimeout{10'000};
constexpr int kNoCode = std::numeric_limits<int>::min();

HttpCall::Method methodOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return HttpCall::Method::Get;
    case HttpMethod::Post:
        return HttpCall::Method::Post;
    case HttpMethod::Delete:
        return HttpCall::Method::Delete;
    }
    return HttpCall::Method::Get;
}

bool isSpokenBy(const HttpCallInfo &info, Generation generation)
{
    CommandInfo row;
    row.speakers = info.speakers;
    return nd::isSpokenBy(row, generation);
}

} // namespace

Result<QJsonObject> readHttpAnswer(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Code::Malformed, 0, QStringLiteral("answer is no JSON object")};
    const QJsonObject answer = document.object();
    const int code = answer.value(QLatin1String("code")).toInt(kNoCode);
    if (code == kNoCode)
        return Error{Error::Code::Malformed, 0, QStringLiteral("answer has no code")};
    if (code != 0)
        return Error{Error::Code::Rejected, deviceCode(code), {}};
    return answer;
}

std::optional<Error> refusalOf(const HttpCallInfo &info, Generation generation)
{
    const auto refused = [](const char *why) {
        return Error{Error::Code::NotAllowed, 0, QLatin1String(why)};
    };
    if (info.withheld)
        return refused(info.note);
    if (!isSpokenBy(info, generation))
        return refused("the other generation's");
    if (info.answer != HttpAnswerKind::Json)
        return refused("its answer is no JSON");
    return std::nullopt;
}

HttpCall httpCallOf(const HttpCallInfo &info, const QJsonObject &body)
{
    HttpCall call;
    call.method = methodOf(info.method);
    call.url.setPath(QLatin1String(info.path));
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call.maximumSize = kLargestAnswer;
    call.timeout = kTimeout;
    return call;
}

SessionHttp::SessionHttp(Session &session, QObject *parent) : DeviceHttp(parent), m_session(session)
{
    connect(&session, &Session::overheardHttp, this, &SessionHttp::handleOverheard);
}

void SessionHttp::handleOverheard(const OverheardCall &call)
{
    const std::span<const HttpCallInfo> calls = httpCalls();
    const auto info = std::find_if(calls.begin(), calls.end(), [&call](const HttpCallInfo &each) {
        return call.path == each.path;
    });
    if (info == calls.end())
        return;
    if (const auto answer = readHttpAnswer(call.answer))
        emit overheard(*info, QJsonDocument::fromJson(call.body).object(), answer.value());
}

void SessionHttp::call(const HttpCallInfo &info, const QJsonObject &body, QObject *context,
                       Handler done)
{
    if (const auto refused = refusalOf(info, m_session.generation())) {
        const auto tell = [done = std::move(done), error = *refused] { done(error); };
        QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
        return;
    }
    m_session.callHttp(httpCallOf(info, body), context,
                       [context, done = std::move(done)](const Result<QByteArray> &answer) {
                           if (!answer)
                               return done(answer.error());
                           if (answer.value().size() <= kReadAtOnce)
                               return done(readHttpAnswer(answer.value()));
                           workInPool(
                               context, [bytes = answer.value()] { return readHttpAnswer(bytes); },
                               done);
                       });
}

QUrl SessionHttp::urlOf(const HttpCallInfo &info) const
{
    const DeviceProfile &profile = m_session.profile();
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(profile.host);
    url.setPort(info.place == HttpPlace::Api ? profile.ports.http : profile.ports.jpeg);
    url.setPath(QLatin1String(info.path));
    return url;
}

std::unique_ptr<FileTransfer> SessionHttp::upload(const HttpCallInfo &info, FileUpload job)
{
    job.url = urlOf(info);
    return std::make_unique<QtFileTransfer>(std::move(job));
}

std::unique_ptr<FileTransfer> SessionHttp::download(const HttpCallInfo &info, FileDownload job)
{
    job.url = urlOf(info);
    return std::make_unique<QtFileTransfer>(std::move(job));
}

} // namespace nd
