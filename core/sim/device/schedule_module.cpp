// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/schedule_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"

#include <algorithm>

namespace nd::sim {

namespace {

using namespace std::chrono_literals;

// Source: field notes section 1.4, V3 error codes.
constexpr int kWrongDuration = -16301;
constexpr int kConflict = -16302;
constexpr int kWrongPassword = -16306;
constexpr int kIsShooting = -16307;
constexpr int kTooFar = -16308;
constexpr int kNotSynced = -16311;
constexpr int kExpired = -16313;
/// How far ahead is too far no source says.
constexpr qint64 kFarthest = qint64(14) * 24 * 3600;

/// Why a schedule can't make room for another; 0 if it can.
int obstacleOf(const proto::ShootingScheduleMsg &schedule)
{
    if (schedule.state() == proto::SHOOTING_SCHEDULE_STATE_SHOOTING)
        return kIsShooting;
    return schedule.lock() != 0 ? kWrongPassword : 0;
}

} // namespace

ScheduleModule::ScheduleModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(16100, [this](const Request &request) { sync(request); });
    on(16101, [this](const Request &request) { cancel(request); });
    on(16102, [this](const Request &request) { getAll(request); });
    on(16103, [this](const Request &request) { get(request); });
    on(16104, [this](const Request &request) { getTask(request); });
    on(16105, [this](const Request &request) { replace(request); });
    on(16106, [this](const Request &request) { unlock(request); });
    on(16107, [this](const Request &request) { lock(request); });
    on(16108, [this](const Request &request) { remove(request); });
}

qint64 ScheduleModule::now() const
{
    return clock().utc().toSecsSinceEpoch();
}

int ScheduleModule::refusalOf(const proto::ShootingScheduleMsg &schedule) const
{
    if (schedule.schedule_id().empty())
        return code::kInvalidParameter;
    if (schedule.end_time() <= schedule.start_time())
        return kWrongDuration;
    if (schedule.start_time() < 0 || schedule.end_time() > now() + kFarthest)
        return kTooFar;
    return schedule.end_time() <= now() ? kExpired : 0;
}

int ScheduleModule::refusalOf(const std::string &id, const std::string &password)
{
    const proto::ShootingScheduleMsg *schedule = m_store.find(id);
    if (schedule == nullptr)
        return kNotSynced;
    return schedule->lock() != 0 && schedule->password() != password ? kWrongPassword : 0;
}

void ScheduleModule::sync(const Request &request)
{
    proto::ReqSyncShootingSchedule message;
    if (!request.read(message))
        return;
    const proto::ShootingScheduleMsg &wanted = message.shooting_schedule();
    proto::ResSyncShootingSchedule response;
    response.set_code(refusalOf(wanted));
    for (const proto::ShootingScheduleMsg &other : m_store.conflicts(wanted))
        response.add_time_conflict_schedule_ids(other.schedule_id());
    if (response.code() == 0 && response.time_conflict_schedule_ids_size() > 0) {
        response.set_code(kConflict);
        response.set_can_replace(true);
    }
    if (response.code() == 0 && !keep(wanted))
        response.set_code(code::kCardFull);
    if (response.code() == 0)
        *response.mutable_shooting_schedule()
            = ScheduleStore::withoutPassword(*m_store.find(wanted.schedule_id()));
    request.answer(response);
    if (response.code() == 0)
        await(wanted.schedule_id());
}

/// In place of those that are in its way.
void ScheduleModule::replace(const Request &request)
{
    proto::ReqReplaceShootingSchedule message;
    if (!request.read(message))
        return;
    const proto::ShootingScheduleMsg &wanted = message.shooting_schedule();
    proto::ResReplaceShootingScheduleV3 response;
    const auto others = m_store.conflicts(wanted);
    int problem = refusalOf(wanted);
    for (const proto::ShootingScheduleMsg &other : others)
        problem = problem == 0 ? obstacleOf(other) : problem;
    if (problem == 0) {
        for (const proto::ShootingScheduleMsg &other : others) {
            *response.add_replaced() = ScheduleStore::withoutPassword(other);
            m_store.remove(other.schedule_id());
        }
    }
    if (problem == 0 && !keep(wanted))
        problem = code::kCardFull;
    if (problem == 0)
        *response.mutable_shooting_schedule()
            = ScheduleStore::withoutPassword(*m_store.find(wanted.schedule_id()));
    if (isV3()) {
        response.set_code(problem);
        request.answer(response);
    } else {
        proto::ResReplaceShootingSchedule older; // without the list
        *older.mutable_shooting_schedule() = response.shooting_schedule();
        older.set_code(problem);
        request.answer(older);
    }
    if (problem == 0)
        await(wanted.schedule_id());
}

void ScheduleModule::cancel(const Request &request)
{
    proto::ReqCancelShootingSchedule message;
    if (!request.read(message))
        return;
    proto::ResCancelShootingSchedule response;
    response.set_id(message.id());
    response.set_code(refusalOf(message.id(), message.password()));
    request.answer(response);
    if (response.code() == 0)
        interrupt(*m_store.find(message.id()));
}

void ScheduleModule::getAll(const Request &request)
{
    proto::ResGetAllShootingSchedule response;
    for (const proto::ShootingScheduleMsg &schedule : m_store.all())
        *response.add_shooting_schedule() = ScheduleStore::withoutPassword(schedule);
    request.answer(response);
}

void ScheduleModule::get(const Request &request)
{
    proto::ReqGetShootingScheduleById message;
    if (!request.read(message))
        return;
    proto::ResGetShootingScheduleById response;
    const proto::ShootingScheduleMsg *schedule = m_store.find(message.id());
    if (schedule != nullptr)
        *response.mutable_shooting_schedule() = ScheduleStore::withoutPassword(*schedule);
    response.set_code(schedule != nullptr ? 0 : kNotSynced);
    request.answer(response);
}

void ScheduleModule::getTask(const Request &request)
{
    proto::ReqGetShootingTaskById message;
    if (!request.read(message))
        return;
    proto::ResGetShootingTaskById response;
    const proto::ShootingTaskMsg *task = m_store.findTask(message.id());
    if (task != nullptr)
        *response.mutable_shooting_task() = *task;
    response.set_code(task != nullptr ? 0 : kNotSynced);
    request.answer(response);
}

void ScheduleModule::lock(const Request &request)
{
    proto::ReqLockShootingSchedule message;
    if (!request.read(message))
        return;
    const int problem = message.password().empty() ? int(code::kInvalidParameter)
                                                   : refusalOf(message.id(), message.password());
    if (problem == 0) {
        m_store.find(message.id())->set_lock(1);
        m_store.find(message.id())->set_password(message.password());
    }
    if (isV3()) {
        proto::ResLockShootingScheduleV3 response;
        response.set_id(message.id());
        response.set_code(problem);
        return request.answer(response);
    }
    proto::ResLockShootingSchedule response;
    response.set_id(message.id());
    response.set_code(problem);
    request.answer(response);
}

void ScheduleModule::unlock(const Request &request)
{
    proto::ReqUnlockShootingSchedule message;
    if (!request.read(message))
        return;
    proto::ResUnlockShootingSchedule response;
    response.set_id(message.id());
    response.set_code(refusalOf(message.id(), message.password()));
    if (response.code() == 0) {
        m_store.find(message.id())->set_lock(0);
        m_store.find(message.id())->clear_password();
    }
    request.answer(response);
}

/// One that runs has to be cancelled first.
void ScheduleModule::remove(const Request &request)
{
    proto::ReqDeleteShootingSchedule message;
    if (!request.read(message))
        return;
    int problem = refusalOf(message.id(), message.password());
    const bool isShooting = problem == 0
        && m_store.find(message.id())->state() == proto::SHOOTING_SCHEDULE_STATE_SHOOTING;
    problem = isShooting ? kIsShooting : problem;
    if (problem == 0) {
        m_store.remove(message.id());
        m_runs.remove(QByteArray::fromStdString(message.id()));
    }
    proto::ResDeleteShootingSchedule response;
    response.set_id(message.id());
    response.set_code(problem);
    request.answer(response);
}

bool ScheduleModule::keep(proto::ShootingScheduleMsg schedule)
{
    schedule.set_state(proto::SHOOTING_SCHEDULE_STATE_PENDING_SHOOT);
    schedule.set_result(proto::SHOOTING_SCHEDULE_RESULT_PENDING_START);
    schedule.set_sync_state(proto::SHOOTING_SCHEDULE_SYNC_STATE_SYNCED);
    schedule.set_updated_time(now());
    for (proto::ShootingTaskMsg &task : *schedule.mutable_shooting_tasks())
        task.set_state(proto::SHOOTING_TASK_STATUS_IDLE);
    return m_store.put(schedule);
}

void ScheduleModule::await(const std::string &id)
{
    const proto::ShootingScheduleMsg &schedule = *m_store.find(id);
    const quint64 run = ++m_lastRun;
    const QByteArray key = QByteArray::fromStdString(id);
    m_runs.insert(key, run);
    tell(schedule);
    const std::chrono::seconds left(std::max<qint64>(schedule.start_time() - now(), 0));
    clock().after(left, this, [this, id, key, run] {
        if (m_runs.value(key) == run)
            begin(id, 0);
    });
}

/// One task after the other, each in its share of the time.
void ScheduleModule::begin(const std::string &id, int task)
{
    proto::ShootingScheduleMsg &schedule = *m_store.find(id);
    if (task >= schedule.shooting_tasks_size())
        return finish(schedule, proto::SHOOTING_SCHEDULE_RESULT_ALL_COMPLETED);
    if (task == 0) {
        schedule.set_state(proto::SHOOTING_SCHEDULE_STATE_SHOOTING);
        tell(schedule);
    }
    schedule.mutable_shooting_tasks(task)->set_state(proto::SHOOTING_TASK_STATUS_SHOOTING);
    tell(schedule.shooting_tasks(task));
    const qint64 left = std::max<qint64>(schedule.end_time() - now(), 0);
    const std::chrono::seconds share(left / (schedule.shooting_tasks_size() - task));
    const QByteArray key = QByteArray::fromStdString(id);
    clock().after(share, this, [this, id, task, key, run = m_runs.value(key)] {
        if (m_runs.value(key) == run)
            endTask(id, task);
    });
}

void ScheduleModule::endTask(const std::string &id, int task)
{
    proto::ShootingScheduleMsg &schedule = *m_store.find(id);
    schedule.mutable_shooting_tasks(task)->set_state(proto::SHOOTING_TASK_STATUS_SUCCESS);
    tell(schedule.shooting_tasks(task));
    begin(id, task + 1);
}

void ScheduleModule::finish(proto::ShootingScheduleMsg &schedule,
                            proto::ShootingScheduleResult result)
{
    m_runs.remove(QByteArray::fromStdString(schedule.schedule_id()));
    schedule.set_state(proto::SHOOTING_SCHEDULE_STATE_COMPLETED);
    schedule.set_result(result);
    schedule.set_updated_time(now());
    tell(schedule);
}

/// A task that runs is interrupted, and what was shot before counts.
void ScheduleModule::interrupt(proto::ShootingScheduleMsg &schedule)
{
    if (!m_runs.contains(QByteArray::fromStdString(schedule.schedule_id())))
        return; // it is over
    int done = 0;
    for (proto::ShootingTaskMsg &task : *schedule.mutable_shooting_tasks()) {
        done += task.state() == proto::SHOOTING_TASK_STATUS_SUCCESS ? 1 : 0;
        if (task.state() != proto::SHOOTING_TASK_STATUS_SHOOTING)
            continue;
        task.set_state(proto::SHOOTING_TASK_STATUS_INTERRUPTED);
        tell(task);
    }
    finish(schedule,
           done > 0 ? proto::SHOOTING_SCHEDULE_RESULT_PARTIALLY_COMPLETED
                    : proto::SHOOTING_SCHEDULE_RESULT_ALL_FAILED);
}

void ScheduleModule::tell(const proto::ShootingScheduleMsg &schedule)
{
    proto::ResNotifyShootingScheduleResultAndState note;
    note.set_schedule_id(schedule.schedule_id());
    note.set_result(schedule.result());
    note.set_state(schedule.state());
    telescope().notify(notice::kScheduleState, note);
}

void ScheduleModule::tell(const proto::ShootingTaskMsg &task)
{
    proto::ResNotifyShootingTaskState note;
    note.set_schedule_task_id(task.schedule_task_id());
    note.set_state(task.state());
    note.set_code(task.code());
    telescope().notify(notice::kScheduleTask, note);
}

} // namespace nd::sim
