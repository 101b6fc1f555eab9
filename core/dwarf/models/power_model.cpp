// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/power_model.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr std::array kListenedTo{
    notification::kRingLight,   notification::kPowerIndicator, notification::kLensDefog,
    notification::kAutoCooling, notification::kAutoShutdown,
};

bool isV3Only(PowerSwitch which)
{
    return which == PowerSwitch::LensDefog || which == PowerSwitch::AutoCooling
        || which == PowerSwitch::AutoShutdown;
}

/// 0 is off. Source: dwarf-api-2.0 sections 4.16.6, 4.16.7; field notes 1.3.
template<typename Message>
void readState(std::optional<bool> &state, const QByteArray &payload)
{
    if (const auto message = parseMessage<Message>(payload))
        state = message->state() != 0;
}

template<typename Message>
Message stateMessage(bool on)
{
    Message message;
    message.set_state(on ? 1 : 0);
    return message;
}

} // namespace

PowerModel::PowerModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::linkStateChanged, this, &PowerModel::handleLinkState);
    connect(&session, &Session::notified, this, &PowerModel::handleNotification);
    connect(&session, &Session::roleChanged, this, &PowerModel::changed);
    connect(&session, &Session::identityChanged, this, &PowerModel::changed);
    connect(&session, &Session::problemChanged, this, &PowerModel::changed);
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            handleNotification(id, *payload);
    }
}

std::optional<bool> PowerModel::States::*PowerModel::memberOf(PowerSwitch which)
{
    switch (which) {
    case PowerSwitch::RingLight:
        return &States::ringLight;
    case PowerSwitch::Indicator:
        return &States::indicator;
    case PowerSwitch::LensDefog:
        return &States::lensDefog;
    case PowerSwitch::AutoCooling:
        return &States::autoCooling;
    case PowerSwitch::AutoShutdown:
        return &States::autoShutdown;
    }
    return &States::ringLight;
}

std::optional<bool> PowerModel::state(PowerSwitch which) const
{
    return m_states.*memberOf(which);
}

Generation PowerModel::generation() const
{
    return m_session.generation();
}

bool PowerModel::isPoweredOff() const
{
    return m_session.problem() == ConnectProblem::PoweredOff;
}

Refusal PowerModel::canSwitch(PowerSwitch which) const
{
    if (isV3Only(which) && m_session.generation() != Generation::V3)
        return Refusal::Unsupported;
    return m_session.canCommand();
}

Refusal PowerModel::canOrder() const
{
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    if (m_firmwareUpload)
        return Refusal::FirmwareUpload;
    return m_order == PowerOrder::None ? Refusal::None : Refusal::InProgress;
}

void PowerModel::setFirmwareUpload(bool running)
{
    if (std::exchange(m_firmwareUpload, running) != running)
        emit changed();
}

template<typename Row>
void PowerModel::send(const Row &row, const typename Row::Request &message)
{
    m_session.request(row, message, this, [this](const Result<typename Row::Response> &answer) {
        if (answer)
            return emit accepted();
        setOrder(PowerOrder::None);
        emit changed(); // controls go back to what the device has
        emit refused(answer.error());
    });
}

void PowerModel::set(PowerSwitch which, bool on)
{
    if (canSwitch(which) != Refusal::None)
        return;
    switch (which) {
    case PowerSwitch::RingLight:
        return on ? send(kOpenRgb, {}) : send(kCloseRgb, {});
    case PowerSwitch::Indicator:
        return on ? send(kOpenPowerIndicator, {}) : send(kClosePowerIndicator, {});
    case PowerSwitch::LensDefog:
        return send(kSetLensDefog, stateMessage<proto::ReqLensDefog>(on));
    case PowerSwitch::AutoCooling:
        return send(kSetAutoCooling, stateMessage<proto::ReqAutoCooling>(on));
    case PowerSwitch::AutoShutdown:
        return send(kSetAutoShutdown, stateMessage<proto::ReqAutoShutdown>(on));
    }
}

void PowerModel::reboot()
{
    if (canOrder() != Refusal::None)
        return;
    setOrder(PowerOrder::Reboot);
    send(kReboot, {});
}

void PowerModel::shutDown()
{
    if (canOrder() != Refusal::None)
        return;
    setOrder(PowerOrder::ShutDown);
    send(kPowerDown, {});
}

void PowerModel::setOrder(PowerOrder order)
{
    if (std::exchange(m_order, order) != order)
        emit changed();
}

void PowerModel::handleLinkState()
{
    const LinkState link = m_session.linkState();
    // The state dump arrives while Connecting.
    if (link == LinkState::Waiting || link == LinkState::Disconnected) {
        setOrder(PowerOrder::None);
        apply({});
    }
    emit changed();
}

void PowerModel::handleNotification(quint32 id, const QByteArray &payload)
{
    States states = m_states;
    switch (id) {
    case notification::kRingLight:
        readState<proto::ResNotifyRgbState>(states.ringLight, payload);
        break;
    case notification::kPowerIndicator:
        readState<proto::ResNotifyPowerIndState>(states.indicator, payload);
        break;
    case notification::kLensDefog:
        readState<proto::LensDefog>(states.lensDefog, payload);
        break;
    case notification::kAutoCooling:
        readState<proto::AutoCooling>(states.autoCooling, payload);
        break;
    case notification::kAutoShutdown:
        readState<proto::AutoShutdown>(states.autoShutdown, payload);
        break;
    default:
        return;
    }
    apply(states);
}

void PowerModel::apply(const States &states)
{
    if (m_states == states)
        return;
    m_states = states;
    emit changed();
}

} // namespace nd
