// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/autofocus_run.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands/focus.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// Pixels in which 15000 has its area. The document names no space; that of the other picture
/// coordinates that are sent is 1920 x 1080. Source: field notes section 3, 14009.
constexpr double kAreaWidth = 1920.0;
constexpr double kAreaHeight = 1080.0;
constexpr quint32 kWholePicture = 0; // Source: dwarf-api-2.0 section 4.8.3
constexpr quint32 kAroundPoint = 1;
/// Firmware may answer before it says that it runs.
constexpr auto kGrace = 1500ms;

quint32 pixelOf(double part, double length)
{
    const double pixel = std::floor(part * length);
    return static_cast<quint32>(std::clamp(pixel, 0.0, length - 1.0));
}

} // namespace

AutofocusRun::AutofocusRun(CommandPort &port, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_scheduler(scheduler)
    , m_stops(port, scheduler)
{
    connect(&m_stops, &StopSequence::progressed, this, [this] {
        if (!m_stops.isPending())
            doubtAfter(kGrace);
    });
}

void AutofocusRun::normal()
{
    proto::ReqNormalAutoFocus message;
    message.set_mode(kWholePicture);
    m_area.reset();
    start(FocusActivity::Normal, kAutoFocus.info, serialized(message));
}

void AutofocusRun::around(const QPointF &point)
{
    proto::ReqNormalAutoFocus message;
    message.set_mode(kAroundPoint);
    message.set_center_x(pixelOf(point.x(), kAreaWidth));
    message.set_center_y(pixelOf(point.y(), kAreaHeight));
    m_area = point;
    start(FocusActivity::Area, kAutoFocus.info, serialized(message));
}

void AutofocusRun::astro(AstroFocus speed)
{
    const bool fast = speed == AstroFocus::Fast;
    proto::ReqAstroAutoFocus message;
    message.set_mode(fast ? 1 : 0);
    m_area.reset();
    start(fast ? FocusActivity::AstroFast : FocusActivity::AstroSlow, kAstroAutoFocus.info,
          serialized(message));
}

void AutofocusRun::stopAstro()
{
    if (m_job)
        m_job->stopped = true;
    m_stops.add({{kStopAstroAutoFocus.info, {}}});
}

void AutofocusRun::start(FocusActivity what, const CommandInfo &row, const QByteArray &payload)
{
    m_job = Job{what, ++m_lastJob, false, false, false};
    m_port.send({row, payload}, this, [this, number = m_lastJob](const Result<Done> &result) {
        handleAnswer(number, result);
    });
    emit changed();
}

void AutofocusRun::handleAnswer(quint64 number, const Result<Done> &result)
{
    if (!m_job || m_job->number != number)
        return;
    m_job->answered = true;
    if (!result) {
        doubtAfter(kGrace);
        end(m_job->stopped ? Result<Done>(Done{}) : result);
    } else if (m_job->sawRunning) {
        endIfOver(number);
    } else {
        m_scheduler.after(kGrace, this, [this, number] { endIfOver(number); });
    }
}

void AutofocusRun::endIfOver(quint64 number)
{
    if (m_job && m_job->number == number && m_job->answered && !m_told)
        end(Done{});
}

void AutofocusRun::end(const Result<Done> &result)
{
    const FocusActivity what = m_job->what;
    m_job.reset();
    emit changed();
    if (!result)
        emit failed(result.error());
    emit finished(what, result);
}

std::optional<FocusActivity> AutofocusRun::activity() const
{
    if (m_told)
        return m_told;
    return m_job ? std::optional(m_job->what) : std::nullopt;
}

void AutofocusRun::handleNews(const FocusNews &news)
{
    ++m_news;
    if (news.running) {
        m_told = news.activity;
        if (m_job)
            m_job->sawRunning = true;
        doubtAfter(kLongest);
    } else if (m_told == news.activity) {
        m_told.reset();
    }
    emit changed();
    if (m_job && m_job->sawRunning)
        endIfOver(m_job->number);
}

/// What the telescope said last is held for over if it says nothing else until then.
void AutofocusRun::doubtAfter(std::chrono::milliseconds delay)
{
    m_scheduler.after(delay, this, [this, news = m_news] {
        if (news != m_news || !m_told)
            return;
        m_told.reset();
        emit changed();
        if (m_job && m_job->sawRunning)
            endIfOver(m_job->number);
    });
}

void AutofocusRun::handlePortState()
{
    if (m_port.state() != PortState::Closed)
        m_stops.resume();
}

void AutofocusRun::forget()
{
    m_told.reset();
    m_area.reset();
}

} // namespace nd
