// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scheduler.h"
#include "core/dwarf/wire/command.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace nd {

/// Matches replies to requests by command id and completes each request exactly once. Link thread.
///
/// The wire carries no request number, so at most one request per command id is in flight; what a
/// second one meets depends on the kind of its row (see RowKind). Stop rows never time out: they
/// are sent again every kStopInterval until answered or until the link goes, drop what waits to
/// move the telescope, and of several with different payloads (one per axis) the reply completes
/// the one whose payload it begins with, else the oldest. The same stop asked for again joins the
/// first, unless something that moves was sent between: that is stopped by an answer of its own.
/// Who asked may withdraw it; a row that the telescope is too old for is given up (see
/// mayBeUnknown).
///
/// What a stop ends (see CommandInfo::endedBy) is over kStopGrace after the last of its stops was
/// acknowledged, or with its own answer if that comes first: Cancelled. Nobody says whether a
/// telescope still answers what it was told to stop, so nothing is quarantined for that.
///
/// A late answer: once a command that goes to a place, steers by itself or takes long has timed
/// out, its answer must not end the next request of that id, so the id is quarantined: Busy until
/// that answer came, kQuarantine passed, or the link went. For all others a late answer is as good
/// as a new one (reads) or is corrected by the notification that echoes the value.
class PendingRequests : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QByteArray> &)>;
    using Progress = std::function<void(const QByteArray &)>;
    using Sender = std::function<void(const CommandInfo &, const QByteArray &)>;

    static constexpr std::chrono::milliseconds kStopInterval{400};
    static constexpr std::chrono::milliseconds kStopGrace{1000};
    static constexpr std::chrono::milliseconds kQuarantine{30'000};
    static constexpr int kReadAttempts = 2;
    static constexpr int kUnknownStopAttempts = 3;

    struct Request
    {
        CommandInfo row;
        QByteArray payload;
        Handler done;
        Progress progress; ///< Long rows: gets every reply that is not the last.
        /// Stop rows: ends as NotAllowed when kUnknownStopAttempts were not answered.
        bool mayBeUnknown = false;
    };

    /// `scheduler` outlives this; `sender` puts a request on the wire.
    PendingRequests(Scheduler &scheduler, Sender sender, QObject *parent = nullptr);

    /// Sends `request` or ends it at once; its handler may run before this returns (Busy).
    void add(Request request);
    /// Returns false if nobody waits for `command`.
    bool resolve(quint32 command, const QByteArray &payload);
    /// Sends a Stop row no more: Cancelled for all who asked for it, who may ask again.
    void withdraw(quint32 command, const QByteArray &payload);
    /// Completes every outstanding request with `error`, e.g. when the link drops.
    void failAll(const Error &error);
    int count() const;

private:
    struct Entry
    {
        quint64 serial = 0;
        Request request;
        std::vector<Handler> joined; ///< Stop rows: the same stop asked for again.
        Scheduler::Milliseconds deadline{0};
        int attempts = 1;
        quint64 askedAt = 0; ///< Stop rows: the serial of when it was asked for last.
        bool isStopped = false; ///< Its stop was acknowledged.
    };
    using Entries = std::vector<Entry>;

    void addStop(Request request);
    void launch(Request request);
    void watch(quint32 command, quint64 serial, Scheduler::Milliseconds delay);
    void handleTimer(quint32 command, quint64 serial);
    void expire(quint32 command, Entries::iterator entry);
    void complete(quint32 command, Entries::iterator entry, const Result<QByteArray> &result);
    void noteStop(const Entry &stop, const Result<QByteArray> &result);
    void launchWaiting(quint32 command);
    void replaceWaiting(Request request);
    void dropWaitingMotion();
    bool isQuarantined(quint32 command);
    static Entries::iterator answeredBy(Entries &entries, const QByteArray &payload);

    Scheduler &m_scheduler;
    Sender m_sender;
    std::map<quint32, Entries> m_inFlight; ///< More than one entry only for Stop rows.
    std::map<quint32, Request> m_waiting; ///< The newest of each Latest row.
    std::map<quint32, Scheduler::Milliseconds> m_quarantinedUntil;
    quint64 m_lastMotion = 0; ///< Serial of what was sent last of all that moves.
    std::map<quint32, quint64> m_obeyed; ///< Stops with a good answer: when the last was asked for.
    quint64 m_nextSerial = 1;
};

} // namespace nd
