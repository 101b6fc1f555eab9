// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/control_api.h"

#include "core/sim/device/wire_numbers.h"
#include "core/sim/server/http_connection.h"
#include "core/sim/server/state_json.h"

#include "proto/task_center.pb.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <array>
#include <limits>

namespace nd::sim {

namespace {

void refuse(HttpConnection &connection, int status, const QString &why)
{
    connection.respondJson(status, {{QStringLiteral("error"), why}});
}

QJsonObject bodyOf(const HttpConnection &connection)
{
    return QJsonDocument::fromJson(connection.request().body).object();
}

/// A fault's value as the command line would spell it.
QString wordOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isBool() ? QString() : value.toString();
}

struct Vital
{
    const char *name;
    int TelescopeStatus::*place;
    int least;
    int most;
};

constexpr int kColdest = -60;
constexpr int kHottest = 150;
constexpr auto kVitals = std::to_array<Vital>({
    {"battery_percent", &TelescopeStatus::batteryPercent, 0, 100},
    {"charging", &TelescopeStatus::charging, 0, 2},
    {"temperature_c", &TelescopeStatus::temperatureCelsius, kColdest, kHottest},
    {"tele_sensor_c", &TelescopeStatus::teleSensorCelsius, kColdest, kHottest},
    {"task", &TelescopeStatus::runningTask, 0, 4},
    {"wide_sensor_c", &TelescopeStatus::wideSensorCelsius, kColdest, kHottest},
});

/// False for unknown names and for values that it can't have.
bool setVital(TelescopeStatus &status, const QString &name, const QJsonValue &value)
{
    if (!value.isDouble())
        return false;
    const int number = value.toInt(std::numeric_limits<int>::min());
    if (name == QLatin1String("free_gb")) {
        const bool fits = number >= 0 && quint32(number) <= status.cardTotalGigabytes;
        if (fits)
            status.cardFreeGigabytes = quint32(number);
        return fits;
    }
    const auto *const vital
        = std::find_if(kVitals.begin(), kVitals.end(), [&name](const Vital &candidate) {
              return name == QLatin1String(candidate.name);
          });
    if (vital == kVitals.end() || number < vital->least || number > vital->most)
        return false;
    status.*vital->place = number;
    return true;
}

/// One that nobody asked for by 16400 is told once, too.
void tellTask(VirtualTelescope &telescope)
{
    const int task = telescope.status().runningTask;
    proto::ResNotifyTaskState message;
    message.set_task_id(static_cast<proto::TaskId>(task));
    message.mutable_state()->set_base_state(task != 0 ? proto::OPERATION_STATE_RUNNING
                                                      : proto::OPERATION_STATE_IDLE);
    telescope.notify(notice::kTaskState, message);
}

} // namespace

ControlApi::ControlApi(VirtualTelescope &telescope, const DeviceProtocol &protocol,
                       PictureFeed &tele, PictureFeed &wide, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_protocol(protocol)
    , m_tele(tele)
    , m_wide(wide)
    , m_upload(telescope)
{
}

void ControlApi::handle(HttpConnection &connection)
{
    static const QString kFaultPath = QStringLiteral("/fault/");
    const HttpRequest &request = connection.request();
    const QByteArray &method = request.method;
    if (method == "GET" && request.path == QLatin1String("/state")) {
        connection.respondJson(200, stateJson(m_telescope, m_protocol));
    } else if (method == "GET" && request.path == QLatin1String("/frame")) {
        getFrame(connection);
    } else if (method == "DELETE" && request.path.startsWith(kFaultPath)) {
        deleteFault(connection, request.path.mid(kFaultPath.size()));
    } else if (method == "POST") {
        post(connection);
    } else {
        refuse(connection, 404, QStringLiteral("no such call"));
    }
}

void ControlApi::post(HttpConnection &connection)
{
    const QString &path = connection.request().path;
    if (path == QLatin1String("/fault")) {
        postFault(connection);
    } else if (path == QLatin1String("/time")) {
        postTime(connection);
    } else if (path == QLatin1String("/vitals")) {
        postVitals(connection);
    } else if (path == QLatin1String("/notify")) {
        postNotification(connection);
    } else if (path == QLatin1String("/panorama_upload")) {
        postPanoramaUpload(connection);
    } else if (path == QLatin1String("/reboot")) {
        m_telescope.reboot();
        connection.respondJson(200, {{QStringLiteral("rebooting"), true}});
    } else {
        refuse(connection, 404, QStringLiteral("no such call"));
    }
}

void ControlApi::postPanoramaUpload(HttpConnection &connection)
{
    const QJsonObject body = bodyOf(connection);
    const int pictures = body.value(QLatin1String("pictures")).toInt();
    const qint64 bytes = body.value(QLatin1String("size_bytes")).toInteger();
    if (m_upload.start(pictures, bytes))
        connection.respondJson(200, {{QStringLiteral("uploading"), true}});
    else
        refuse(connection, 400, QStringLiteral("pictures and size_bytes, one upload at a time"));
}

void ControlApi::postFault(HttpConnection &connection)
{
    const QJsonObject body = bodyOf(connection);
    const QString name = body.value(QLatin1String("name")).toString();
    if (!m_telescope.faults().set(name, wordOf(body.value(QLatin1String("value"))))) {
        refuse(connection, 400, QStringLiteral("unknown fault or value"));
        return;
    }
    connection.respondJson(200, {{QStringLiteral("fault"), name}});
}

void ControlApi::deleteFault(HttpConnection &connection, const QString &name)
{
    if (!m_telescope.faults().clear(name)) {
        refuse(connection, 400, QStringLiteral("unknown fault"));
        return;
    }
    connection.respondJson(200, {{QStringLiteral("cleared"), name}});
}

void ControlApi::postTime(HttpConnection &connection)
{
    const QJsonObject body = bodyOf(connection);
    const QJsonValue speed = body.value(QLatin1String("speed"));
    const QJsonValue time = body.value(QLatin1String("utc"));
    const QDateTime utc = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    const bool isTimeGood = time.isUndefined() || utc.isValid();
    if (!isTimeGood || (speed.isUndefined() && time.isUndefined())
        || (!speed.isUndefined() && !m_telescope.setSpeed(speed.toDouble()))) {
        refuse(connection, 400, QStringLiteral("speed or utc is not usable"));
        return;
    }
    if (utc.isValid())
        m_telescope.setUtc(utc);
    const SimClock &clock = m_telescope.clock();
    connection.respondJson(200,
                           {{QStringLiteral("speed"), clock.speed()},
                            {QStringLiteral("time_utc"), clock.utc().toString(Qt::ISODateWithMs)}});
}

/// Each value by the name that GET /state has for it; none is taken over if one can't be.
void ControlApi::postVitals(HttpConnection &connection)
{
    TelescopeStatus status = m_telescope.status();
    const QJsonObject body = bodyOf(connection);
    for (auto value = body.begin(); value != body.end(); ++value) {
        if (!setVital(status, value.key(), value.value())) {
            refuse(connection, 400, QStringLiteral("not usable: ") + value.key());
            return;
        }
    }
    m_telescope.status() = status;
    m_telescope.tellVitals();
    if (body.contains(QLatin1String("task")) && m_telescope.facts().isV3())
        tellTask(m_telescope);
    connection.respondJson(200, stateJson(m_telescope, m_protocol));
}

/// Any number and bytes: what nobody documented, too.
void ControlApi::postNotification(HttpConnection &connection)
{
    const QJsonObject body = bodyOf(connection);
    const qint64 id = body.value(QLatin1String("id")).toInteger(-1);
    const QByteArray hex = body.value(QLatin1String("data")).toString().toLatin1();
    const QByteArray data = QByteArray::fromHex(hex);
    if (id < 0 || id > std::numeric_limits<quint32>::max() || data.toHex() != hex) {
        refuse(connection, 400, QStringLiteral("id and data, in small hexadecimal letters"));
        return;
    }
    emit m_telescope.notified(quint32(id), data);
    connection.respondJson(200, {{QStringLiteral("notified"), id}});
}

void ControlApi::getFrame(HttpConnection &connection)
{
    const QUrlQuery &query = connection.request().query;
    const QString camera = query.queryItemValue(QStringLiteral("camera"));
    const QString format = query.queryItemValue(QStringLiteral("format"));
    const bool isWide = camera == QLatin1String("wide");
    const bool isFits = format == QLatin1String("fits");
    if ((!isWide && camera != QLatin1String("tele"))
        || (!isFits && format != QLatin1String("jpeg"))) {
        refuse(connection, 400, QStringLiteral("camera=tele|wide&format=fits|jpeg"));
        return;
    }
    const QByteArray type = isFits ? "application/fits" : "image/jpeg";
    const auto deliver = [client = QPointer(&connection), type](const QByteArray &bytes) {
        if (client && bytes.isEmpty())
            refuse(*client, 500, QStringLiteral("no picture"));
        else if (client)
            client->respond(200, type, bytes);
    };
    PictureFeed &feed = isWide ? m_wide : m_tele;
    if (isFits)
        feed.requestFits(deliver);
    else
        feed.requestJpeg(deliver);
}

} // namespace nd::sim
