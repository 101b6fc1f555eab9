// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/replay_player.h"

#include "core/base/logging.h"
#include "core/dwarf/replay/replay_clock.h"
#include "core/dwarf/replay/replay_stage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;
using Microseconds = std::chrono::microseconds;
using Milliseconds = std::chrono::milliseconds;

namespace {

/// The session's own timers may be a little late; what they made it send is recorded so late, too.
constexpr auto kTimersMayBeEarly = 5ms;
/// After the last record: what the session holds back under load comes out.
constexpr auto kEndSlack = 150ms;

Milliseconds inMilliseconds(Microseconds time)
{
    return std::chrono::duration_cast<Milliseconds>(time);
}

/// Everything that was posted to this thread's objects is done, and what follows from it.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
}

/// A copy that owns its bytes: sessions and models keep them.
TapEvent ownedCopy(const TapEvent &event)
{
    return {event.kind, event.value, QByteArray(event.text.constData(), event.text.size()),
            QByteArray(event.data.constData(), event.data.size())};
}

} // namespace

ReplayPlayer::ReplayPlayer(QString path, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_scheduler(scheduler)
    , m_clock(std::make_shared<ReplayClock>())
{
    m_reader.start([this, file = m_path] {
        const FlightLog log = FlightLog::load(file);
        QMetaObject::invokeMethod(
            this, [this, log] { adopt(log); }, Qt::QueuedConnection);
    });
}

ReplayPlayer::~ReplayPlayer()
{
    m_reader.waitForDone();
}

std::vector<ReplayStage *> ReplayPlayer::stages() const
{
    std::vector<ReplayStage *> stages;
    for (const auto &stage : m_stages)
        stages.push_back(stage.get());
    return stages;
}

void ReplayPlayer::adopt(const FlightLog &log)
{
    m_log = log;
    if (m_log.problem == FlightProblem::None) {
        for (const DeviceProfile &profile : std::as_const(m_log.profiles))
            m_stages.push_back(
                std::make_unique<ReplayStage>(profile, m_clock, [self = QPointer(this)] {
                    return self ? self->utc() : QDateTime();
                }));
        m_cursor = std::make_unique<FlightCursor>(m_log.bytes);
        m_next = m_cursor->next();
        m_anchorUtc = m_log.startUtc;
    }
    qCInfo(lcDwarf) << "recording of" << m_log.count << "records, problem" << int(m_log.problem)
                    << "end" << int(m_log.end);
    setState(m_log.problem == FlightProblem::None ? State::Paused : State::Failed);
    emit loaded();
}

void ReplayPlayer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void ReplayPlayer::play()
{
    if (m_state != State::Paused)
        return;
    m_lastTick = m_scheduler.now();
    setState(State::Playing);
    tickSoon();
}

void ReplayPlayer::pause()
{
    if (m_state == State::Playing)
        setState(State::Paused);
}

void ReplayPlayer::setSpeed(double speed)
{
    const double held = std::isnan(speed) ? kSlowest : std::clamp(speed, kSlowest, kFastest);
    if (qFuzzyCompare(held, m_speed))
        return;
    m_speed = held;
    emit speedChanged();
}

Milliseconds ReplayPlayer::position() const
{
    return inMilliseconds(m_position);
}

Milliseconds ReplayPlayer::duration() const
{
    return inMilliseconds(m_log.duration);
}

QDateTime ReplayPlayer::utc() const
{
    return m_anchorUtc.addMSecs(inMilliseconds(m_position - m_anchor).count());
}

void ReplayPlayer::tickSoon()
{
    if (std::exchange(m_isTicking, true))
        return;
    m_scheduler.after(kTick, this, [this] {
        m_isTicking = false;
        tick();
    });
}

/// What the computer could not play in time is left for later, not caught up with.
void ReplayPlayer::tick()
{
    if (m_state != State::Playing)
        return;
    const Milliseconds now = m_scheduler.now();
    const double elapsed = static_cast<double>((now - m_lastTick).count()) * 1000.0;
    m_lastTick = now;
    const auto step = Microseconds(static_cast<qint64>(elapsed * m_speed));
    if (playUntil(m_position + step))
        return finish();
    emit positionChanged();
    if (m_state == State::Playing)
        tickSoon();
}

/// True when the recording is over.
bool ReplayPlayer::playUntil(Microseconds target)
{
    const Milliseconds started = m_scheduler.now();
    while (m_next && m_recordTime + m_next->sinceLast <= target) {
        m_recordTime += m_next->sinceLast;
        m_position = m_recordTime;
        const FlightRecord record = *m_next;
        perform(record);
        m_next = m_cursor->next();
        if (m_state != State::Playing || m_scheduler.now() - started > kBudget)
            return !m_next;
    }
    if (!m_next)
        return true;
    m_position = target;
    m_clock->advanceTo(inMilliseconds(m_position), &settle);
    return false;
}

void ReplayPlayer::perform(const FlightRecord &record)
{
    const bool wasSent = record.event.kind == TapKind::BinaryOut;
    const auto early = wasSent ? Milliseconds(kTimersMayBeEarly) : 0ms;
    m_clock->advanceTo(inMilliseconds(m_position) + early, &settle);
    if (record.event.kind == flight_kind::kStart)
        beginRun();
    if (record.event.kind == flight_kind::kStart || record.event.kind == flight_kind::kClock) {
        m_anchorUtc = QDateTime::fromMSecsSinceEpoch(record.event.value, Qt::UTC);
        m_anchor = m_position;
    }
    if (ReplayStage *stage = stageOf(record))
        stage->play(ownedCopy(record.event));
    settle();
}

void ReplayPlayer::beginRun()
{
    m_bySession.clear();
    for (const auto &stage : m_stages)
        stage->endRun();
    settle();
}

ReplayStage *ReplayPlayer::stageOf(const FlightRecord &record)
{
    const auto known = m_bySession.find(record.session);
    if (known != m_bySession.end())
        return known->second;
    if (record.event.kind != TapKind::Profile)
        return nullptr;
    const auto profile = recordedProfile(record.event.data);
    for (qsizetype i = 0; profile && i < m_log.profiles.size(); ++i) {
        if (m_log.profiles.at(i).id == profile->id) {
            ReplayStage *stage = m_stages[static_cast<std::size_t>(i)].get();
            m_bySession.emplace(record.session, stage);
            return stage;
        }
    }
    return nullptr;
}

void ReplayPlayer::finish()
{
    m_clock->advanceTo(inMilliseconds(m_position) + kEndSlack, &settle);
    m_position = m_log.duration;
    setState(State::Finished);
    emit positionChanged();
}

} // namespace nd
