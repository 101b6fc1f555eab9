// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace nd {

namespace {

constexpr int kStartMilliseconds = 30'000;
constexpr int kAnswerMilliseconds = 10'000;

quint16 portOf(const QJsonObject &device, const char *name)
{
    return static_cast<quint16>(device.value(QLatin1String(name)).toInt());
}

} // namespace

Simulator::Simulator(const QStringList &arguments)
{
    // What is tried here is seen as well in a slow film, at a third of the work.
    const QStringList slow{QStringLiteral("--frame-rate"), QStringLiteral("5")};
    m_process.start(QStringLiteral(ND_SIM_PATH), slow + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kStartMilliseconds))
            return;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    for (const QJsonValue &device : ready.value(QLatin1String("devices")).toArray())
        m_devices.append(device.toObject());
}

Simulator::~Simulator()
{
    m_process.closeWriteChannel();
    m_process.terminate();
    m_process.waitForFinished(kAnswerMilliseconds);
}

void Simulator::kill()
{
    m_process.kill();
    m_process.waitForFinished(kAnswerMilliseconds);
}

DeviceProfile Simulator::profile(int index) const
{
    const QJsonObject &device = m_devices.at(index);
    DeviceProfile profile
        = profileFromAddress(device.value(QLatin1String("host")).toString()).value();
    profile.ports = {portOf(device, "websocket"), portOf(device, "http"),  portOf(device, "jpeg"),
                     portOf(device, "rtsp"),      portOf(device, "files"), 1};
    profile.name = device.value(QLatin1String("model")).toString();
    return profile;
}

QUrl Simulator::controlUrl(int index, const QString &path) const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(portOf(m_devices.at(index), "control"));
    url.setPath(path);
    return url;
}

QByteArray Simulator::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    const bool answered = reply->isFinished() || finished.wait(kAnswerMilliseconds);
    if (!answered || reply->error() != QNetworkReply::NoError)
        return {};
    return reply->readAll();
}

QJsonObject Simulator::state(int index)
{
    QNetworkReply *reply
        = m_network.get(QNetworkRequest(controlUrl(index, QStringLiteral("/state"))));
    return QJsonDocument::fromJson(wait(reply)).object();
}

bool Simulator::post(int index, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(controlUrl(index, path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return !wait(m_network.post(request, QJsonDocument(body).toJson())).isNull();
}

bool Simulator::remove(int index, const QString &path)
{
    return !wait(m_network.deleteResource(QNetworkRequest(controlUrl(index, path)))).isNull();
}

} // namespace nd
