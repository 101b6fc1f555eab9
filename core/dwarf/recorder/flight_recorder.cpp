// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/recorder/flight_recorder.h"

#include "core/dwarf/recorder/flight_writer.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kCollect = 100ms; ///< The writer wakes at most this often.

std::chrono::microseconds monotonic()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

/// What waits to be written. Shared by the recorder and its taps; any thread.
class FlightRecorder::Queue
{
public:
    struct Batch
    {
        std::vector<FlightWriter::Noted> records;
        std::vector<std::function<void()>> flushed;
        quint64 dropped = 0;
        bool stop = false;
    };

    Queue(qsizetype records, qsizetype bytes) : m_mostRecords(records), m_mostBytes(bytes) {}

    void put(quint32 session, TapEvent event)
    {
        bool wake = false;
        {
            const std::lock_guard lock(m_mutex);
            const qsizetype size = event.text.size() + event.data.size();
            const bool isFull = static_cast<qsizetype>(m_batch.records.size()) >= m_mostRecords
                || m_bytes + size > m_mostBytes;
            if (m_batch.stop || isFull) {
                ++m_batch.dropped;
                ++m_dropped;
                return;
            }
            wake = m_batch.records.empty();
            m_bytes += size;
            m_batch.records.push_back({monotonic(), session, std::move(event)});
        }
        if (wake)
            m_wake.notify_one();
    }

    void whenFlushed(std::function<void()> done)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_batch.flushed.push_back(std::move(done));
        }
        m_wake.notify_one();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_batch.stop = true;
        }
        m_wake.notify_one();
    }

    /// Waits for something, collects for a while unless somebody waits for it, and takes all.
    Batch take()
    {
        std::unique_lock lock(m_mutex);
        const auto isUrgent = [this] { return m_batch.stop || !m_batch.flushed.empty(); };
        m_wake.wait(lock, [&] { return isUrgent() || !m_batch.records.empty(); });
        m_wake.wait_for(lock, kCollect, isUrgent);
        m_bytes = 0;
        Batch batch = std::exchange(m_batch, {});
        m_batch.stop = batch.stop;
        return batch;
    }

    quint64 dropped() const { return m_dropped; }
    quint32 nextSession() { return ++m_sessions; }

private:
    const qsizetype m_mostRecords;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Batch m_batch;
    qsizetype m_bytes = 0;
    std::atomic<quint64> m_dropped = 0;
    std::atomic<quint32> m_sessions = 0;
};

class FlightRecorder::Tap final : public SessionTap
{
public:
    explicit Tap(std::shared_ptr<Queue> queue)
        : m_queue(std::move(queue))
        , m_session(m_queue->nextSession())
    {
    }

    void note(TapEvent event) override { m_queue->put(m_session, std::move(event)); }

private:
    std::shared_ptr<Queue> m_queue;
    quint32 m_session;
};

/// The thread.
class FlightRecorder::Writer
{
public:
    Writer(std::shared_ptr<Queue> queue, const Options &options)
        : m_queue(std::move(queue))
        , m_writer({options.folder, options.version, options.limits, options.utc, &monotonic})
        , m_thread([this] { run(); })
    {
    }
    ~Writer()
    {
        m_queue->stop();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Writer)

private:
    void run()
    {
        bool stopped = false;
        while (!stopped) {
            const Queue::Batch batch = m_queue->take();
            m_writer.write(batch.records, batch.dropped);
            for (const auto &done : batch.flushed)
                done();
            stopped = batch.stop;
        }
    }

    std::shared_ptr<Queue> m_queue;
    FlightWriter m_writer;
    std::thread m_thread; // last: it uses all above
};

FlightRecorder::FlightRecorder(const Options &options)
    : m_folder(options.folder)
    , m_queue(std::make_shared<Queue>(options.queuedRecords, options.queuedBytes))
    , m_writer(std::make_unique<Writer>(m_queue, options))
{
}

FlightRecorder::~FlightRecorder() = default;

std::shared_ptr<SessionTap> FlightRecorder::tap()
{
    return std::make_shared<Tap>(m_queue);
}

void FlightRecorder::whenFlushed(std::function<void()> done)
{
    m_queue->whenFlushed(std::move(done));
}

void FlightRecorder::flush()
{
    std::mutex mutex;
    std::condition_variable ended;
    bool isDone = false;
    whenFlushed([&] {
        const std::lock_guard lock(mutex);
        isDone = true;
        ended.notify_one();
    });
    std::unique_lock lock(mutex);
    ended.wait(lock, [&isDone] { return isDone; });
}

quint64 FlightRecorder::dropped() const
{
    return m_queue->dropped();
}

} // namespace nd
