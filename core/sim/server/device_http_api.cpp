// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/device_http_api.h"

#include "core/sim/device/wire_numbers.h"
#include "core/sim/server/http_connection.h"
#include "core/sim/server/param_catalog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nd::sim {

namespace {

constexpr int kLastMode = 127; ///< The number of a setting has one byte for it.

QJsonObject success(const QJsonValue &data)
{
    return {{QStringLiteral("code"), 0}, {QStringLiteral("data"), data}};
}

} // namespace

DeviceHttpApi::DeviceHttpApi(VirtualTelescope &telescope, const QHostAddress &address,
                             AlbumApi::Folder albumFolder)
    : m_telescope(telescope)
    , m_address(address)
    , m_settings(telescope)
    , m_album(telescope.facts(), std::move(albumFolder))
{
}

void DeviceHttpApi::handle(HttpConnection &connection) const
{
    const QString &path = connection.request().path;
    if (path == QLatin1String("/deviceInfo")) {
        connection.respondJson(200, success(deviceInfo()));
    } else if (path == QLatin1String("/firmwareVersion")) {
        connection.respondJson(200, success(firmwareVersion()));
    } else if (path == QLatin1String("/getDefaultParamsConfig")) {
        connection.respond(200, "application/json", paramsDocument());
    } else if (path == QLatin1String("/shootingMode/getSupportedShootingModes")
               && m_telescope.facts().isV3()) {
        const bool isGet
            = connection.request().method == "GET"; // The firmware answers 501 to POST.
        connection.respondJson(isGet ? 200 : 501, isGet ? success(shootingModes()) : QJsonObject());
    } else if (path == QLatin1String("/shootingMode/getParamAndSetting")
               && m_telescope.facts().isV3()) {
        respondParams(connection);
    } else if (!m_settings.handle(connection) && !m_album.handle(connection)) {
        connection.respond(404, "text/plain", "not found\n");
    }
}

void DeviceHttpApi::respondParams(HttpConnection &connection) const
{
    const QJsonObject body = QJsonDocument::fromJson(connection.request().body).object();
    const int mode = body.value(QLatin1String("modeId")).toInt();
    if (connection.request().method != "POST" || mode <= 0 || mode > kLastMode)
        connection.respondJson(200, {{QStringLiteral("code"), -2}});
    else
        connection.respondJson(200, success(paramCatalog(m_telescope, mode)));
}

/// The document of the factory, with the firmware that runs now.
QByteArray DeviceHttpApi::paramsDocument() const
{
    const std::array<int, 3> version = m_telescope.memory().firmware();
    if (version == m_telescope.facts().firmware)
        return m_telescope.paramsDocument();
    QJsonObject document = QJsonDocument::fromJson(m_telescope.paramsDocument()).object();
    QJsonObject data = document.value(QLatin1String("data")).toObject();
    data.insert(QStringLiteral("fwMajorVersion"), version[0]);
    data.insert(QStringLiteral("fwMinorVersion"), version[1]);
    data.insert(QStringLiteral("fwPatchVersion"), version[2]);
    document.insert(QStringLiteral("data"), data);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QJsonObject DeviceHttpApi::deviceInfo() const
{
    const ModelFacts &facts = m_telescope.facts();
    const TelescopeStatus &status = m_telescope.status();
    const bool isFull = m_telescope.faults().has(Fault::SdFull);
    const QJsonObject card = {
        {QStringLiteral("availableSize"), isFull ? 0 : static_cast<int>(status.cardFreeGigabytes)},
        {QStringLiteral("hasSdcard"), true},
        {QStringLiteral("totalSize"), static_cast<int>(status.cardTotalGigabytes)}};
    QJsonObject info = {{facts.deviceIdKey, facts.deviceId},
                        {QStringLiteral("deviceName"), m_telescope.memory().name()},
                        {QStringLiteral("devicePwd"), m_telescope.memory().password()},
                        {QStringLiteral("macAddress"), QStringLiteral("D4:9C:DD:8F:D0:78")},
                        {QStringLiteral("apIpAddress"), QStringLiteral("192.168.88.1")},
                        {QStringLiteral("sdCardInfo"), card},
                        {QStringLiteral("staIpAddress"), m_address.toString()},
                        {QStringLiteral("staWifiName"), QStringLiteral("field")},
                        {QStringLiteral("staWifiPwd"), QString()},
                        {QStringLiteral("bleServiceId"), facts.bleServiceId},
                        {QStringLiteral("wifiConnectedMode"), 1}};
    if (facts.model != Model::Dwarf2) { // The II does not know these.
        info.insert(QStringLiteral("sn"), facts.serialNumber);
        info.insert(QStringLiteral("mac"), QStringLiteral("D49CDD8FD078"));
        info.insert(QStringLiteral("activateStatus"), 1);
    }
    return info;
}

QJsonObject DeviceHttpApi::firmwareVersion() const
{
    const std::array<int, 3> version = m_telescope.memory().firmware();
    return {{QStringLiteral("majorVersion"), version[0]},
            {QStringLiteral("minorVersion"), version[1]},
            {QStringLiteral("patchVersion"), version[2]}};
}

QJsonObject DeviceHttpApi::shootingModes() const
{
    QJsonArray modes;
    for (const int id : kShootingModes)
        modes.append(QJsonObject{{QStringLiteral("modeId"), id}});
    return {{QStringLiteral("shootingModes"), modes}};
}

} // namespace nd::sim
