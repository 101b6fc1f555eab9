// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proto/schedule.pb.h"

#include <QStringList>

#include <vector>

namespace nd::sim {

/// The shooting schedules that a telescope was told, in their order. Their passwords open what is
/// locked and are told to nobody.
class ScheduleStore
{
public:
    static constexpr std::size_t kMost = 100;

    const std::vector<proto::ShootingScheduleMsg> &all() const { return m_all; }
    /// Null if there is none.
    proto::ShootingScheduleMsg *find(const std::string &id);
    proto::ShootingTaskMsg *findTask(const std::string &id);
    /// Those that wait or run at the same time as `schedule`, but for itself.
    std::vector<proto::ShootingScheduleMsg>
    conflicts(const proto::ShootingScheduleMsg &schedule) const;
    /// In place of the one of the same id, if there is one. False: there is no room.
    bool put(const proto::ShootingScheduleMsg &schedule);
    void remove(const std::string &id);

    /// As others may see it.
    static proto::ShootingScheduleMsg withoutPassword(proto::ShootingScheduleMsg schedule);

private:
    std::vector<proto::ShootingScheduleMsg> m_all;
};

} // namespace nd::sim
