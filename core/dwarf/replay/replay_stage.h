// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/session/session_tap.h"

#include <QDateTime>
#include <QList>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace nd {

class ReplayClock;
class ReplayWires;
class Session;
struct SessionWorld;

/// Where one telescope of a recording is played: the surroundings of its session. GUI thread; owned
/// by ReplayPlayer, which outlives the device.
class ReplayStage
{
public:
    using WallClock = std::function<QDateTime()>;

    ReplayStage(DeviceProfile profile, std::shared_ptr<ReplayClock> clock, WallClock now);
    ~ReplayStage();
    Q_DISABLE_COPY_MOVE(ReplayStage)

    /// As recorded, but for the id, which is new: the telescope itself may be there, too.
    const DeviceProfile &profile() const { return m_profile; }
    /// Sockets that lead nowhere, and the recording's time.
    SessionWorld world();
    /// The session that was made with world(); it lives on this thread.
    void attach(Session &session);
    void play(const TapEvent &event);
    /// The program that recorded ended here, and began again.
    void endRun();

private:
    void playCall(qint64 call);
    void playProfile(const QByteArray &json);
    void playSite(const QByteArray &json);
    void playSent(const QByteArray &bytes);
    void playWire(const TapEvent &event);
    void playHttp(const TapEvent &answer);
    bool wasSilentLong() const;

    DeviceProfile m_profile;
    std::shared_ptr<ReplayClock> m_clock;
    WallClock m_now;
    std::shared_ptr<ReplayWires> m_wires;
    QPointer<Session> m_session;
    QList<TapEvent> m_asked; ///< HTTP calls without an answer yet.
    std::chrono::milliseconds m_heardAt{0}; ///< When the link last opened or told something.
};

} // namespace nd
