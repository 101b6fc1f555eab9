// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator_answers.h"

#include "core/sim/device/device_protocol.h"
#include "manual_scheduler.h"

#include "proto/base.pb.h"
#include "proto/motor.pb.h"

#include <string>

namespace nd::coverage {

namespace {

using namespace nd::sim;

constexpr auto kPatience = std::chrono::minutes(30);
constexpr quint32 kEnterCamera = 16404;
constexpr quint32 kRunTo = 14001;
constexpr auto kStep = std::chrono::seconds(5);

/// Empty but for what an empty request never ends.
std::string requestFor(quint32 command)
{
    if (command != kRunTo)
        return {};
    proto::ReqMotorRunTo message;
    message.set_id(1);
    message.set_end_position(200.0);
    message.set_speed(10.0);
    return message.SerializeAsString();
}

TelescopeOptions optionsOf(const QString &model)
{
    TelescopeOptions options;
    options.facts = *factsOf(model);
    options.site = {48.2, 11.5, 0.0};
    options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    return options;
}

/// A telescope that is asked one thing.
class Question : public QObject
{
public:
    Question(const QString &model, quint32 command)
        : m_telescope(optionsOf(model), m_scheduler)
        , m_firmware(m_telescope)
        , m_protocol(m_telescope, m_firmware)
        , m_command(command)
    {
        connect(&m_protocol, &DeviceProtocol::frameReady, this,
                [this](int, const QByteArray &frame) { hear(frame); });
    }

    bool isAnswered()
    {
        const int client = m_protocol.addConnection();
        if (m_telescope.facts().isV3() && m_command != kEnterCamera)
            m_protocol.receive(client, packetFor(kEnterCamera)); // else opening switches it off
        m_protocol.receive(client, packetFor(m_command));
        for (auto waited = kStep; !m_answered && waited < kPatience; waited += kStep)
            m_scheduler.advance(kStep);
        return m_answered;
    }

private:
    static QByteArray packetFor(quint32 command)
    {
        proto::WsPacket packet;
        packet.set_major_version(1);
        packet.set_cmd(command);
        packet.set_client_id("me");
        packet.set_data(requestFor(command));
        return bytesOf(packet);
    }

    void hear(const QByteArray &frame)
    {
        proto::WsPacket packet;
        if (packet.ParseFromArray(frame.constData(), static_cast<int>(frame.size())))
            m_answered = m_answered || (packet.cmd() == m_command && packet.type() == 3);
    }

    ManualScheduler m_scheduler;
    VirtualTelescope m_telescope;
    Firmware m_firmware;
    DeviceProtocol m_protocol;
    quint32 m_command;
    bool m_answered = false;
};

} // namespace

QSet<quint32> answeredCommands(const QString &model, const QSet<quint32> &commands)
{
    QSet<quint32> answered;
    for (const quint32 command : commands) {
        if (Question(model, command).isAnswered())
            answered.insert(command);
    }
    return answered;
}

} // namespace nd::coverage
