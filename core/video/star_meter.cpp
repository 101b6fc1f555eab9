// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/star_meter.h"

#include "core/base/scheduler.h"
#include "core/video/video_stream.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kInterval = 1s;

} // namespace

StarMeter::StarMeter(VideoStream &stream, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_scheduler(scheduler)
{
}

void StarMeter::setRunning(bool running)
{
    if (std::exchange(m_running, running) == running)
        return;
    ++m_round;
    if (running)
        tick();
}

void StarMeter::tick()
{
    look();
    m_scheduler.after(kInterval, this, [this, round = m_round] {
        if (m_running && round == m_round)
            tick();
    });
}

void StarMeter::look()
{
    const quint64 decoded = m_stream.statistics().decoded;
    if (m_busy || m_stream.state() != StreamState::Playing || decoded == m_lastDecoded)
        return;
    m_lastDecoded = decoded;
    m_busy = true;
    m_stream.snapshot(this, [this](const Result<QImage> &picture) {
        if (picture)
            measure(picture.value());
        else
            m_busy = false;
    });
}

void StarMeter::measure(const QImage &picture)
{
    using Answer = std::optional<StarSize>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_busy = false;
        watcher->deleteLater();
        if (m_running)
            emit measured(watcher->future().result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, picture] {
        promise->start();
        promise->addResult(measureStarSize(picture));
        promise->finish();
    });
}

} // namespace nd
