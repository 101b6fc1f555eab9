// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_process.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace nd {

namespace {

constexpr int kStartMilliseconds = 30'000;
constexpr int kAnswerMilliseconds = 10'000;

const char *const kPorts[] = {"websocket", "http", "jpeg", "rtsp", "files", "control"};

} // namespace

SimProcess::~SimProcess()
{
    kill();
}

bool SimProcess::start(const QString &model, const QStringList &extra)
{
    m_model = model;
    m_extra = extra;
    return launch({});
}

bool SimProcess::startAgain()
{
    QStringList ports;
    for (const char *name : kPorts)
        ports << QStringLiteral("--%1-port").arg(QLatin1String(name))
              << QString::number(port(name));
    return launch(ports);
}

bool SimProcess::launch(const QStringList &arguments)
{
    QStringList all{
        QStringLiteral("--ephemeral"),      QStringLiteral("--model"), m_model,
        QStringLiteral("--seed"),           QStringLiteral("1"),       QStringLiteral("--time"),
        QStringLiteral("2026-10-10T20:00Z")};
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(ND_SIM_PATH), all + m_extra + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kStartMilliseconds))
            return false;
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_device = ready.value(QLatin1String("devices")).toArray().at(0).toObject();
    return ready.value(QLatin1String("ready")).toBool();
}

void SimProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kAnswerMilliseconds);
}

quint16 SimProcess::port(const char *name) const
{
    return static_cast<quint16>(m_device.value(QLatin1String(name)).toInt());
}

DeviceProfile SimProcess::profile() const
{
    DeviceProfile profile;
    profile.host = m_device.value(QLatin1String("host")).toString();
    profile.ports.websocket = port("websocket");
    profile.ports.http = port("http");
    profile.ports.jpeg = port("jpeg");
    profile.ports.files = port("files");
    return profile;
}

bool SimProcess::post(const QString &path, const QJsonObject &body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port("control"));
    if (!socket.waitForConnected(kAnswerMilliseconds))
        return false;
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    socket.write("POST " + path.toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                 + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
    return socket.waitForReadyRead(kAnswerMilliseconds)
        && socket.readLine().startsWith("HTTP/1.1 2");
}

QJsonObject SimProcess::state() const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port("control"));
    if (!socket.waitForConnected(kAnswerMilliseconds))
        return {};
    socket.write("GET /state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(kAnswerMilliseconds))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QJsonObject() : QJsonDocument::fromJson(answer.mid(body + 4)).object();
}

bool SimProcess::setFault(const QString &name, const QString &value)
{
    QJsonObject fault{{QStringLiteral("name"), name}};
    if (!value.isEmpty())
        fault[QLatin1String("value")] = value;
    return post(QStringLiteral("/fault"), fault);
}

} // namespace nd
