// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/bluetooth_port.h"

#include "proto/ble.pb.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace nd::sim {

namespace {

constexpr int kHeader = 9;
constexpr int kTrailer = 3;
constexpr quint8 kHead = 0xAA;
constexpr quint8 kTail = 0x0D;

using Table = std::array<quint16, 256>;

constexpr Table makeTable()
{
    Table table{};
    for (unsigned index = 0; index < table.size(); ++index) {
        unsigned value = index;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xA001U : value >> 1U;
        table.at(index) = quint16(value);
    }
    return table;
}

quint16 checksum(const QByteArray &bytes)
{
    static constexpr Table kTable = makeTable();
    unsigned value = 0xFFFF;
    for (const char byte : bytes)
        value = (value >> 8U) ^ kTable.at((value ^ quint8(byte)) & 0xFFU);
    return quint16(value);
}

QByteArray twoBytes(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray package(int command, int number, int packages, const QByteArray &body)
{
    QByteArray frame;
    for (const int byte : {int(kHead), 1, command, number, packages, 0, 0})
        frame.append(char(byte));
    frame += twoBytes(quint16(body.size()));
    frame += body;
    frame += twoBytes(checksum(frame));
    frame.append(char(kTail));
    return frame;
}

template<typename Message>
QByteArray bytesOf(const Message &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

template<typename Message>
Message parsed(const QByteArray &body)
{
    Message message;
    message.ParseFromArray(body.constData(), int(body.size()));
    return message;
}

} // namespace

QList<QByteArray> BluetoothPort::write(const QByteArray &bytes)
{
    m_written += bytes;
    if (m_written.size() < kHeader + kTrailer)
        return {};
    const auto length = qFromBigEndian<quint16>(m_written.constData() + 7);
    const int size = kHeader + length + kTrailer;
    if (m_written.size() < size)
        return {};
    const QByteArray frame = m_written.left(size);
    m_written.clear();
    const QByteArray sum = twoBytes(checksum(frame.left(kHeader + length)));
    proto::ResReceiveDataError error;
    if (quint8(frame.front()) != kHead)
        error.set_code(proto::BLE_RECEIVE_FRAME_HEAD_ERROR);
    else if (quint8(frame.back()) != kTail)
        error.set_code(proto::BLE_RECEIVE_FRAME_TAIL_ERROR);
    else if (frame.mid(kHeader + length, 2) != sum)
        error.set_code(proto::BLE_MESSAGE_CRC_ERROR);
    if (faults.silent)
        return {};
    if (error.code() != 0)
        return notifications(0, bytesOf(error));
    const int command = quint8(frame.at(2));
    const QByteArray body = answer(command, frame.mid(kHeader, length));
    return body.isEmpty() ? QList<QByteArray>() : notifications(command, body);
}

QByteArray BluetoothPort::answer(int command, const QByteArray &body)
{
    switch (command) {
    case 1:
        return answerConfig(body);
    case 2:
        return answerAccessPoint(body);
    case 3:
        return answerStation(body);
    case 6:
        return answerNetworks();
    default:
        return {};
    }
}

QByteArray BluetoothPort::answerConfig(const QByteArray &body) const
{
    const auto request = parsed<proto::ReqGetconfig>(body);
    proto::ResGetconfig reply;
    reply.set_cmd(1);
    if (request.ble_psd() != blePassword.toStdString()) {
        reply.set_code(proto::BLE_PASSWORD_ERROR);
        return bytesOf(reply);
    }
    reply.set_state(state);
    reply.set_wifi_mode(wifiMode);
    reply.set_ssid(ssid.toStdString());
    reply.set_psd(accessPointPassword.toStdString());
    reply.set_ip(address.toStdString());
    return bytesOf(reply);
}

QByteArray BluetoothPort::answerAccessPoint(const QByteArray &body)
{
    const auto request = parsed<proto::ReqAp>(body);
    proto::ResAp reply;
    reply.set_cmd(2);
    reply.set_code(faults.refuseWith);
    if (request.ble_psd() != blePassword.toStdString())
        reply.set_code(proto::BLE_PASSWORD_ERROR);
    if (reply.code() == 0) {
        reply.set_ssid(name.toStdString());
        reply.set_psd(accessPointPassword.toStdString());
        if (request.force_restart()) {
            state = 2;
            wifiMode = 1;
            ssid = name;
            address = QStringLiteral("192.168.88.1");
        }
    }
    return bytesOf(reply);
}

QByteArray BluetoothPort::answerStation(const QByteArray &body)
{
    const auto request = parsed<proto::ReqSta>(body);
    const QString wanted = QString::fromStdString(request.ssid());
    const auto network = std::find_if(networks.begin(), networks.end(),
                                      [&](const Network &one) { return one.ssid == wanted; });
    proto::ResSta reply;
    reply.set_cmd(3);
    reply.set_code(faults.refuseWith);
    if (request.ble_psd() != blePassword.toStdString())
        reply.set_code(proto::BLE_PASSWORD_ERROR);
    else if (network == networks.end())
        reply.set_code(proto::BLE_WIFI_SET_SSID_PSD_ERROR);
    else if (request.psd().empty() && !network->password.isEmpty())
        reply.set_code(proto::BLE_WIFI_STA_PASSWORD_EMPTY);
    else if (request.psd() != network->password.toStdString())
        reply.set_code(proto::BLE_WIFI_STA_PASSWORD_ERROR);
    if (reply.code() != 0)
        return bytesOf(reply);
    state = 2;
    wifiMode = 2;
    ssid = wanted;
    address = network->address;
    reply.set_ssid(request.ssid());
    if (!faults.noAddress)
        reply.set_ip(address.toStdString());
    if (faults.addressLater) {
        m_late = bytesOf(reply);
        reply.clear_ip();
        reply.set_code(proto::BLE_WIFI_STA_JOINING);
    }
    return bytesOf(reply);
}

QByteArray BluetoothPort::answerNetworks() const
{
    proto::ResWifilist reply;
    reply.set_cmd(6);
    reply.set_code(faults.refuseWith);
    for (const Network &network : networks) {
        reply.add_ssid(network.ssid.toStdString());
        if (!listsSignals)
            continue;
        proto::WifiInfo *info = reply.add_wifi_info_list();
        info->set_ssid(network.ssid.toStdString());
        info->set_signal_level(network.signalDbm);
        info->set_security_capability(network.password.isEmpty() ? "[ESS]"
                                                                 : "[WPA2-PSK-CCMP][ESS]");
    }
    return bytesOf(reply);
}

QList<QByteArray> BluetoothPort::takeLateAnswer()
{
    QByteArray body;
    body.swap(m_late);
    return body.isEmpty() ? QList<QByteArray>() : notifications(3, body);
}

QList<QByteArray> BluetoothPort::notifications(int command, const QByteArray &body) const
{
    const qsizetype step = packageSize > 0 ? packageSize : std::max<qsizetype>(1, body.size());
    const auto packages = int((std::max<qsizetype>(1, body.size()) + step - 1) / step);
    QByteArray bytes;
    if (faults.garbage)
        bytes += QByteArray::fromHex("00aa01030001000000ff0d");
    for (int number = 0; number < packages; ++number) {
        QByteArray frame = package(command, number, packages, body.mid(number * step, step));
        if (faults.damaged)
            frame[frame.size() - 2] = char(frame.at(frame.size() - 2) ^ 0x01);
        bytes += frame;
    }
    QList<QByteArray> list;
    for (qsizetype start = 0; start < bytes.size(); start += notificationSize)
        list.append(bytes.mid(start, notificationSize));
    return list;
}

} // namespace nd::sim
