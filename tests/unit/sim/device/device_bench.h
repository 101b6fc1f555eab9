// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/device_protocol.h"

#include "manual_scheduler.h"

#include "proto/base.pb.h"

#include <QList>

namespace nd::sim {

/// A simulated telescope without sockets, a clock that stands still, and one or more clients.
class DeviceBench : public QObject
{
public:
    struct Frame
    {
        int connection = 0;
        QByteArray bytes;
        proto::WsPacket packet;
    };

    explicit DeviceBench(const QString &model)
        : telescope(optionsOf(model), scheduler)
        , firmware(telescope)
        , protocol(telescope, firmware)
    {
        connect(&protocol, &DeviceProtocol::frameReady, this,
                [this](int connection, const QByteArray &bytes) { keep(connection, bytes); });
        client = protocol.addConnection();
    }

    /// Sends `message` as `client` (or another connection) and forgets what came before.
    void send(quint32 command, const google::protobuf::MessageLite &message, int from = 0,
              const char *clientId = "me")
    {
        proto::WsPacket packet;
        packet.set_major_version(1);
        packet.set_minor_version(9);
        packet.set_cmd(command);
        packet.set_data(message.SerializeAsString());
        packet.set_client_id(clientId);
        frames.clear();
        protocol.receive(from == 0 ? client : from, bytesOf(packet));
    }

    /// Frames with this command and type, in order.
    QList<Frame> framesOf(quint32 command, quint32 type) const
    {
        QList<Frame> found;
        for (const Frame &frame : frames) {
            if (frame.packet.cmd() == command && frame.packet.type() == type)
                found.append(frame);
        }
        return found;
    }

    /// Error code of the last reply; 1 if there is none.
    int replyCode(quint32 command) const
    {
        const QList<Frame> replies = framesOf(command, 3);
        proto::ComResponse response;
        if (replies.isEmpty() || !response.ParseFromString(replies.last().packet.data()))
            return 1;
        return response.code();
    }

    template<typename Message>
    Message last(quint32 command, quint32 type = 2) const
    {
        Message message;
        const QList<Frame> found = framesOf(command, type);
        if (!found.isEmpty())
            message.ParseFromString(found.last().packet.data());
        return message;
    }

    Horizontal direction() const
    {
        return telescope.motion().horizontalAt(telescope.clock().utc());
    }

    Equatorial place() const { return telescope.motion().equatorialAt(telescope.clock().utc()); }

    ManualScheduler scheduler;
    VirtualTelescope telescope;
    Firmware firmware;
    DeviceProtocol protocol;
    int client = 0;
    QList<Frame> frames;

private:
    static TelescopeOptions optionsOf(const QString &model)
    {
        TelescopeOptions options;
        options.facts = *factsOf(model);
        options.site = {48.2, 11.5, 0.0};
        options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        return options;
    }

    void keep(int connection, const QByteArray &bytes)
    {
        Frame frame{connection, bytes, {}};
        frame.packet.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size()));
        frames.append(frame);
    }
};

} // namespace nd::sim
