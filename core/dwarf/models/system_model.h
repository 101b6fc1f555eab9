// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <utility>

namespace nd {

class Session;
enum class StepStatus;

/// 15227. Source: dwarf-api-2.0 section 4.16.26.
enum class CpuMode { Normal, Performance };

/// 15262: how the telescope stands. Source: field notes section 1.3, BodyStatus.
enum class MountStance { Equatorial, AltAzimuth };

/// 15261: what the telescope does on its own, such as a picture that it puts together anew.
struct ScopeTask
{
    int id = 0; ///< Source: field notes section 1.3, TaskId; unknown ones may come.
    bool isStopping = false;

    bool operator==(const ScopeTask &) const = default;
};

/// 15248 and 15249: the shooting schedule that the telescope told of last, whoever gave it. Source
/// of the numbers: field notes, shooting_schedule.proto.
struct ScopeSchedule
{
    QString id; ///< Bounded; empty if a task was told of alone.
    int state = 0; ///< 0 new, 1 waits, 2 is shot, 3 over, 4 too late.
    int result = 0; ///< 0 none yet, 1 all, 2 in part, 3 nothing.
    std::optional<int> taskState; ///< 0 idle, 1 is shot, 2 done, 3 failed, 4 interrupted.

    bool operator==(const ScopeSchedule &) const = default;
};

/// Clock, place, control and the modes of the telescope's computer. GUI thread; owned by
/// DwarfDevice.
///
/// Modes are what the device last said; nullopt is unknown. No firmware tells its clock or its
/// place, so that of these only what it accepted is known.
class SystemModel : public QObject
{
    Q_OBJECT

public:
    /// Local time of this computer, with its zone.
    using WallClock = std::function<QDateTime()>;

    explicit SystemModel(Session &session, QObject *parent = nullptr);
    SystemModel(Session &session, WallClock wallClock, QObject *parent = nullptr);

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    /// When the device took this computer's time and the site's zone, at the connection or later:
    /// by the clock of setShownClock(), in that zone.
    std::optional<QDateTime> clockSetAt() const { return m_clockSetAt; }
    /// The clock that the window shows beside it, the simulator's in the demo; this computer's
    /// until then. Set by DwarfDevice.
    void setShownClock(WallClock clock) { m_shownClock = std::move(clock); }
    /// Where the telescope stands as the person said; set by DwarfDevice.
    std::optional<Site> site() const { return m_site; }
    void setSite(const std::optional<Site> &site);
    /// By whose clock it is told the time; this computer's until then. Set by DwarfDevice.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// The place that a V3 device took.
    std::optional<Site> acceptedSite() const { return m_acceptedSite; }
    /// 15224; can be switched on, never off.
    std::optional<bool> mtp() const { return m_modes.mtp; }
    std::optional<CpuMode> cpuMode() const { return m_modes.cpu; }
    /// 15260
    std::optional<bool> lowTemperatureProtection() const { return m_modes.lowTemperature; }
    /// V3; nothing while it does not know itself.
    std::optional<MountStance> stance() const { return m_modes.stance; }
    /// V3; nothing while none runs.
    std::optional<ScopeTask> task() const { return m_modes.task; }
    /// Nothing before one was told of.
    const std::optional<ScopeSchedule> &schedule() const { return m_modes.schedule; }
    /// 15223: whether who has control keeps it from everybody else.
    std::optional<bool> hostLocked() const { return m_modes.hostLocked; }

    Refusal canSetClock() const;
    /// Somebody wants the telescope to go by this computer's clock: 13000 with the offset, then
    /// 13001.
    void syncClock();
    /// Unsupported but in V3.
    Refusal canSendLocation() const;
    void sendLocation();
    /// Unsupported but on a DWARF II.
    Refusal canEnableMtp() const;
    void enableMtp();
    /// Unsupported but on a DWARF II.
    Refusal canSetCpuMode() const;
    void setCpuMode(CpuMode mode);
    /// Unsupported but in V3.
    Refusal canSetLowTemperatureProtection() const;
    void setLowTemperatureProtection(bool on);
    /// Unsupported but while a task runs.
    Refusal canStopTask() const;
    /// 16401; the device's 15261 decides what task() says.
    void stopTask();
    Refusal canLockHost() const;
    /// 13004; the device's 15223 decides what hostLocked() says.
    void lockHost(bool locked);

signals:
    void changed();
    /// A command was not carried out.
    void refused(const nd::Error &error);
    /// A command was carried out, as far as the device says.
    void accepted();
    /// syncClock() was asked for.
    void clockChosen();

private:
    struct Modes
    {
        std::optional<bool> mtp;
        std::optional<CpuMode> cpu;
        std::optional<bool> lowTemperature;
        std::optional<bool> hostLocked;
        std::optional<MountStance> stance;
        std::optional<ScopeTask> task;
        std::optional<ScopeSchedule> schedule;

        bool operator==(const Modes &) const = default;
    };

    void handleLinkState();
    void handleChecklist();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 command);
    void noteClockSet();
    bool isDwarf2() const;
    bool isV3() const;
    template<typename Row>
    void send(const Row &row, const typename Row::Request &message, std::function<void()> then);

    Session &m_session;
    WallClock m_wallClock;
    WallClock m_shownClock;
    Modes m_modes;
    StepStatus m_clockLine;
    std::optional<QDateTime> m_clockSetAt;
    std::optional<Site> m_site;
    QTimeZone m_zone; ///< Invalid: none was told.
    std::optional<Site> m_acceptedSite;
};

} // namespace nd
