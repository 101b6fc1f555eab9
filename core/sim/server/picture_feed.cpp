// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/picture_feed.h"

#include "core/sim/device/virtual_telescope.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kTick = 100ms; ///< The shortest time between two pictures.
constexpr double kMillisecondsPerSecond = 1000.0;

} // namespace

/// Renders on the feed's thread.
class FeedWorker : public QObject
{
public:
    explicit FeedWorker(std::shared_ptr<const StarCatalogue> catalogue)
        : m_renderer(catalogue ? std::make_unique<SkyRenderer>(std::move(catalogue)) : nullptr)
    {
    }

    QByteArray jpeg(const CameraSnapshot &snapshot, const QRect &part)
    {
        if (!m_renderer)
            return {};
        const SensorFrame &frame = m_renderer->render(snapshot);
        return part.isEmpty() ? encodeJpeg(frame) : encodeJpeg(frame, part);
    }

    QByteArray i420(const CameraSnapshot &snapshot)
    {
        if (!m_renderer)
            return {};
        const SensorFrame &frame = m_renderer->render(snapshot);
        QByteArray bytes(i420Size(frame.size), Qt::Uninitialized);
        writeI420(frame,
                  {reinterpret_cast<quint8 *>(bytes.data()), static_cast<size_t>(bytes.size())});
        return bytes;
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
    , m_exposureBegan(telescope.clock().utc())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_timer, &QTimer::timeout, this, &PictureFeed::tick);
    connect(&telescope, &VirtualTelescope::routesChanged, this, &PictureFeed::followCamera);
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
        return m_timer.stop();
    if (m_timer.isActive())
        return;
    skipUnwatched();
    m_timer.start(kTick);
}

/// Exposures follow one another without a gap; those that nobody fetched are lost.
void PictureFeed::skipUnwatched()
{
    const auto period = qint64(std::max(1.0, m_exposureSeconds * kMillisecondsPerSecond));
    const QDateTime now = m_telescope.clock().utc();
    m_exposureBegan = now.addMSecs(-(m_exposureBegan.msecsTo(now) % period));
}

/// A camera that is opened or set anew begins a new exposure.
void PictureFeed::followCamera()
{
    const CameraSnapshot now = m_telescope.snapshot(m_kind);
    const double seconds = now.open ? now.exposureSeconds : 0.0;
    if (std::exchange(m_exposureSeconds, seconds) != seconds)
        m_exposureBegan = now.utc;
}

void PictureFeed::tick()
{
    followCamera(); // the automatic exposure follows the Sun
    if (m_busy || m_exposureSeconds <= 0.0 || !m_telescope.isPowered())
        return;
    const QDateTime now = m_telescope.clock().utc();
    const qint64 elapsed = m_exposureBegan.msecsTo(now);
    if (elapsed >= 0 && double(elapsed) < m_exposureSeconds * kMillisecondsPerSecond)
        return;
    m_exposureBegan = now;
    m_busy = true;
    requestJpeg([this](const QByteArray &jpeg) {
        m_busy = false;
        if (!jpeg.isEmpty())
            emit jpegReady(jpeg);
    });
}

void PictureFeed::requestJpeg(std::function<void(const QByteArray &)> done, const QRect &part)
{
    const auto paint = [part](FeedWorker &worker, const CameraSnapshot &snapshot) {
        return worker.jpeg(snapshot, part);
    };
    render(paint, std::move(done));
}

void PictureFeed::requestFits(std::function<void(const QByteArray &)> done)
{
    render(&FeedWorker::fits, std::move(done));
}

void PictureFeed::requestI420(std::function<void(const QByteArray &)> done)
{
    render(&FeedWorker::i420, std::move(done));
}

void PictureFeed::render(Painter painter, std::function<void(const QByteArray &)> done)
{
    CameraSnapshot snapshot = m_telescope.snapshot(m_kind);
    snapshot.open
        = true; // The stream checks it itself; the control port looks through a closed lid.
    FeedWorker *const worker = m_worker.get();
    const auto work
        = [this, worker, painter = std::move(painter), snapshot, done = std::move(done)] {
              const QByteArray bytes = painter(*worker, snapshot);
              QMetaObject::invokeMethod(
                  this, [done, bytes] { done(bytes); }, Qt::QueuedConnection);
          };
    QMetaObject::invokeMethod(worker, work, Qt::QueuedConnection);
}

} // namespace nd::sim
