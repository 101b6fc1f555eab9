// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdesk/command_line.h"
#include "app/nightdesk/program.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"
#include "tests/support/state_at_rest.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace nd::test {

inline constexpr int kPatience = 40000;
inline constexpr int kRecordedFor = 5000; ///< Milliseconds: the speeds can be told apart.

inline CommandLine demoLine(const QStringList &models)
{
    CommandLine line;
    line.demo = true;
    line.demoModels = models;
    line.size = {1366, 768};
    return line;
}

/// Where a telescope was that is gone: notices whoever calls it.
class EmptyPlace
{
public:
    explicit EmptyPlace(const DevicePorts &ports)
    {
        for (const quint16 port : {ports.websocket, ports.http, ports.jpeg, ports.rtsp}) {
            m_servers.push_back(std::make_unique<QTcpServer>());
            m_isFree = m_servers.back()->listen(QHostAddress::LocalHost, port) && m_isFree;
        }
    }
    /// The telescope let go of all its ports.
    bool isFree() const { return m_isFree; }
    bool wasCalled() const
    {
        return std::any_of(m_servers.begin(), m_servers.end(),
                           [](const auto &server) { return server->hasPendingConnections(); });
    }

private:
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    bool m_isFree = true;
};

/// What a night with the demo left behind.
struct DemoNight
{
    DevicePorts ports;
    QString file; ///< Empty if it did not come about.
    std::optional<int> battery;
    QByteArray state; ///< Of the telescope's models in the end.
};

inline DemoNight recordDemo(const QString &folder)
{
    DemoNight night;
    Program program(demoLine({}), folder, *qApp);
    program.start();
    const auto isReady = [&program] {
        const QList<DwarfDevice *> devices = program.observatory().devices();
        return devices.size() == 1 && devices.first()->connection().linkState() == LinkState::Ready
            && devices.first()->status().batteryPercent();
    };
    if (!QTest::qWaitFor(isReady, kPatience))
        return night;
    QTest::qWait(kRecordedFor);
    DwarfDevice &device = *program.observatory().devices().first();
    night.ports = device.profile().ports;
    night.battery = device.status().batteryPercent();
    night.state = stateAtRest(device, *program.observatory().recorder());
    // Closing the demo loses the link, which is recorded as well.
    const QString file = FlightFile::recordings(folder + QStringLiteral("/recordings")).value(0);
    const QString kept = folder + u'/' + QFileInfo(file).fileName();
    if (QFile::copy(file, kept))
        night.file = kept;
    return night;
}

} // namespace nd::test
