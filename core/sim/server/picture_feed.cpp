// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/picture_feed.h"

#include "core/sim/device/virtual_telescope.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr double kShortestPeriod = 0.1;
constexpr double kLongestPeriod = 120.0;

} // namespace

/// Renders on the feed's thread.
class FeedWorker : public QObject
{
public:
    explicit FeedWorker(std::shared_ptr<const StarCatalogue> catalogue)
        : m_renderer(catalogue ? std::make_unique<SkyRenderer>(std::move(catalogue)) : nullptr)
    {
    }

    QByteArray jpeg(const CameraSnapshot &snapshot)
    {
        return m_renderer ? encodeJpeg(m_renderer->render(snapshot)) : QByteArray();
    }

    QByteArray fits(const CameraSnapshot &snapshot)
    {
        if (!m_renderer)
            return {};
        const Result<QByteArray> file = encodeFits(m_renderer->render(snapshot), snapshot);
        return file ? file.value() : QByteArray();
    }

private:
    std::unique_ptr<SkyRenderer> m_renderer;
};

PictureFeed::PictureFeed(VirtualTelescope &telescope, CameraKind kind,
                         std::shared_ptr<const StarCatalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_kind(kind)
    , m_worker(std::make_unique<FeedWorker>(std::move(catalogue)))
{
    m_worker->moveToThread(&m_thread);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PictureFeed::tick);
    m_thread.start(QThread::LowPriority);
}

PictureFeed::~PictureFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void PictureFeed::setRunning(bool running)
{
    if (!running)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(0);
}

void PictureFeed::tick()
{
    const CameraSnapshot now = m_telescope.snapshot(m_kind);
    const double period = std::clamp(now.exposureSeconds / m_telescope.clock().speed(),
                                     kShortestPeriod, kLongestPeriod);
    m_timer.start(static_cast<int>(std::lround(period * 1000.0)));
    if (m_busy || !now.open || !m_telescope.isPowered())
        return;
    m_busy = true;
    render(Format::Jpeg, [this](const QByteArray &jpeg) {
        m_busy = false;
        if (!jpeg.isEmpty())
            emit jpegReady(jpeg);
    });
}

void PictureFeed::requestJpeg(std::function<void(const QByteArray &)> done)
{
    render(Format::Jpeg, std::move(done));
}

void PictureFeed::requestFits(std::function<void(const QByteArray &)> done)
{
    render(Format::Fits, std::move(done));
}

void PictureFeed::render(Format format, std::function<void(const QByteArray &)> done)
{
    CameraSnapshot snapshot = m_telescope.snapshot(m_kind);
    snapshot.open
        = true; // The stream checks it itself; the control port looks through a closed lid.
    FeedWorker *const worker = m_worker.get();
    const auto work = [this, worker, format, snapshot, done = std::move(done)] {
        const QByteArray bytes
            = format == Format::Jpeg ? worker->jpeg(snapshot) : worker->fits(snapshot);
        QMetaObject::invokeMethod(
            this, [done, bytes] { done(bytes); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(worker, work, Qt::QueuedConnection);
}

} // namespace nd::sim
