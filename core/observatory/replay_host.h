// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/replay/replay_player.h"

#include <QList>
#include <QObject>

#include <memory>

namespace nd {

class DwarfDevice;
class Observatory;

/// The recording that is being played back, if any, and its telescopes. GUI thread; owned by
/// Observatory, whose devices they become.
class ReplayHost : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` outlives this.
    ReplayHost(Observatory &observatory, Scheduler &scheduler, QObject *parent = nullptr);
    ~ReplayHost() override;

    /// Reads the file and plays it from its beginning; what was open before is closed. A file that
    /// is no recording leaves a player in state Failed that says why.
    void open(const QString &path);
    /// Its telescopes go.
    void close();
    /// Null without a recording.
    ReplayPlayer *player() const { return m_player.get(); }
    QList<DwarfDevice *> devices() const { return m_devices; }

signals:
    /// Another player, or none, or its telescopes are there now.
    void changed();

private:
    void handleLoaded();

    Observatory &m_observatory;
    Scheduler &m_scheduler;
    std::unique_ptr<ReplayPlayer> m_player;
    QList<DwarfDevice *> m_devices;
};

} // namespace nd
