// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_answers.h"

#include "core/base/qt_scheduler.h"
#include "core/dwarf/wire/command_table.h"
#include "core/sim/server/device_servers.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace nd::coverage {

namespace {

constexpr std::chrono::milliseconds kPatience{3000};
constexpr int kNotFound = 404;

sim::TelescopeOptions optionsOf(const QString &model)
{
    sim::TelescopeOptions options;
    options.facts = *sim::factsOf(model);
    options.site = {48.2, 11.5, 0.0};
    options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    return options;
}

QByteArray methodOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Delete:
        return "DELETE";
    }
    return {};
}

/// Status of the answer; 0 without one. Streams never end: the head is enough.
int statusOf(QNetworkAccessManager &network, const HttpCallInfo &info,
             const sim::DevicePorts &ports)
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(info.place == HttpPlace::Pictures ? ports.jpeg : ports.http);
    url.setPath(QLatin1String(info.path));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply
        = network.sendCustomRequest(request, methodOf(info.method), QByteArrayLiteral("{}"));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->abort();
    reply->deleteLater();
    return status;
}

} // namespace

QSet<QString> answeredCalls(const QString &model, Generation generation)
{
    QtScheduler scheduler;
    sim::DeviceServers server(optionsOf(model), QString(), QHostAddress(QHostAddress::LocalHost),
                              scheduler, {});
    const sim::DevicePorts free{0, 0, 0, 0, 0, 0, 0};
    QSet<QString> answered;
    if (!server.listen(free))
        return answered;
    QNetworkAccessManager network;
    for (const HttpCallInfo &info : httpCalls()) {
        CommandInfo row;
        row.speakers = info.speakers;
        if (info.withheld || !isSpokenBy(row, generation))
            continue;
        const int status = statusOf(network, info, server.ports());
        if (status != 0 && status != kNotFound)
            answered.insert(QLatin1String(info.name));
    }
    return answered;
}

} // namespace nd::coverage
