// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_flood.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/tracking_model.h"

#include "proto/notify.pb.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace nd {

namespace {

constexpr qint64 kRarePeriod = 4999; // no multiple of the number of the usual ones
constexpr int kGearStep = 3; // between two gears of a list

enum class State {
    Battery,
    TeleExposure,
    TeleGain,
    WideExposure,
    BurstCount,
    Track,
    Photo,
    Focus,
    TeleWhiteBalance, // from here on the rare ones
    TeleFilter,
    WideGain,
};
constexpr qint64 kUsual = 8;
constexpr qint64 kRare = 3;

struct Told
{
    State state = State::Battery;
    int value = 0;
};

/// What notification `number` says; the values stay within the lists of a DWARF II.
Told toldBy(qint64 number)
{
    const qint64 rare = number % kRarePeriod;
    if (rare < kRare) {
        const auto state = static_cast<State>(kUsual + rare);
        const int round = static_cast<int>(number / kRarePeriod);
        return {state, state == State::TeleFilter ? round % 2 : kGearStep * (round % 10)};
    }
    const auto state = static_cast<State>(number % kUsual);
    const int round = static_cast<int>(number / kUsual % 1000);
    switch (state) {
    case State::Battery:
        return {state, round % 100};
    case State::Track:
    case State::Photo:
        return {state, round / 3 % 2};
    case State::Focus:
        return {state, round};
    default:
        return {state, kGearStep * (round % 10)};
    }
}

std::string paramOf(int id, int index)
{
    proto::ResNotifyParam message;
    proto::CommonParam *param = message.add_param();
    param->set_hasauto(id <= 2);
    param->set_auto_mode(1);
    param->set_id(id);
    param->set_index(index);
    return message.SerializeAsString();
}

std::string functionOf(quint32 function, int running)
{
    proto::ResNotifyCamFunctionState message;
    message.set_function_id(function);
    message.set_state(running != 0 ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE);
    return message.SerializeAsString();
}

std::string numberOf(int value)
{
    proto::ResNotifyFocus message; // and ComResWithInt
    message.set_focus(value);
    return message.SerializeAsString();
}

std::pair<quint32, std::string> bytesOf(const Told &told)
{
    switch (told.state) {
    case State::Battery:
        break;
    case State::TeleExposure:
        return {15213, paramOf(0, told.value)};
    case State::TeleGain:
        return {15213, paramOf(1, told.value)};
    case State::TeleWhiteBalance:
        return {15213, paramOf(2, told.value)};
    case State::TeleFilter:
        return {15213, paramOf(8, told.value)};
    case State::WideExposure:
        return {15214, paramOf(0, told.value)};
    case State::WideGain:
        return {15214, paramOf(1, told.value)};
    case State::BurstCount:
        return {15217, paramOf(3, told.value)};
    case State::Track:
        return {15215, functionOf(7, told.value)};
    case State::Photo:
        return {15215, functionOf(2, told.value)};
    case State::Focus:
        return {15257, numberOf(told.value)};
    }
    return {15201, numberOf(told.value)};
}

Packet packetOf(quint32 id, const std::string &bytes)
{
    Packet packet;
    packet.command = id;
    packet.type = Packet::Type::Notification;
    packet.data = QByteArray::fromStdString(bytes);
    return packet;
}

int choiceOf(const std::optional<ParamValue> &value)
{
    return value && value->mode == ParamMode::Gear ? value->choice : -1;
}

int shownBy(DwarfDevice &device, State state)
{
    switch (state) {
    case State::Battery:
        break;
    case State::TeleExposure:
        return choiceOf(device.teleSettings().value(Setting::Exposure));
    case State::TeleGain:
        return choiceOf(device.teleSettings().value(Setting::Gain));
    case State::TeleWhiteBalance:
        return choiceOf(device.teleSettings().value(Setting::WhiteBalance));
    case State::TeleFilter:
        return choiceOf(device.teleSettings().value(Setting::Filter));
    case State::WideExposure:
        return choiceOf(device.wideSettings().value(Setting::Exposure));
    case State::WideGain:
        return choiceOf(device.wideSettings().value(Setting::Gain));
    case State::BurstCount:
        return choiceOf(device.features().value(Feature::BurstCount));
    case State::Track:
        return device.tracking().isFollowing() ? 1 : 0;
    case State::Photo:
        return device.capture(Camera::Tele).run() ? 1 : 0;
    case State::Focus:
        return device.focus().position().value_or(-1);
    }
    return device.status().batteryPercent().value_or(-1);
}

} // namespace

Packet batteryPacket(qint64 number)
{
    return packetOf(15201, numberOf(static_cast<int>(number % 100)));
}

Packet mixedPacket(qint64 number)
{
    const auto [id, bytes] = bytesOf(toldBy(number));
    return packetOf(id, bytes);
}

bool hasLastOfMixed(DwarfDevice &device, qint64 total)
{
    QMap<State, int> last;
    for (qint64 i = std::max<qint64>(0, total - 2 * kRarePeriod); i < total; ++i) {
        const Told told = toldBy(i);
        last.insert(told.state, told.value);
    }
    bool all = true;
    for (auto one = last.cbegin(); one != last.cend(); ++one)
        all = all && shownBy(device, one.key()) == one.value();
    return all;
}

} // namespace nd
