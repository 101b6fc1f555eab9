// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/system_model.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/session/clock_messages.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <array>
#include <utility>

namespace nd {

namespace {

constexpr std::array kListenedTo{notification::kHostSlave,     notification::kMtpState,
                                 notification::kCpuMode,       notification::kLowTempProtection,
                                 notification::kMountStatus,   notification::kTaskState,
                                 notification::kScheduleState, notification::kScheduleTask};

/// Source: dwarf-api-2.0 section 4.16.26; other numbers say nothing.
std::optional<CpuMode> cpuModeOf(int mode)
{
    if (mode == 0)
        return CpuMode::Normal;
    return mode == 1 ? std::optional(CpuMode::Performance) : std::nullopt;
}

std::optional<MountStance> stanceOf(const proto::BodyStatus &body)
{
    if (body.status() == proto::BodyStatus::BODY_STATUS_EQ)
        return MountStance::Equatorial;
    return body.status() == proto::BodyStatus::BODY_STATUS_AZI
        ? std::optional(MountStance::AltAzimuth)
        : std::nullopt;
}

/// Idle is no task, and one that ended is none any more.
std::optional<ScopeTask> taskOf(const proto::ResNotifyTaskState &message)
{
    const auto state = message.state().base_state();
    const bool isStopping = state == proto::OPERATION_STATE_STOPPING;
    if (message.task_id() == 0 || (state != proto::OPERATION_STATE_RUNNING && !isStopping))
        return std::nullopt;
    return ScopeTask{int(message.task_id()), isStopping};
}

/// Another one, or another state of it, has no task yet.
std::optional<ScopeSchedule> scheduleOf(const QByteArray &payload)
{
    constexpr std::size_t kLongestId = 64;
    const auto message = parseMessage<proto::ResNotifyShootingScheduleResultAndState>(payload);
    if (!message)
        return std::nullopt;
    const std::string id = message->schedule_id().substr(0, kLongestId);
    return ScopeSchedule{QString::fromStdString(id), message->state(), message->result(), {}};
}

StepStatus clockLineOf(const QList<ConnectLine> &checklist)
{
    for (const ConnectLine &line : checklist) {
        if (line.step == ConnectStep::Clock)
            return line.status;
    }
    return StepStatus::Pending;
}

} // namespace

SystemModel::SystemModel(Session &session, QObject *parent)
    : SystemModel(
        session, [] { return QDateTime::currentDateTime(); }, parent)
{
}

SystemModel::SystemModel(Session &session, WallClock wallClock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_wallClock(std::move(wallClock))
    , m_shownClock(m_wallClock)
    , m_clockLine(clockLineOf(session.checklist()))
{
    connect(&session, &Session::linkStateChanged, this, &SystemModel::handleLinkState);
    connect(&session, &Session::checklistChanged, this, &SystemModel::handleChecklist);
    connect(&session, &Session::notified, this, &SystemModel::handleNotification);
    connect(&session, &Session::overheard, this, &SystemModel::handleOverheard);
    connect(&session, &Session::roleChanged, this, &SystemModel::changed);
    connect(&session, &Session::identityChanged, this, &SystemModel::changed);
    connect(&session, &Session::problemChanged, this, &SystemModel::changed);
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            handleNotification(id, *payload);
    }
}

bool SystemModel::isDwarf2() const
{
    return m_session.model() == DwarfModel::Dwarf2;
}

bool SystemModel::isV3() const
{
    return m_session.generation() == Generation::V3;
}

void SystemModel::setSite(const std::optional<Site> &site)
{
    if (std::exchange(m_site, site) != site)
        emit changed();
}

Generation SystemModel::generation() const
{
    return m_session.generation();
}

Refusal SystemModel::canSetClock() const
{
    return m_session.canCommand();
}

Refusal SystemModel::canSendLocation() const
{
    if (!isV3())
        return Refusal::Unsupported;
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return m_site ? Refusal::None : Refusal::NoPlace;
}

/// "DWARF2". Source: dwarf-api-2.0 section 4.11.5.
Refusal SystemModel::canEnableMtp() const
{
    if (!isDwarf2())
        return Refusal::Unsupported;
    return m_session.canCommand();
}

/// "DWARF2". Source: dwarf-api-2.0 section 4.11.6.
Refusal SystemModel::canSetCpuMode() const
{
    if (!isDwarf2())
        return Refusal::Unsupported;
    return m_session.canCommand();
}

Refusal SystemModel::canSetLowTemperatureProtection() const
{
    return isV3() ? m_session.canCommand() : Refusal::Unsupported;
}

Refusal SystemModel::canLockHost() const
{
    return m_session.canCommand();
}

template<typename Row>
void SystemModel::send(const Row &row, const typename Row::Request &message,
                       std::function<void()> then)
{
    m_session.request(row, message, this,
                      [this, then = std::move(then)](const Result<typename Row::Response> &answer) {
                          if (answer)
                              return then();
                          emit changed(); // controls go back to what the device has
                          emit refused(answer.error());
                      });
}

void SystemModel::syncClock()
{
    if (canSetClock() != Refusal::None)
        return;
    emit clockChosen();
    const QDateTime now = siteTime(m_wallClock(), m_zone);
    send(kSetTime, timeMessage(now), [this, now] {
        send(kSetTimeZone, zoneMessage(now), [this] {
            noteClockSet();
            emit accepted();
        });
    });
}

void SystemModel::sendLocation()
{
    if (canSendLocation() != Refusal::None)
        return;
    send(kSetLocation, locationMessage(*m_site, m_session.profile().quirks), [this, site = m_site] {
        m_acceptedSite = site;
        emit changed();
        emit accepted();
    });
}

/// The mode may be left out: 1 says what is meant. Source: dwarf-api-2.0 section 4.11.5.
void SystemModel::enableMtp()
{
    if (canEnableMtp() != Refusal::None)
        return;
    proto::ReqSetMtpMode message;
    message.set_mode(1);
    send(kSetMtpMode, message, [this] { emit accepted(); });
}

void SystemModel::setCpuMode(CpuMode mode)
{
    if (canSetCpuMode() != Refusal::None)
        return;
    proto::ReqSetCpuMode message;
    message.set_mode(mode == CpuMode::Performance ? 1 : 0);
    send(kSetCpuMode, message, [this] { emit accepted(); });
}

void SystemModel::setLowTemperatureProtection(bool on)
{
    if (canSetLowTemperatureProtection() != Refusal::None)
        return;
    proto::ReqSetLowTempProtectionMode message;
    message.set_mode(on ? 1 : 0);
    send(kSetLowTempProtection, message, [this] { emit accepted(); });
}

Refusal SystemModel::canStopTask() const
{
    if (!m_modes.task)
        return Refusal::Unsupported;
    const Refusal refusal = m_session.canCommand();
    return refusal == Refusal::None && m_modes.task->isStopping ? Refusal::InProgress : refusal;
}

void SystemModel::stopTask()
{
    if (canStopTask() != Refusal::None)
        return;
    proto::ReqStopTask message;
    message.set_task_id(static_cast<proto::TaskId>(m_modes.task->id));
    send(kStopTask, message, [this] { emit accepted(); });
}

void SystemModel::lockHost(bool locked)
{
    if (canLockHost() != Refusal::None)
        return;
    proto::ReqsetMasterLock message;
    message.set_lock(locked);
    send(kSetMasterLock, message, [this] { emit accepted(); });
}

void SystemModel::noteClockSet()
{
    m_clockSetAt = siteTime(m_shownClock().toLocalTime(), m_zone);
    emit changed();
}

void SystemModel::handleLinkState()
{
    const LinkState link = m_session.linkState();
    // The state dump arrives while Connecting.
    if (link == LinkState::Waiting || link == LinkState::Disconnected) {
        m_modes = {};
        m_clockLine = {}; // its next "done" may come without a "pending" before it
        m_clockSetAt.reset();
        m_acceptedSite.reset();
    }
    emit changed();
}

/// The connect sequence sets the clock as well, and in V3 the place.
void SystemModel::handleChecklist()
{
    const LinkState link = m_session.linkState();
    const bool isDown = link == LinkState::Waiting || link == LinkState::Disconnected;
    // The lines of the connection before stay until the next attempt.
    const StepStatus line = isDown ? StepStatus() : clockLineOf(m_session.checklist());
    if (std::exchange(m_clockLine, line) == line || line != StepStatus::Done)
        return;
    if (isV3())
        m_acceptedSite = m_session.site();
    noteClockSet();
}

/// What a person asked for when a recording was made.
void SystemModel::handleOverheard(quint32 command)
{
    if (command == kSetTimeZone.info.id)
        return noteClockSet();
    if (command != kSetLocation.info.id)
        return;
    m_acceptedSite = m_session.site();
    emit changed();
}

void SystemModel::handleNotification(quint32 id, const QByteArray &payload)
{
    Modes modes = m_modes;
    switch (id) {
    case notification::kHostSlave:
        if (const auto message = parseMessage<proto::ResNotifyHostSlaveMode>(payload))
            modes.hostLocked = message->lock();
        break;
    case notification::kMtpState:
        if (const auto message = parseMessage<proto::ResNotifyMTPState>(payload))
            modes.mtp = message->mode() != 0;
        break;
    case notification::kCpuMode:
        if (const auto message = parseMessage<proto::ResNotifyCPUMode>(payload))
            modes.cpu = cpuModeOf(message->mode());
        break;
    case notification::kLowTempProtection:
        if (const auto message = parseMessage<proto::LowTempProtectionMode>(payload))
            modes.lowTemperature = message->mode() != 0;
        break;
    case notification::kMountStatus:
        if (const auto message = parseMessage<proto::BodyStatus>(payload))
            modes.stance = stanceOf(*message);
        break;
    case notification::kTaskState:
        if (const auto message = parseMessage<proto::ResNotifyTaskState>(payload))
            modes.task = taskOf(*message);
        break;
    case notification::kScheduleState:
        if (const auto schedule = scheduleOf(payload))
            modes.schedule = schedule;
        break;
    case notification::kScheduleTask:
        if (const auto message = parseMessage<proto::ResNotifyShootingTaskState>(payload)) {
            modes.schedule = modes.schedule.value_or(ScopeSchedule());
            modes.schedule->taskState = message->state();
        }
        break;
    default:
        return;
    }
    if (std::exchange(m_modes, modes) != modes)
        emit changed();
}

} // namespace nd
