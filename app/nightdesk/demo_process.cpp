// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/demo_process.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestLine = qsizetype{64} * 1024;
constexpr auto kReadyWithin = 20s;
constexpr auto kRestartDelay = 1s;
constexpr auto kLongRun = 10s; ///< A run this long wipes the slate.
constexpr int kMostAttempts = 5;
constexpr int kMostDevices = 8;

quint16 portOf(const QJsonObject &object, const char *key, quint16 fallback)
{
    const int port = object.value(QLatin1String(key)).toInt(fallback);
    return port > 0 && port <= 65535 ? static_cast<quint16>(port) : fallback;
}

QString nameOfModel(const QString &model)
{
    if (model == QLatin1String("dwarf2"))
        return QStringLiteral("DWARF II");
    if (model == QLatin1String("mini"))
        return QStringLiteral("DWARF mini");
    return QStringLiteral("DWARF 3");
}

DeviceProfile profileOf(const QJsonObject &object, int number)
{
    DeviceProfile profile;
    profile.id = QStringLiteral("demo-%1").arg(number);
    profile.name = nameOfModel(object.value(QLatin1String("model")).toString());
    profile.host = object.value(QLatin1String("host")).toString();
    profile.ports = {.websocket = portOf(object, "websocket", 9900),
                     .http = portOf(object, "http", 8082),
                     .jpeg = portOf(object, "jpeg", 8092),
                     .rtsp = portOf(object, "rtsp", 554),
                     .files = portOf(object, "files", 80),
                     .ftp = portOf(object, "ftp", 21)};
    profile.demo = true;
    return profile;
}

QList<quint16> controlPortsOf(const QByteArray &readyLine)
{
    QList<quint16> ports;
    const QJsonObject answer = QJsonDocument::fromJson(readyLine).object();
    const QJsonArray devices = answer.value(QLatin1String("devices")).toArray();
    for (const QJsonValueConstRef &device : devices)
        ports.append(portOf(device.toObject(), "control", 0));
    return ports;
}

} // namespace

DemoProcess::DemoProcess(QStringList models, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_models(std::move(models))
    , m_scheduler(scheduler)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &DemoProcess::readErrors);
    connect(&m_process, &QProcess::finished, this,
            [this](int code) { handleEnd(QStringLiteral("exit status %1").arg(code)); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            handleEnd(m_process.errorString());
    });
}

DemoProcess::~DemoProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    m_process.terminate();
    constexpr int kGraceMilliseconds = 500; // the window is gone by now: nobody waits for this
    if (!m_process.waitForFinished(kGraceMilliseconds))
        m_process.kill();
}

void DemoProcess::start()
{
    if (isRunning())
        return;
    ++m_run;
    m_ready = false;
    m_line.clear();
    m_startedAt = m_scheduler.now();
    const QString program
        = QCoreApplication::applicationDirPath() + QStringLiteral("/nightdesk-sim");
    m_process.start(program, arguments());
    expectReady();
}

QDateTime DemoProcess::utc()
{
    return {QDate(2026, 10, 10), QTime(20, 0), Qt::UTC};
}

Site DemoProcess::site()
{
    return {48.2, 11.5, 0.0};
}

QByteArray DemoProcess::zone()
{
    return QByteArrayLiteral("Europe/Berlin");
}

QList<DeviceProfile> DemoProcess::profilesOf(const QByteArray &readyLine)
{
    const QJsonObject answer = QJsonDocument::fromJson(readyLine).object();
    const QJsonArray devices = answer.value(QLatin1String("devices")).toArray();
    QList<DeviceProfile> profiles;
    if (!answer.value(QLatin1String("ready")).toBool())
        return profiles;
    for (const QJsonValueConstRef value : devices) {
        const QJsonObject device = value.toObject();
        const bool known = device.value(QLatin1String("kind")).toString() == QLatin1String("dwarf");
        if (known && profiles.size() < kMostDevices)
            profiles.append(profileOf(device, static_cast<int>(profiles.size())));
    }
    return profiles;
}

QStringList DemoProcess::arguments() const
{
    QStringList list{QStringLiteral("--ephemeral")};
    const QStringList models
        = m_models.isEmpty() ? QStringList{QStringLiteral("dwarf3:v3")} : m_models;
    for (const QString &model : models)
        list << QStringLiteral("--model") << model;
    list << QStringLiteral("--seed") << QStringLiteral("1") << QStringLiteral("--time")
         << QStringLiteral("2026-10-10T20:00Z") << QStringLiteral("--site")
         << QStringLiteral("48.2,11.5");
    return list;
}

void DemoProcess::readOutput()
{
    m_line += m_process.read(kLongestLine);
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() <= kLongestLine)
        return;
    const QByteArray line = m_line.left(std::max<qsizetype>(end, 0));
    const QList<DeviceProfile> profiles = profilesOf(line);
    m_line.clear();
    if (m_ready)
        return;
    if (profiles.isEmpty()) {
        qCWarning(lcUi) << "the simulator's first line is not a ready line";
        m_process.kill();
        return;
    }
    m_ready = true;
    m_controlPorts = controlPortsOf(line);
    qCInfo(lcSim) << "the demo is controlled at" << m_controlPorts;
    emit ready(profiles);
}

void DemoProcess::readErrors()
{
    const QByteArray text = m_process.readAllStandardError().left(kLongestLine);
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            qCDebug(lcSim).noquote() << QString::fromUtf8(line);
    }
}

void DemoProcess::handleEnd(const QString &why)
{
    const bool longRun = m_ready && m_scheduler.now() - m_startedAt >= kLongRun;
    m_attempt = longRun ? 1 : m_attempt + 1;
    emit ended(why);
    if (m_attempt > kMostAttempts) {
        qCWarning(lcUi) << "the simulator keeps ending, given up";
        return;
    }
    m_scheduler.after(kRestartDelay * m_attempt, this, [this] { start(); });
}

void DemoProcess::expectReady()
{
    m_scheduler.after(kReadyWithin, this, [this, run = m_run] {
        if (run == m_run && !m_ready)
            m_process.kill();
    });
}

} // namespace nd
