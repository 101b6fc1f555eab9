// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_setup.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/ble/ble_transport.h"

#include <algorithm>
#include <utility>

namespace nd {

BleSetup::BleSetup(BleTransport &transport, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_scheduler(scheduler)
    , m_conversation(transport, scheduler)
{
    connect(&transport, &BleTransport::adapterChecked, this, &BleSetup::handleAdapter);
    connect(&transport, &BleTransport::seen, this, &BleSetup::handleSeen);
    connect(&transport, &BleTransport::scanEnded, this, &BleSetup::handleScanEnded);
    connect(&m_conversation, &BleConversation::lost, this, &BleSetup::drop);
}

BleSetup::~BleSetup()
{
    if (m_state == BleState::Scanning)
        m_transport.stopScan();
}

bool BleSetup::isBusy() const
{
    return m_state != BleState::Idle && m_state != BleState::Open && m_state != BleState::Done;
}

bool BleSetup::needsBlePassword() const
{
    return m_problem == BleProblem::Refused && m_deviceCode == ble_code::kPasswordError;
}

/// The only writer of the state.
void BleSetup::enter(BleState state)
{
    if (m_state == BleState::Scanning && state != BleState::Scanning)
        m_transport.stopScan();
    m_state = state;
    ++m_step;
    if (state == BleState::Idle || state == BleState::Done)
        m_blePassword = {};
    qCInfo(lcNet) << "Bluetooth set-up: state" << int(state) << "problem" << int(m_problem)
                  << "code" << m_deviceCode;
    emit changed();
}

void BleSetup::clearProblem()
{
    m_problem = BleProblem::None;
    m_deviceCode = 0;
}

void BleSetup::checkAdapter()
{
    m_transport.checkAdapter();
}

void BleSetup::handleAdapter(BleAdapter adapter)
{
    if (adapter == m_adapter)
        return;
    m_adapter = adapter;
    emit changed();
}

void BleSetup::scan()
{
    m_conversation.close();
    clearProblem();
    m_devices.clear();
    enter(BleState::Scanning);
    m_transport.startScan();
    m_scheduler.after(kScanTime, this, [this, step = m_step] {
        if (step == m_step)
            enter(BleState::Idle);
    });
}

void BleSetup::handleSeen(const BleDevice &device)
{
    if (m_state != BleState::Scanning)
        return;
    const auto known = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&](const BleDevice &other) { return other.id == device.id; });
    if (known != m_devices.end()) {
        if (*known == device)
            return;
        *known = device;
    } else if (m_devices.size() < kMostDevices) {
        m_devices.append(device);
    } else {
        return;
    }
    emit changed();
}

void BleSetup::handleScanEnded(BleProblem problem)
{
    if (m_state != BleState::Scanning)
        return;
    m_problem = problem;
    enter(BleState::Idle);
}

void BleSetup::open(const QString &id, const Secret &blePassword)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&id](const BleDevice &device) { return device.id == id; });
    if (found == m_devices.end())
        return;
    m_conversation.close();
    clearProblem();
    m_device = *found;
    m_config = {};
    m_networks.clear();
    m_result = {};
    m_triedTwice = false;
    enter(BleState::Connecting);
    m_blePassword = blePassword;
    connectOnce();
}

void BleSetup::connectOnce()
{
    m_conversation.open(m_device.id, [this](BleProblem problem) {
        if (problem == BleProblem::None)
            readConfig();
        else
            retryOr(problem);
    });
}

/// The first connection of a telescope often drops before it answers. Source: field notes, BLE.
void BleSetup::retryOr(BleProblem problem)
{
    const bool hopeless = problem == BleProblem::NotATelescope
        || problem == BleProblem::NotPermitted || problem == BleProblem::NoAdapter
        || problem == BleProblem::AdapterOff;
    if (hopeless || std::exchange(m_triedTwice, true)) {
        drop(problem);
        return;
    }
    m_conversation.close();
    enter(BleState::Connecting);
    m_scheduler.after(kRetryDelay, this, [this, step = m_step] {
        if (step == m_step)
            connectOnce();
    });
}

void BleSetup::readConfig()
{
    enter(BleState::ReadingConfig);
    m_conversation.ask(BleCommand::GetConfig, getConfigFrame(m_blePassword), kReadPatience,
                       [this](const BleConversation::Reply &reply) { handleConfig(reply); });
}

void BleSetup::handleConfig(const BleConversation::Reply &reply)
{
    switch (reply.problem) {
    case BleProblem::None:
        m_config = reply.answer.config;
        enter(BleState::Open);
        break;
    case BleProblem::Refused:
        m_deviceCode = reply.answer.code;
        drop(BleProblem::Refused);
        break;
    default:
        retryOr(reply.problem);
        break;
    }
}

void BleSetup::readNetworks()
{
    if (m_state != BleState::Open)
        return;
    clearProblem();
    enter(BleState::ReadingNetworks);
    m_conversation.ask(BleCommand::NetworkList, networkListFrame(), kListPatience,
                       [this](const BleConversation::Reply &reply) { handleNetworks(reply); });
}

void BleSetup::handleNetworks(const BleConversation::Reply &reply)
{
    if (reply.problem != BleProblem::None) {
        fail(reply);
        return;
    }
    m_networks = reply.answer.networks;
    enter(BleState::Open);
}

void BleSetup::join(const QString &ssid, const Secret &password)
{
    if (m_state != BleState::Open)
        return;
    clearProblem();
    if (!isNetworkName(ssid) || !isNetworkPassword(password)) {
        m_problem = isNetworkName(ssid) ? BleProblem::BadPassword : BleProblem::BadNetworkName;
        emit changed();
        return;
    }
    m_ssid = ssid;
    enter(BleState::Joining);
    m_conversation.ask(BleCommand::Station, stationFrame(m_blePassword, ssid, password),
                       kJoinPatience,
                       [this](const BleConversation::Reply &reply) { handleJoin(reply); });
}

void BleSetup::handleJoin(const BleConversation::Reply &reply)
{
    const bool goesOn
        = reply.problem == BleProblem::Refused && reply.answer.code == ble_code::kJoining;
    BleResult result = reply.answer.result;
    if (result.ssid.isEmpty())
        result.ssid = m_ssid;
    if (reply.problem == BleProblem::None) {
        finish(result);
    } else if (goesOn) {
        // It may still say where it is; if it does not, it is found on the network.
        result.address.clear();
        m_conversation.await(
            BleCommand::Station, kAddressPatience,
            [this, result](const BleConversation::Reply &late) {
                if (late.problem == BleProblem::Refused && late.answer.code != ble_code::kJoining)
                    fail(late);
                else
                    finish(late.problem == BleProblem::None ? late.answer.result : result);
            });
    } else if (reply.problem == BleProblem::LinkLost) {
        drop(BleProblem::LinkLostWhileJoining);
    } else {
        fail(reply);
    }
}

void BleSetup::startAccessPoint()
{
    if (m_state != BleState::Open)
        return;
    clearProblem();
    enter(BleState::StartingAccessPoint);
    m_conversation.ask(BleCommand::AccessPoint, accessPointFrame(m_blePassword), kJoinPatience,
                       [this](const BleConversation::Reply &reply) { handleAccessPoint(reply); });
}

void BleSetup::handleAccessPoint(const BleConversation::Reply &reply)
{
    if (reply.problem == BleProblem::None)
        finish(reply.answer.result);
    else
        fail(reply);
}

void BleSetup::finish(const BleResult &result)
{
    m_result = result;
    if (m_result.ssid.isEmpty())
        m_result.ssid = m_result.accessPoint ? m_device.name : m_ssid;
    m_conversation.close();
    enter(BleState::Done);
}

/// The step failed; if the telescope is still there it can be tried again.
void BleSetup::fail(const BleConversation::Reply &reply)
{
    m_problem = reply.problem;
    m_deviceCode = reply.answer.code;
    const bool linked = reply.problem == BleProblem::Refused
        || reply.problem == BleProblem::NoAnswer || reply.problem == BleProblem::Garbled;
    if (linked)
        enter(BleState::Open);
    else
        drop(reply.problem);
}

void BleSetup::drop(BleProblem problem)
{
    m_conversation.close();
    m_problem = problem;
    enter(BleState::Idle);
}

void BleSetup::cancel()
{
    m_conversation.close();
    clearProblem();
    enter(BleState::Idle);
}

} // namespace nd
