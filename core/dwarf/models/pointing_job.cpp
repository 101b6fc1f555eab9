// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/pointing_job.h"

#include "core/dwarf/models/pointing_answers.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/errors.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

using Subject = AstroNews::Subject;
using Phase = AstroNews::Phase;

// How long something else is waited for that the telescope may still say.
constexpr auto kLongestSilence = 120s; // Source: field notes section 3, completion of a GOTO
constexpr auto kAfterCalibration = 30s; ///< It was accepted, and says that it still runs.
constexpr auto kAfterGoto = 5s; ///< It arrived and does not say that it follows the target.
constexpr auto kAfterAcceptance = 20s; ///< It was accepted, and nothing is told.
constexpr auto kForTheAnswer = 10s; ///< It said that it is over.
constexpr auto kForTheRest = 3s;
/// Source: field notes section 3, a stopped GOTO that never says idle.
constexpr auto kAfterStopping = 12s;

Error rejected(int code)
{
    return Error{Error::Code::Rejected, code, {}};
}

} // namespace

PointingJob::PointingJob(Session &session, Scheduler &scheduler, const AstroState &told,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_scheduler(scheduler)
    , m_told(told)
{
}

void PointingJob::start(PointingTask task, const Order &order, const QString &name)
{
    State state;
    state.task = task;
    state.name = name;
    state.followedBefore = m_told.followedName().has_value();
    m_state = state;
    ++m_timer;
    const quint64 number = ++m_number;
    m_session.requestRaw(
        order.row, order.payload, this,
        [this, number](const Result<QByteArray> &raw) {
            if (number == m_number && m_state)
                handleAnswer(raw);
        },
        [this, number](const QByteArray &reply) {
            if (number == m_number && m_state)
                handleProgress(reply);
        });
    emit changed();
}

std::optional<PointingRun> PointingJob::run() const
{
    if (!m_state)
        return std::nullopt;
    PointingRun run;
    run.task = m_state->task;
    run.stage = stageNow();
    run.name = m_state->name;
    run.failedSolves = m_state->failedSolves;
    run.isOurs = true;
    if (isTold())
        run.solves = m_told.run()->solves;
    return run;
}

bool PointingJob::isTold() const
{
    const auto told = m_told.run();
    if (!m_state || !told)
        return false;
    return told->task == m_state->task || m_state->task == PointingTask::OneClickGoto;
}

/// The telescope's own word goes before the steps that it answered; one that says only that it runs
/// knows less than those.
PointingStage PointingJob::stageNow() const
{
    if (m_state->stopping)
        return PointingStage::Stopping;
    if (!isTold())
        return m_state->step;
    const PointingRun told = *m_told.run();
    const bool isStep
        = told.task == PointingTask::Calibration && m_state->task == PointingTask::OneClickGoto;
    if (isStep)
        return PointingStage::Calibrating;
    return told.stage == PointingStage::Starting ? m_state->step : told.stage;
}

void PointingJob::noteStopping()
{
    if (!m_state || m_state->stopping)
        return;
    m_state->stopping = true;
    endAfter(kAfterStopping, std::nullopt);
    emit changed();
}

void PointingJob::noteStopped()
{
    if (m_state && m_state->stopping)
        end(std::nullopt, true);
}

/// Of the rows that answer more than once: calibration and one-click GOTO.
void PointingJob::handleProgress(const QByteArray &reply)
{
    if (m_state->task != PointingTask::OneClickGoto) {
        ++m_state->failedSolves;
        emit changed();
        return;
    }
    const auto step = readOneClickAnswer(reply);
    if (!step)
        return;
    if (step->hasFailed)
        ++m_state->failedSolves;
    if (!step->hasFailed && step->next != PointingStage::Starting)
        m_state->step = step->next;
    emit changed();
}

void PointingJob::handleAnswer(const Result<QByteArray> &raw)
{
    switch (m_state->task) {
    case PointingTask::OneClickGoto:
        return handleOneClick(raw);
    case PointingTask::PolarAlignment:
        return handlePolar(raw);
    case PointingTask::Calibration:
    case PointingTask::Goto:
        break;
    }
    const auto answer = readPlainAnswer(raw);
    if (answer)
        handleAccepted();
    else
        handleError(answer.error());
}

void PointingJob::handleOneClick(const Result<QByteArray> &raw)
{
    const auto step = raw ? readOneClickAnswer(raw.value()) : std::nullopt;
    if (step && step->hasFailed && step->stage != PointingStage::Starting)
        m_state->step = step->stage;
    const auto answer = readOneClickEnd(raw);
    if (!answer)
        return handleError(answer.error());
    if (step && step->isLast && !m_state->stopping)
        return handleArrived();
    handleAccepted();
}

/// Says next that it follows the target, or has said so.
void PointingJob::handleArrived()
{
    m_state->answered = true;
    if (m_state->follows)
        end(std::nullopt);
    else
        endAfter(kAfterGoto, std::nullopt);
}

void PointingJob::handlePolar(const Result<QByteArray> &raw)
{
    const auto answer = readPolarAnswer(raw);
    if (m_state->stopping || !answer)
        return handleError(answer ? Error{} : answer.error());
    emit measured(answer.value().azimuthDegrees, answer.value().altitudeDegrees);
    end(std::nullopt);
}

void PointingJob::handleError(const Error &error)
{
    if (m_state->stopping || error.code == Error::Code::Cancelled)
        return end(std::nullopt, true);
    if (error.code == Error::Code::Timeout && m_state->follows)
        return end(std::nullopt);
    const bool goesOn = error.code == Error::Code::Timeout && isTold();
    if (goesOn)
        handleAccepted(); // from here on it is what the telescope tells
    else
        end(error);
}

void PointingJob::handleAccepted()
{
    m_state->answered = true;
    if (m_state->stopping)
        return; // the acknowledged stop ends it
    const bool runs = isTold();
    if (m_state->task == PointingTask::Calibration) {
        if (runs)
            endAfter(kAfterCalibration, std::nullopt);
        else
            end(std::nullopt);
        return;
    }
    if (m_state->follows)
        return end(std::nullopt);
    if (runs)
        endAfter(kLongestSilence, Error{Error::Code::Timeout, 0, {}});
    else
        endAfter(m_state->wasTold ? kAfterGoto : kAfterAcceptance, std::nullopt);
    emit changed();
}

void PointingJob::handleNews(const AstroNews &news)
{
    if (!m_state || m_state->stopping)
        return;
    if (news.subject == Subject::Following)
        return handleFollowing(news);
    if (!isAbout(news))
        return;
    if (news.isBusy()) {
        m_state->wasTold = true;
        m_state->step = stageNow(); // it holds until another one begins
        if (m_state->answered)
            endAfter(kLongestSilence, Error{Error::Code::Timeout, 0, {}});
        else
            ++m_timer;
    } else if (news.phase == Phase::Stopping) {
        m_state->otherStops = true;
        endAfter(kAfterStopping, std::nullopt);
    } else if (m_state->wasTold) {
        handleOver(news);
    }
}

/// Whether it says how far this is.
bool PointingJob::isAbout(const AstroNews &news) const
{
    switch (m_state->task) {
    case PointingTask::Calibration:
        return news.subject == Subject::Calibration;
    case PointingTask::Goto:
        return news.subject == Subject::Goto;
    case PointingTask::OneClickGoto:
        return news.subject == Subject::OneClick || news.subject == Subject::Calibration
            || news.subject == Subject::Goto || news.subject == Subject::Focus
            || news.subject == Subject::SkySearch;
    case PointingTask::PolarAlignment:
        return news.subject == Subject::PolarAlignment;
    }
    return false;
}

/// It follows the target, which is what a GOTO is for. A name alone proves nothing: it may be that
/// of what it followed before, and of what another client wished.
void PointingJob::handleFollowing(const AstroNews &news)
{
    const bool goes
        = m_state->task == PointingTask::Goto || m_state->task == PointingTask::OneClickGoto;
    if (!goes)
        return;
    if (news.phase != Phase::Running) {
        m_state->hasLeft = true;
        return;
    }
    const bool isNew = !m_state->followedBefore || m_state->hasLeft || m_state->wasTold;
    const bool isTarget = news.name == m_state->name || (m_state->answered && !isTold());
    if (!isTarget || !isNew)
        return;
    m_state->follows = true;
    if (m_state->answered)
        end(std::nullopt);
    else if (m_state->wasTold)
        endAfter(kForTheRest, std::nullopt);
}

/// It says that it ended; how, the answer says, if one comes.
void PointingJob::handleOver(const AstroNews &news)
{
    const bool stopped = news.phase == Phase::Stopped;
    switch (m_state->task) {
    case PointingTask::Calibration: // says "stopped" after a success, too
        if (m_state->answered)
            end(std::nullopt);
        else if (!stopped)
            endAfter(kForTheAnswer, std::nullopt);
        return;
    case PointingTask::Goto:
        handleGotoOver(stopped);
        return;
    case PointingTask::OneClickGoto: // its steps end one by one
        if (news.subject == Subject::OneClick && m_state->answered)
            endAfter(kAfterGoto, std::nullopt);
        return;
    case PointingTask::PolarAlignment: // without its answer nothing is known
        if (stopped)
            endAfter(kForTheAnswer, rejected(kEqSolvingFailed));
        return;
    }
}

void PointingJob::handleGotoOver(bool stopped)
{
    if (stopped && !m_state->otherStops) {
        m_state->gaveUp = true;
        endAfter(m_state->answered ? kForTheRest : kForTheAnswer, rejected(kGotoFailed));
    } else if (m_state->answered && !m_state->gaveUp) {
        endAfter(kAfterGoto, std::nullopt);
    }
}

void PointingJob::handleLinkLost()
{
    if (m_state)
        end(Error{Error::Code::Disconnected, 0, {}});
}

void PointingJob::endAfter(std::chrono::milliseconds delay, const std::optional<Error> &error)
{
    m_scheduler.after(delay, this, [this, timer = ++m_timer, error] {
        if (timer == m_timer && m_state)
            end(error, m_state->stopping || m_state->otherStops);
    });
}

void PointingJob::end(const std::optional<Error> &error, bool wasStopped)
{
    PointingEnd end;
    end.task = m_state->task;
    end.stage = stageNow();
    end.name = m_state->name;
    end.wasStopped = wasStopped;
    end.error = wasStopped ? std::nullopt : error;
    m_state.reset();
    ++m_timer;
    emit ended(end);
}

} // namespace nd
