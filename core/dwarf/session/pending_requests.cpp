// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/pending_requests.h"

#include "core/dwarf/session/long_replies.h"
#include "core/dwarf/session/typed_reply.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

Error busy(const QString &why)
{
    return Error{Error::Code::Busy, 0, why};
}

/// See the class comment: whose late answer must not be taken for that of the next request.
bool needsQuarantine(const CommandInfo &row)
{
    return row.kind == RowKind::Long || row.moves == Moves::Aimed
        || row.moves == Moves::SelfSteering;
}

} // namespace

PendingRequests::PendingRequests(Scheduler &scheduler, Sender sender, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_sender(std::move(sender))
{
}

void PendingRequests::add(Request request)
{
    if (request.row.kind == RowKind::Stop)
        return addStop(std::move(request));
    const quint32 command = request.row.id;
    const bool inFlight = m_inFlight.contains(command);
    if (inFlight && request.row.kind == RowKind::Latest)
        return replaceWaiting(std::move(request));
    if (inFlight)
        return request.done(busy(QStringLiteral("in flight")));
    if (isQuarantined(command))
        return request.done(busy(QStringLiteral("the answer to the last one may still come")));
    launch(std::move(request));
}

void PendingRequests::addStop(Request request)
{
    dropWaitingMotion();
    const auto found = m_inFlight.find(request.row.id);
    if (found == m_inFlight.end())
        return launch(std::move(request));
    for (Entry &entry : found->second) {
        if (entry.request.payload != request.payload || entry.askedAt < m_lastMotion)
            continue;
        entry.joined.push_back(std::move(request.done));
        entry.askedAt = m_nextSerial++;
        return m_sender(request.row, request.payload);
    }
    launch(std::move(request));
}

void PendingRequests::launch(Request request)
{
    const CommandInfo row = request.row;
    const QByteArray payload = request.payload;
    const quint64 serial = m_nextSerial++;
    if (row.moves != Moves::No)
        m_lastMotion = serial;
    const auto delay = row.kind == RowKind::Stop ? kStopInterval : row.timeout;
    m_inFlight[row.id].push_back(
        Entry{serial, std::move(request), {}, m_scheduler.now() + delay, 1, serial});
    watch(row.id, serial, delay);
    m_sender(row, payload);
}

void PendingRequests::watch(quint32 command, quint64 serial, Scheduler::Milliseconds delay)
{
    m_scheduler.after(delay, this, [this, command, serial] { handleTimer(command, serial); });
}

void PendingRequests::handleTimer(quint32 command, quint64 serial)
{
    const auto found = m_inFlight.find(command);
    if (found == m_inFlight.end())
        return;
    const auto entry
        = std::find_if(found->second.begin(), found->second.end(),
                       [serial](const Entry &candidate) { return candidate.serial == serial; });
    if (entry == found->second.end())
        return;
    const auto left = entry->deadline - m_scheduler.now();
    if (left.count() > 0)
        return watch(command, serial, left);
    expire(command, entry);
}

void PendingRequests::expire(quint32 command, Entries::iterator entry)
{
    const CommandInfo row = entry->request.row;
    if (entry->request.mayBeUnknown && entry->attempts >= kUnknownStopAttempts)
        return complete(command, entry,
                        Error{Error::Code::NotAllowed, 0, QStringLiteral("not answered")});
    const bool readAgain = row.retry == Retry::Read && entry->attempts < kReadAttempts;
    if (row.kind == RowKind::Stop || readAgain) {
        const auto delay = row.kind == RowKind::Stop ? kStopInterval : row.timeout;
        ++entry->attempts;
        entry->deadline = m_scheduler.now() + delay;
        watch(command, entry->serial, delay);
        return m_sender(row, QByteArray(entry->request.payload));
    }
    if (needsQuarantine(row) && !entry->isStopped)
        m_quarantinedUntil[command] = m_scheduler.now() + kQuarantine;
    complete(command, entry, Error{Error::Code::Timeout, 0, {}});
}

bool PendingRequests::resolve(quint32 command, const QByteArray &payload)
{
    const auto found = m_inFlight.find(command);
    if (found == m_inFlight.end())
        return m_quarantinedUntil.erase(command) > 0;
    const auto entry = answeredBy(found->second, payload);
    const CommandInfo &row = entry->request.row;
    if (row.kind == RowKind::Long && isIntermediate(row, payload)) {
        if (!entry->isStopped)
            entry->deadline = m_scheduler.now() + row.timeout;
        const Progress progress = entry->request.progress; // survives the entry
        if (progress)
            progress(payload);
        return true;
    }
    complete(command, entry, payload);
    return true;
}

/// The longest payload that the reply begins with: replies that name their axis do so as the
/// request.
PendingRequests::Entries::iterator PendingRequests::answeredBy(Entries &entries,
                                                               const QByteArray &payload)
{
    auto best = entries.begin();
    qsizetype longest = -1;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const qsizetype size = entry->request.payload.size();
        if (size > longest && payload.startsWith(entry->request.payload)) {
            best = entry;
            longest = size;
        }
    }
    return best;
}

void PendingRequests::withdraw(quint32 command, const QByteArray &payload)
{
    const auto isMeant = [&payload](const Entry &one) {
        return one.request.row.kind == RowKind::Stop && one.request.payload == payload;
    };
    // Several if something moved between them.
    for (auto found = m_inFlight.find(command); found != m_inFlight.end();
         found = m_inFlight.find(command)) {
        Entries &entries = found->second;
        const auto entry = std::find_if(entries.begin(), entries.end(), isMeant);
        if (entry == entries.end())
            return;
        complete(command, entry, Error{Error::Code::Cancelled, 0, QStringLiteral("withdrawn")});
    }
}

void PendingRequests::failAll(const Error &error)
{
    // Handlers may add or fail requests: detach the tables before calling any of them.
    const auto inFlight = std::exchange(m_inFlight, {});
    const auto waiting = std::exchange(m_waiting, {});
    m_quarantinedUntil.clear();
    m_obeyed.clear();
    for (const auto &[command, entries] : inFlight) {
        for (const Entry &entry : entries) {
            entry.request.done(error);
            for (const Handler &done : entry.joined)
                done(error);
        }
    }
    for (const auto &[command, request] : waiting)
        request.done(error);
}

int PendingRequests::count() const
{
    int count = int(m_waiting.size());
    for (const auto &[command, entries] : m_inFlight)
        count += int(entries.size());
    return count;
}

void PendingRequests::complete(quint32 command, Entries::iterator entry,
                               const Result<QByteArray> &result)
{
    // The entry leaves the table before anybody hears of it: handlers may ask again.
    const Entry done = std::move(*entry);
    const Result<QByteArray> ending
        = done.isStopped ? Error{Error::Code::Cancelled, 0, QStringLiteral("stopped")} : result;
    Entries &entries = m_inFlight[command];
    entries.erase(entry);
    if (entries.empty())
        m_inFlight.erase(command);
    noteStop(done, result);
    launchWaiting(command);
    done.request.done(ending);
    for (const Handler &handler : done.joined)
        handler(ending);
}

/// Several stops have one id, one for each way to count the axes: which of them stopped the motion
/// nobody knows before all were answered. A motion that began after the stop goes on.
void PendingRequests::noteStop(const Entry &stop, const Result<QByteArray> &result)
{
    const quint32 command = stop.request.row.id;
    if (stop.request.row.kind != RowKind::Stop)
        return;
    if (result && !errorOfReply(command, Generation::Unknown, result.value()))
        m_obeyed[command] = std::max(m_obeyed[command], stop.askedAt);
    if (m_inFlight.contains(command))
        return;
    const auto obeyed = m_obeyed.extract(command);
    for (auto &[id, entries] : m_inFlight) {
        Entry &motion = entries.front();
        const bool isStopped = motion.request.row.endedBy == command && !obeyed.empty()
            && motion.serial < obeyed.mapped();
        if (!isStopped || motion.isStopped)
            continue;
        motion.isStopped = true;
        motion.deadline = m_scheduler.now() + kStopGrace;
        watch(id, motion.serial, kStopGrace);
    }
}

void PendingRequests::launchWaiting(quint32 command)
{
    auto node = m_waiting.extract(command);
    if (!node.empty())
        launch(std::move(node.mapped()));
}

void PendingRequests::replaceWaiting(Request request)
{
    const quint32 command = request.row.id;
    auto node = m_waiting.extract(command);
    m_waiting.emplace(command, std::move(request));
    if (!node.empty())
        node.mapped().done(busy(QStringLiteral("a newer one took its place")));
}

void PendingRequests::dropWaitingMotion()
{
    std::vector<Handler> dropped;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const bool moves = it->second.row.moves != Moves::No;
        if (moves)
            dropped.push_back(std::move(it->second.done));
        it = moves ? m_waiting.erase(it) : std::next(it);
    }
    for (const Handler &done : dropped)
        done(busy(QStringLiteral("stopped")));
}

bool PendingRequests::isQuarantined(quint32 command)
{
    const auto found = m_quarantinedUntil.find(command);
    if (found == m_quarantinedUntil.end())
        return false;
    if (found->second > m_scheduler.now())
        return true;
    m_quarantinedUntil.erase(found);
    return false;
}

} // namespace nd
