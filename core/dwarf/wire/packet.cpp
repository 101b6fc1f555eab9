// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/packet.h"

#include "core/base/logging.h"
#include "core/dwarf/wire/wire_fault.h"
#include "proto/base.pb.h"

#include <string>

namespace nd {

namespace {

Error badPacket(const QString &detail)
{
    return {Error::Code::Malformed, 0, detail};
}

/// Protobuf writes its complaints to stderr unless it is told where they belong.
bool routeComplaints()
{
    google::protobuf::SetLogHandler(
        [](google::protobuf::LogLevel, const char *, int, const std::string &text) {
            qCDebug(lcWire).noquote() << QString::fromStdString(text);
        });
    return true;
}

/// Why a packet that protobuf could read is none all the same; empty if it is one.
QString objection(const proto::WsPacket &wire)
{
    if (wire.cmd() == 0)
        return QStringLiteral("no command id");
    if (wire.type() > static_cast<quint32>(Packet::Type::LateResponse))
        return QStringLiteral("unknown message type %1").arg(wire.type());
    if (wire.client_id().size() > static_cast<size_t>(Packet::kLongestClientId))
        return QStringLiteral("client id of %1 bytes").arg(wire.client_id().size());
    return {};
}

} // namespace

QByteArray Packet::serialize() const
{
    proto::WsPacket wire;
    wire.set_major_version(majorVersion);
    wire.set_minor_version(minorVersion);
    wire.set_device_id(deviceId);
    wire.set_module_id(module);
    wire.set_cmd(command);
    wire.set_type(static_cast<quint32>(type));
    wire.set_data(data.constData(), static_cast<size_t>(data.size()));
    wire.set_client_id(clientId.toStdString());
    return QByteArray::fromStdString(wire.SerializeAsString());
}

Result<Packet> Packet::parse(const QByteArray &bytes)
{
    [[maybe_unused]] static const bool routed = routeComplaints();
    if (bytes.size() > kLargestPacket)
        return badPacket(QStringLiteral("packet of %1 bytes").arg(bytes.size()));
    proto::WsPacket wire;
    if (!wire.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return badPacket(wireFault(bytes, *proto::WsPacket::descriptor()));
    if (const QString reason = objection(wire); !reason.isEmpty())
        return badPacket(reason);
    return Packet{.majorVersion = wire.major_version(),
                  .minorVersion = wire.minor_version(),
                  .deviceId = wire.device_id(),
                  .module = wire.module_id(),
                  .command = wire.cmd(),
                  .type = static_cast<Type>(wire.type()),
                  .data = QByteArray::fromStdString(wire.data()),
                  .clientId = QString::fromStdString(wire.client_id())};
}

} // namespace nd
