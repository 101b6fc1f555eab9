// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <utility>

namespace nd {

/// What can happen; `ui/text` has the sentence for each, with the arguments named here.
enum class EventKind {
    Connected, ///< name, model, firmware
    Disconnected, ///< name
    LinkLost, ///< name, reason
    Reconnecting, ///< name, seconds
    ConnectFailed, ///< name, step, problem
    PoweredOff, ///< name
    ControlGained, ///< name
    ControlLost, ///< name
    ControlRefused, ///< name
    NotActivated, ///< name
    CommandFailed, ///< name, command, generation of the firmware; see error
    StopSent, ///< name
    StopConfirmed, ///< name
    StopUnconfirmed, ///< name
    StopGivenUp, ///< name
    SunStopped, ///< name, why
    MalformedMessage, ///< name, what, bytes: a packet that could not be read
    StaleReply, ///< name, what, bytes: an answer that nothing here waits for
    UnknownMessage, ///< name, command id; logged once each
    MessageFlood, ///< name, dropped
    HttpProblem, ///< name, call, what
    StreamProblem, ///< name, camera, what
    SnapshotSaved, ///< path
    RecordingSaved, ///< path
    FileFailed, ///< path, what
    GamepadConnected, ///< name
    GamepadLost, ///< name
    DemoStarted,
    DemoEnded, ///< what
};

enum class Severity { Information, Warning, Problem };

struct Event
{
    QDateTime utc;
    EventKind kind = EventKind::Connected;
    Severity severity = Severity::Information;
    QStringList arguments;
    Error error; ///< Meaningful for CommandFailed and FileFailed.
    int count = 1; ///< How often it happened; `utc` is of the first time.
};

/// The newest events of all devices, oldest first, at most kCapacity. GUI thread; owned by
/// Observatory. The same event again within a second is counted, not added, and so is everything
/// beyond kBurst events of one kind in a second: a flood can't fill it.
class EventLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int kCapacity = 2000;
    static constexpr int kBurst = 20;
    using Clock = std::function<QDateTime()>;

    explicit EventLog(QObject *parent = nullptr);

    /// Replaces the wall clock, for tests.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    void add(EventKind kind, Severity severity, const QStringList &arguments = {},
             const Error &error = {});
    const QList<Event> &events() const { return m_events; }
    void clear();

signals:
    /// The log was full: events().first() is gone. Emitted before added().
    void removedOldest();
    void added(const nd::Event &event);
    /// events().at(index) was counted once more.
    void updated(int index);
    void cleared();

private:
    int indexOfRecent(const Event &event) const;
    void append(const Event &event);

    Clock m_clock;
    QList<Event> m_events;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::Event)
