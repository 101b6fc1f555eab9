// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_command_line.h"

#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace nd::sim {

namespace {

struct PortFlag
{
    const char *flag;
    quint16 DevicePorts::*port;
};

constexpr std::array kPortFlags = {
    PortFlag{"--websocket-port", &DevicePorts::websocket},
    PortFlag{"--udp-port", &DevicePorts::udp},
    PortFlag{"--http-port", &DevicePorts::http},
    PortFlag{"--jpeg-port", &DevicePorts::jpeg},
    PortFlag{"--rtsp-port", &DevicePorts::rtsp},
    PortFlag{"--files-port", &DevicePorts::files},
    PortFlag{"--control-port", &DevicePorts::control},
};

/// Takes the word after a flag; false if it is not usable.
using Taker = std::function<bool(SimCommandLine &, const QString &)>;

bool takePort(quint16 &port, const QString &word)
{
    bool isNumber = false;
    port = word.toUShort(&isNumber);
    return isNumber;
}

bool takeModel(SimCommandLine &line, const QString &word)
{
    line.models.append(word);
    return factsOf(word).has_value();
}

bool takeHost(SimCommandLine &line, const QString &word)
{
    line.host = QHostAddress(word);
    return line.host.protocol() == QAbstractSocket::IPv4Protocol;
}

bool takeSeed(SimCommandLine &line, const QString &word)
{
    bool isNumber = false;
    line.seed = word.toULongLong(&isNumber);
    return isNumber;
}

bool takeTime(SimCommandLine &line, const QString &word)
{
    line.time = QDateTime::fromString(word, Qt::ISODate);
    return line.time.isValid() && line.time.timeSpec() == Qt::UTC;
}

bool takeSpeed(SimCommandLine &line, const QString &word)
{
    bool isNumber = false;
    line.speed = word.toDouble(&isNumber);
    return isNumber && line.speed > 0.0 && line.speed <= 10000.0;
}

bool takeFrameRate(SimCommandLine &line, const QString &word)
{
    bool isNumber = false;
    line.framesPerSecond = word.toInt(&isNumber);
    return isNumber && line.framesPerSecond >= 1 && line.framesPerSecond <= 60;
}

bool takeSite(SimCommandLine &line, const QString &word)
{
    const QStringList parts = word.split(QLatin1Char(','));
    if (parts.size() != 2)
        return false;
    bool isLatitude = false;
    bool isLongitude = false;
    line.site.latitudeDegrees = parts.at(0).toDouble(&isLatitude);
    line.site.longitudeDegrees = parts.at(1).toDouble(&isLongitude);
    return isLatitude && isLongitude && std::abs(line.site.latitudeDegrees) <= 90.0
        && std::abs(line.site.longitudeDegrees) <= 180.0;
}

bool takeFault(SimCommandLine &line, const QString &word)
{
    FaultSet rehearsal;
    line.faults.append(word);
    return rehearsal.set(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
}

bool takeAlbum(SimCommandLine &line, const QString &word)
{
    line.albumFolder = word;
    return !word.isEmpty();
}

std::map<QString, Taker> takers()
{
    std::map<QString, Taker> table = {
        {QStringLiteral("--model"), takeModel},
        {QStringLiteral("--host"), takeHost},
        {QStringLiteral("--seed"), takeSeed},
        {QStringLiteral("--time"), takeTime},
        {QStringLiteral("--speed"), takeSpeed},
        {QStringLiteral("--site"), takeSite},
        {QStringLiteral("--fault"), takeFault},
        {QStringLiteral("--album-dir"), takeAlbum},
        {QStringLiteral("--frame-rate"), takeFrameRate},
    };
    for (const PortFlag &row : kPortFlags) {
        table.emplace(QLatin1String(row.flag), [row](SimCommandLine &line, const QString &word) {
            return takePort(line.ports.*row.port, word);
        });
    }
    return table;
}

/// --ephemeral makes every port free that no flag names.
void freePorts(SimCommandLine &line, const QStringList &arguments)
{
    for (const PortFlag &row : kPortFlags) {
        if (!arguments.contains(QLatin1String(row.flag)))
            line.ports.*row.port = 0;
    }
}

Error usage(const QString &text)
{
    return {Error::Code::NotAllowed, 0, text};
}

} // namespace

Result<SimCommandLine> SimCommandLine::parse(const QStringList &arguments)
{
    const std::map<QString, Taker> table = takers();
    SimCommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &flag = arguments.at(i);
        if (flag == QLatin1String("--help")) {
            line.help = true;
        } else if (flag == QLatin1String("--version")) {
            line.version = true;
        } else if (flag == QLatin1String("--ephemeral")) {
            line.ephemeral = true;
        } else if (const auto taker = table.find(flag); taker == table.end()) {
            return usage(QStringLiteral("unknown word: %1").arg(flag));
        } else if (++i >= arguments.size() || !taker->second(line, arguments.at(i))) {
            return usage(QStringLiteral("%1 needs another value").arg(flag));
        }
    }
    if (line.models.isEmpty())
        line.models.append(QStringLiteral("dwarf3"));
    if (line.ephemeral)
        freePorts(line, arguments);
    return line;
}

QString SimCommandLine::helpText()
{
    return QStringLiteral(
        "Usage: nightdesk-sim [options]\n"
        "Virtual DWARF telescopes on real sockets.\n\n"
        "  --model dwarf2|dwarf3[:v2|:v3]|mini   a telescope; may be given several times\n"
        "  --ephemeral                           free ports instead of the device's own\n"
        "  --host ADDR                           address of the first telescope (127.0.0.1);\n"
        "                                        each further one has the next address\n"
        "  --websocket-port N  --udp-port N  --http-port N  --jpeg-port N  --rtsp-port N\n"
        "  --files-port N\n"
        "  --control-port N                      on 127.0.0.1; each further one has the next port\n"
        "  --album-dir DIR                       what the file port serves\n"
        "  --seed N                              noise and chance\n"
        "  --time UTC                            ISO 8601 with Z: time of the sky at the start\n"
        "  --speed FACTOR                        how fast that time runs\n"
        "  --frame-rate N                        pictures per second of the video (15)\n"
        "  --site LAT,LON                        degrees, north and east positive\n"
        "  --fault NAME[=VALUE]                  something that goes wrong; several times\n"
        "  --help  --version\n\n"
        "Prints one line of JSON when ready; ends on SIGTERM or when stdin, if a pipe, closes.\n");
}

} // namespace nd::sim
