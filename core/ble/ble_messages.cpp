// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_messages.h"

#include "proto/ble.pb.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <string>

namespace nd {

namespace {

constexpr int kMostNetworks = 64;
constexpr qsizetype kLongestText = 64;
constexpr std::size_t kMostBytes = 256; // of a text
constexpr qsizetype kLongestName = 32;
constexpr int kWeakestSignalDbm = -120; // below the noise of any receiver
constexpr int kYes = 1;
// The address that every telescope has in the network it makes. Source: field notes, BLE.
constexpr auto kAccessPointAddress = "192.168.88.1";

std::string stringOf(const Secret &secret)
{
    return {secret.view().data(), std::size_t(secret.view().size())};
}

template<typename Message>
Secret frameOf(BleCommand command, Message &message)
{
    message.set_cmd(int(command));
    std::string body;
    body.reserve(message.ByteSizeLong());
    message.AppendToString(&body);
    Secret frame = makeBleFrame(quint8(command), {body.data(), qsizetype(body.size())});
    wipe(body);
    return frame;
}

QString cleaned(const std::string &text)
{
    const QString whole
        = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), kMostBytes)));
    QString clean;
    for (const char32_t letter : whole.toUcs4()) {
        if (QChar::isPrint(letter) && letter != QChar::ReplacementCharacter)
            clean.append(QStringView(QChar::fromUcs4(letter)));
    }
    return clean.left(kLongestText);
}

/// A name to be sent back as it came: empty if it can't be shown as it is.
QString networkName(const std::string &text)
{
    const QString name = cleaned(text);
    return name.toStdString() == text && isNetworkName(name) ? name : QString();
}

/// A dotted IPv4 address of one host that can be connected to; empty otherwise.
QString hostAddress(const std::string &text)
{
    const QStringList parts = cleaned(text).split(u'.');
    QStringList numbers;
    for (const QString &part : parts) {
        const bool isNumber = !part.isEmpty() && part.size() <= 3
            && std::all_of(part.begin(), part.end(),
                           [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
        if (!isNumber || part.toInt() > 255)
            return {};
        numbers.append(QString::number(part.toInt()));
    }
    if (numbers.size() != 4)
        return {};
    const int first = numbers.first().toInt();
    const int last = numbers.last().toInt();
    const bool isHost = first != 0 && first != 127 && first < 224 && last != 0 && last != 255;
    return isHost ? numbers.join(u'.') : QString();
}

BleConfig configOf(const proto::ResGetconfig &message)
{
    BleConfig config;
    // Source: field notes, BLE: 0 not configured, 1 in progress, 2 done; mode 1 AP, 2 STA.
    switch (message.state()) {
    case 0:
        config.state = BleConfig::State::NotConfigured;
        break;
    case 1:
        config.state = BleConfig::State::InProgress;
        break;
    case 2:
        config.state = BleConfig::State::Configured;
        break;
    default:
        break;
    }
    if (message.wifi_mode() == 1)
        config.mode = BleConfig::Mode::AccessPoint;
    else if (message.wifi_mode() == 2)
        config.mode = BleConfig::Mode::Station;
    config.ssid = cleaned(message.ssid());
    config.address = hostAddress(message.ip());
    return config;
}

std::optional<int> signalOf(const proto::WifiInfo &info)
{
    const int level = info.signal_level();
    if (level < 0 && level >= kWeakestSignalDbm)
        return level;
    return std::nullopt;
}

QList<WifiNetwork> networksOf(const proto::ResWifilist &message)
{
    QList<WifiNetwork> networks;
    for (const proto::WifiInfo &info : message.wifi_info_list())
        networks.append(
            {networkName(info.ssid()), signalOf(info), cleaned(info.security_capability())});
    std::stable_sort(networks.begin(), networks.end(), [](const auto &one, const auto &other) {
        return one.signalDbm.value_or(kWeakestSignalDbm)
            > other.signalDbm.value_or(kWeakestSignalDbm);
    });
    for (const std::string &ssid : message.ssid())
        networks.append({networkName(ssid), {}, {}});
    QSet<QString> names;
    networks.removeIf([&names](const WifiNetwork &network) {
        const bool keep = !network.ssid.isEmpty() && !names.contains(network.ssid)
            && names.size() < kMostNetworks;
        if (keep)
            names.insert(network.ssid);
        return !keep;
    });
    return networks;
}

template<typename Message>
bool parse(Message &message, const QByteArray &body)
{
    return message.ParseFromArray(body.constData(), int(body.size()));
}

/// Every answer has a code; `fill` takes the rest.
template<typename Message, typename Fill>
std::optional<BleAnswer> answerOf(const QByteArray &body, Fill fill)
{
    Message message;
    if (!parse(message, body))
        return std::nullopt;
    BleAnswer answer;
    answer.code = message.code();
    fill(message, answer);
    return answer;
}

std::optional<BleAnswer> readConfig(const QByteArray &body)
{
    return answerOf<proto::ResGetconfig>(body, [](proto::ResGetconfig &message, BleAnswer &answer) {
        wipe(*message.mutable_psd());
        answer.config = configOf(message);
    });
}

std::optional<BleAnswer> readStation(const QByteArray &body)
{
    return answerOf<proto::ResSta>(body, [](proto::ResSta &message, BleAnswer &answer) {
        wipe(*message.mutable_psd());
        answer.result = {false, cleaned(message.ssid()), hostAddress(message.ip()), {}};
    });
}

std::optional<BleAnswer> readAccessPoint(const QByteArray &body)
{
    return answerOf<proto::ResAp>(body, [](proto::ResAp &message, BleAnswer &answer) {
        answer.result = {true, cleaned(message.ssid()), QString::fromLatin1(kAccessPointAddress),
                         Secret::fromText(cleaned(message.psd()))};
        wipe(*message.mutable_psd());
    });
}

std::optional<BleAnswer> readNetworks(const QByteArray &body)
{
    return answerOf<proto::ResWifilist>(body, [](proto::ResWifilist &message, BleAnswer &answer) {
        answer.networks = networksOf(message);
    });
}

std::optional<BleAnswer> readDataError(const QByteArray &body)
{
    return answerOf<proto::ResReceiveDataError>(body, [](const auto &, const BleAnswer &) {});
}

} // namespace

Secret factoryBlePassword()
{
    return Secret::fromText(QStringLiteral("DWARF_12345678"));
}

Secret getConfigFrame(const Secret &blePassword)
{
    proto::ReqGetconfig message;
    message.set_ble_psd(stringOf(blePassword));
    Secret frame = frameOf(BleCommand::GetConfig, message);
    wipe(*message.mutable_ble_psd());
    return frame;
}

Secret stationFrame(const Secret &blePassword, const QString &ssid, const Secret &password)
{
    proto::ReqSta message;
    message.set_auto_start(kYes); // it joins again when it is switched on
    message.set_ble_psd(stringOf(blePassword));
    message.set_ssid(ssid.toStdString());
    message.set_psd(stringOf(password));
    Secret frame = frameOf(BleCommand::Station, message);
    wipe(*message.mutable_ble_psd());
    wipe(*message.mutable_psd());
    return frame;
}

Secret accessPointFrame(const Secret &blePassword)
{
    proto::ReqAp message;
    // wifi_type, country_list and country stay 0 and empty as a public client sends them: nobody
    // published what other values mean.
    message.set_auto_start(kYes);
    message.set_ble_psd(stringOf(blePassword));
    message.set_force_restart(true);
    Secret frame = frameOf(BleCommand::AccessPoint, message);
    wipe(*message.mutable_ble_psd());
    return frame;
}

Secret networkListFrame()
{
    proto::ReqGetwifilist message;
    return frameOf(BleCommand::NetworkList, message);
}

std::optional<BleAnswer> readBleAnswer(BleCommand command, const QByteArray &body)
{
    switch (command) {
    case BleCommand::DataError:
        return readDataError(body);
    case BleCommand::GetConfig:
        return readConfig(body);
    case BleCommand::AccessPoint:
        return readAccessPoint(body);
    case BleCommand::Station:
        return readStation(body);
    case BleCommand::NetworkList:
        return readNetworks(body);
    }
    return std::nullopt;
}

bool isNetworkName(const QString &ssid)
{
    const qsizetype size = ssid.toUtf8().size();
    return size >= 1 && size <= kLongestName;
}

bool isNetworkPassword(const Secret &password)
{
    return password.view().size() <= kLongestText;
}

} // namespace nd
