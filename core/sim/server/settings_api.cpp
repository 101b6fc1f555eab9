// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/settings_api.h"

#include "core/sim/server/http_connection.h"
#include "core/sim/server/multipart_form.h"
#include "core/sim/server/stored_zip.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

// Source: DWARF API 2.0, 3.6.1 and 3.10.1.
constexpr int kNoFile = -1;
constexpr int kWrongParameter = -2;
constexpr int kWrongMd5 = -3;
constexpr int kSettingFailed = -5;
constexpr int kWrongOldPassword = -6;
constexpr int kChangePassword = 0;
constexpr int kChangeName = 1;

constexpr auto kResetTime = 2s;
constexpr auto kTimestampFormat = "yyyy-MM-dd-HH-mm-ss-zzz";
constexpr int kLieBytes = 4096;

void respondCode(HttpConnection &connection, int code)
{
    connection.respondJson(200, {{QStringLiteral("code"), code}});
}

void respondData(HttpConnection &connection, const QJsonObject &data)
{
    connection.respondJson(200, {{QStringLiteral("code"), 0}, {QStringLiteral("data"), data}});
}

std::optional<std::array<int, 3>> versionOf(const QByteArray &fileName)
{
    static const QRegularExpression kName(
        QStringLiteral("^update_package_v(\\d+)\\.(\\d+)\\.(\\d+).*\\.zip$"));
    const QRegularExpressionMatch match = kName.match(QString::fromUtf8(fileName));
    if (!match.hasMatch())
        return std::nullopt;
    return std::array{match.captured(1).toInt(), match.captured(2).toInt(),
                      match.captured(3).toInt()};
}

QString prefixOf(Model model)
{
    switch (model) {
    case Model::Dwarf2:
        return QStringLiteral("DWARF_II");
    case Model::Dwarf3:
        return QStringLiteral("DWARF3");
    case Model::Mini:
        return QStringLiteral("DWARF_mini");
    }
    return {};
}

} // namespace

bool SettingsApi::handle(HttpConnection &connection) const
{
    const QString &path = connection.request().path;
    if (path == QLatin1String("/setDeviceNameAndPsd"))
        setNameOrPassword(connection);
    else if (path == QLatin1String("/resetDeviceInfo"))
        reset(connection);
    else if (path == QLatin1String("/getResetState"))
        tellReset(connection);
    else if (path == QLatin1String("/uploadFirmware") && m_telescope.facts().model == Model::Dwarf2)
        takeFirmware(connection);
    else if (path == QLatin1String("/logInfo"))
        tellLog(connection);
    else if (path == QLatin1String("/downloadLog"))
        connection.respond(200, "application/zip", logFile());
    else
        return false;
    return true;
}

void SettingsApi::setNameOrPassword(HttpConnection &connection) const
{
    const QJsonObject wanted = QJsonDocument::fromJson(connection.request().body).object();
    const int mode = wanted.value(QLatin1String("mode")).toInt(-1);
    const QString oldValue = wanted.value(QLatin1String("oldValue")).toString();
    const QString newValue = wanted.value(QLatin1String("newValue")).toString();
    DeviceMemory &memory = m_telescope.memory();
    if (mode != kChangePassword && mode != kChangeName)
        return respondCode(connection, kWrongParameter);
    if (mode == kChangePassword && oldValue != memory.password())
        return respondCode(connection, kWrongOldPassword);
    const bool done = mode == kChangeName ? memory.setName(newValue) : memory.setPassword(newValue);
    if (!done)
        return respondCode(connection, kSettingFailed);
    m_telescope.note(mode == kChangeName ? QStringLiteral("name changed")
                                         : QStringLiteral("password changed"));
    respondData(connection,
                {{QStringLiteral("mode"), mode},
                 {QStringLiteral("deviceName"), memory.name()},
                 {QStringLiteral("devicePwd"), memory.password()}});
}

void SettingsApi::reset(HttpConnection &connection) const
{
    m_telescope.note(QStringLiteral("reset asked for"));
    m_telescope.clock().after(kResetTime, &m_telescope, [&telescope = m_telescope] {
        telescope.memory().reset();
        telescope.note(QStringLiteral("reset done"));
    });
    respondCode(connection, 0);
}

void SettingsApi::tellReset(HttpConnection &connection) const
{
    const DeviceMemory &memory = m_telescope.memory();
    respondData(connection,
                {{QStringLiteral("isReseted"), memory.isReset()},
                 {QStringLiteral("deviceName"), memory.name()},
                 {QStringLiteral("devicePwd"), memory.password()}});
}

// The file is called fiwmwareFileName, by the maker as well.
void SettingsApi::takeFirmware(HttpConnection &connection) const
{
    const HttpRequest &request = connection.request();
    const auto form = readForm(request.contentType, request.body);
    if (!form || request.method != "POST")
        return respondCode(connection, kWrongParameter);
    const FormPart file = form->value("fiwmwareFileName");
    const QByteArray md5 = form->value("md5").body.trimmed();
    if (file.fileName.isEmpty() || file.body.isEmpty())
        return respondCode(connection, kNoFile);
    const auto version = versionOf(file.fileName);
    if (md5.isEmpty() || !version)
        return respondCode(connection, kWrongParameter);
    if (QCryptographicHash::hash(file.body, QCryptographicHash::Md5).toHex() != md5.toLower()) {
        m_telescope.note(QStringLiteral("firmware refused: wrong MD5"));
        return respondCode(connection, kWrongMd5);
    }
    m_telescope.memory().receiveFirmware(*version);
    m_telescope.note(QStringLiteral("firmware taken: %1 bytes").arg(file.body.size()));
    respondCode(connection, 0);
}

void SettingsApi::tellLog(HttpConnection &connection) const
{
    const bool lies = m_telescope.faults().has(Fault::LieSize);
    const qint64 size = logFile().size() + (lies ? kLieBytes : 0);
    respondData(connection,
                {{QStringLiteral("hasLogFile"), true},
                 {QStringLiteral("fileName"), logName()},
                 {QStringLiteral("timestamp"),
                  m_telescope.clock().utc().toString(QLatin1String(kTimestampFormat))},
                 {QStringLiteral("fileSize"), size}});
}

QByteArray SettingsApi::logFile() const
{
    return storedZip("dwarf.log", m_telescope.memory().log());
}

QString SettingsApi::logName() const
{
    return prefixOf(m_telescope.facts().model) + QStringLiteral("_LOG_D49CDD8FD078_")
        + m_telescope.clock().utc().toString(QLatin1String(kTimestampFormat))
        + QStringLiteral(".zip");
}

} // namespace nd::sim
