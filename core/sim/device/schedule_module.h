// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"
#include "core/sim/device/schedule_store.h"

namespace nd::sim {

/// Shooting schedules (16100 to 16108): kept, begun at their time, told by 15248 and 15249. What
/// their tasks would take comes out of nothing here: each takes its share of the time.
///
/// No source says in which unit times go: seconds since 1970 are meant, as in 13000. A schedule is
/// locked with the password of 16107, and then cancelled, deleted and unlocked with it alone.
class ScheduleModule final : public CommandModule
{
public:
    explicit ScheduleModule(VirtualTelescope &telescope);

private:
    void sync(const Request &request);
    void replace(const Request &request);
    void cancel(const Request &request);
    void getAll(const Request &request);
    void get(const Request &request);
    void getTask(const Request &request);
    void lock(const Request &request);
    void unlock(const Request &request);
    void remove(const Request &request);

    int refusalOf(const proto::ShootingScheduleMsg &schedule) const;
    /// Why `id` may not be changed with this password; 0: it may.
    int refusalOf(const std::string &id, const std::string &password);
    bool keep(proto::ShootingScheduleMsg schedule);
    void await(const std::string &id);
    void begin(const std::string &id, int task);
    void endTask(const std::string &id, int task);
    void finish(proto::ShootingScheduleMsg &schedule, proto::ShootingScheduleResult result);
    void interrupt(proto::ShootingScheduleMsg &schedule);
    void tell(const proto::ShootingScheduleMsg &schedule);
    void tell(const proto::ShootingTaskMsg &task);
    qint64 now() const;

    ScheduleStore m_store;
    QHash<QByteArray, quint64> m_runs; ///< By schedule: steps of an older one are dropped.
    quint64 m_lastRun = 0;
};

} // namespace nd::sim
