// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/schedule_store.h"

#include <algorithm>
#include <utility>

namespace nd::sim {

namespace {

bool isAhead(const proto::ShootingScheduleMsg &schedule)
{
    return schedule.state() == proto::SHOOTING_SCHEDULE_STATE_PENDING_SHOOT
        || schedule.state() == proto::SHOOTING_SCHEDULE_STATE_SHOOTING;
}

} // namespace

proto::ShootingScheduleMsg *ScheduleStore::find(const std::string &id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&id](const auto &each) { return each.schedule_id() == id; });
    return found == m_all.end() ? nullptr : &*found;
}

proto::ShootingTaskMsg *ScheduleStore::findTask(const std::string &id)
{
    for (proto::ShootingScheduleMsg &schedule : m_all) {
        for (proto::ShootingTaskMsg &task : *schedule.mutable_shooting_tasks()) {
            if (task.schedule_task_id() == id)
                return &task;
        }
    }
    return nullptr;
}

std::vector<proto::ShootingScheduleMsg>
ScheduleStore::conflicts(const proto::ShootingScheduleMsg &schedule) const
{
    std::vector<proto::ShootingScheduleMsg> found;
    for (const proto::ShootingScheduleMsg &each : m_all) {
        const bool meets
            = each.start_time() < schedule.end_time() && schedule.start_time() < each.end_time();
        if (meets && isAhead(each) && each.schedule_id() != schedule.schedule_id())
            found.push_back(each);
    }
    return found;
}

bool ScheduleStore::put(const proto::ShootingScheduleMsg &schedule)
{
    if (proto::ShootingScheduleMsg *old = find(schedule.schedule_id())) {
        *old = schedule;
        return true;
    }
    if (m_all.size() >= kMost)
        return false;
    m_all.push_back(schedule);
    return true;
}

void ScheduleStore::remove(const std::string &id)
{
    std::erase_if(m_all, [&id](const auto &each) { return each.schedule_id() == id; });
}

proto::ShootingScheduleMsg ScheduleStore::withoutPassword(proto::ShootingScheduleMsg schedule)
{
    schedule.clear_password();
    return schedule;
}

} // namespace nd::sim
