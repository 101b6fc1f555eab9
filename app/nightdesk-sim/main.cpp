// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutdown_watch.h"
#include "sim_command_line.h"

#include "core/base/logging.h"
#include "core/base/qt_scheduler.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <vector>

namespace {

using namespace nd;
using namespace nd::sim;

constexpr int kExitPorts = 1;
constexpr int kExitUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

TelescopeOptions optionsOf(const SimCommandLine &line, const QString &model)
{
    TelescopeOptions options;
    options.facts = *factsOf(model);
    options.site = line.site;
    options.start = line.time.isValid() ? line.time : QDateTime::currentDateTimeUtc();
    options.speed = line.speed;
    options.seed = line.seed;
    options.framesPerSecond = line.framesPerSecond;
    return options;
}

QHostAddress addressOf(const SimCommandLine &line, std::size_t index)
{
    return QHostAddress(line.host.toIPv4Address() + static_cast<quint32>(index));
}

void applyFaults(const SimCommandLine &line, DeviceServers &device)
{
    for (const QString &fault : line.faults)
        device.telescope().faults().set(fault.section(QLatin1Char('='), 0, 0),
                                        fault.section(QLatin1Char('='), 1));
}

QJsonObject readyRow(DeviceServers &device, const QHostAddress &address)
{
    const ModelFacts &facts = device.telescope().facts();
    const DevicePorts &ports = device.ports();
    return {
        {QStringLiteral("kind"), QStringLiteral("dwarf")},
        {QStringLiteral("model"), facts.word},
        {QStringLiteral("firmware"), facts.isV3() ? QStringLiteral("v3") : QStringLiteral("v2")},
        {QStringLiteral("host"), address.toString()},
        {QStringLiteral("websocket"), ports.websocket},
        {QStringLiteral("udp"), ports.udp},
        {QStringLiteral("http"), ports.http},
        {QStringLiteral("jpeg"), ports.jpeg},
        {QStringLiteral("rtsp"), ports.rtsp},
        {QStringLiteral("files"), ports.files},
        {QStringLiteral("control"), ports.control}};
}

std::shared_ptr<const StarCatalogue> loadCatalogue()
{
    const auto catalogue = StarCatalogue::load();
    if (catalogue)
        return catalogue.value();
    qCWarning(lcSim) << "no pictures:" << catalogue.error().detail;
    return {};
}

int run(const SimCommandLine &line)
{
    QtScheduler scheduler;
    ShutdownWatch watch;
    QObject::connect(&watch, &ShutdownWatch::shutdownRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const auto catalogue = loadCatalogue();
    std::vector<std::unique_ptr<DeviceServers>> devices;
    QJsonArray rows;
    for (const QString &model : line.models) {
        const QHostAddress address = addressOf(line, devices.size());
        devices.push_back(std::make_unique<DeviceServers>(optionsOf(line, model), line.albumFolder,
                                                          address, scheduler, catalogue));
        DevicePorts ports = line.ports;
        if (ports.control != 0) // All on the loopback address, so each needs a port of its own.
            ports.control = static_cast<quint16>(ports.control + rows.size());
        const Result<Done> bound = devices.back()->listen(ports);
        if (!bound) {
            print(stderr,
                  QStringLiteral("nightdesk-sim: %1: %2\n")
                      .arg(address.toString(), bound.error().detail));
            return kExitPorts;
        }
        applyFaults(line, *devices.back());
        rows.append(readyRow(*devices.back(), address));
    }
    const QJsonObject ready = {{QStringLiteral("ready"), true}, {QStringLiteral("devices"), rows}};
    print(stdout,
          QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact))
              + QLatin1Char('\n'));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nightdesk-sim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ND_VERSION));
    const Result<SimCommandLine> line = SimCommandLine::parse(QCoreApplication::arguments().mid(1));
    if (!line) {
        print(stderr, QStringLiteral("nightdesk-sim: %1\n").arg(line.error().detail));
        return kExitUsage;
    }
    if (line.value().help || line.value().version) {
        const QString version
            = QStringLiteral("nightdesk-sim %1\n").arg(QCoreApplication::applicationVersion());
        print(stdout, line.value().help ? SimCommandLine::helpText() : version);
        return 0;
    }
    return run(line.value());
}
