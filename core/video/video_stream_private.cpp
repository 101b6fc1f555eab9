// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/video_stream_private.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 100ms;
/// After this long without a picture the state may have changed: look at once when one comes.
constexpr auto kNoticeablePause = 500ms;
constexpr int kTicksPerStatistics = 10;
/// A connection that stands this long after a failure has nothing wrong but a slow picture.
constexpr auto kSettled = 1s;

} // namespace

VideoStream::Private::Private(VideoStream *stream, Scheduler &scheduler)
    : presenter([this] { emit pictureWaiting(); })
    , m_stream(stream)
    , m_scheduler(scheduler)
{
    connect(this, &Private::pictureWaiting, stream, &VideoStream::frameReady, Qt::QueuedConnection);
    connect(this, &Private::routeLost, stream, &VideoStream::routeGone, Qt::QueuedConnection);
    connect(
        this, &Private::posted, this, [](const std::function<void()> &task) { task(); },
        Qt::QueuedConnection);
    connect(&recording, &StreamRecording::changed, stream, &VideoStream::recordingChanged);
    connect(&recording, &StreamRecording::saved, stream, &VideoStream::recordingFinished);
    connect(&recording, &StreamRecording::failed, stream, &VideoStream::recordingFailed);
}

VideoStream::Private::~Private()
{
    retire(kRtsp);
    retire(kJpeg);
    for (const auto &reader : m_retired)
        reader->join();
}

void VideoStream::Private::start(const StreamAddresses &newAddresses)
{
    stop();
    m_addresses = newAddresses;
    m_situation.hasRtsp = !newAddresses.rtsp.isEmpty();
    m_situation.hasJpeg = !newAddresses.mjpeg.isEmpty();
    m_situation.started = now();
    m_ticks = 0;
    tick();
}

void VideoStream::Private::stop()
{
    ++m_ticking;
    retire(kRtsp);
    retire(kJpeg);
    {
        const std::scoped_lock lock(m_mutex);
        m_arrivals = {};
        m_showJpeg = false;
    }
    SourceSituation fresh;
    fresh.prefersJpeg = m_situation.prefersJpeg;
    m_situation = fresh;
    m_seen = {};
    m_lastPicture = {};
    presenter.clear();
    meter.reset();
    recording.stop();
    setSource(PictureSource::None);
    setState(StreamState::Stopped);
}

void VideoStream::Private::setPreferred(PictureSource newPreferred)
{
    const bool jpeg = newPreferred == PictureSource::Mjpeg || newPreferred == PictureSource::Jpeg;
    if (jpeg == m_situation.prefersJpeg)
        return;
    m_situation.prefersJpeg = jpeg;
    m_situation.started = now();
    if (state != StreamState::Stopped)
        evaluate();
}

void VideoStream::Private::reconnect()
{
    for (const auto &reader : m_readers) {
        if (reader)
            reader->reconnect();
    }
}

void VideoStream::Private::tick()
{
    evaluate();
    if (++m_ticks % kTicksPerStatistics == 0)
        emit m_stream->statisticsChanged();
    m_scheduler.after(kTick, this, [this, ticking = m_ticking] {
        if (ticking == m_ticking)
            tick();
    });
}

void VideoStream::Private::evaluate()
{
    ForEachKind<std::optional<Time>> arrivals;
    {
        const std::scoped_lock lock(m_mutex);
        arrivals = m_arrivals.last;
    }
    noteArrival(kRtsp, arrivals[kRtsp]);
    noteArrival(kJpeg, arrivals[kJpeg]);
    m_situation.now = now();
    m_situation.lastRtspPicture = m_lastPicture[kRtsp];
    m_situation.lastJpegPicture = m_lastPicture[kJpeg];
    m_situation.rtspFailed = hasFailed(kRtsp);
    m_situation.jpegFailed = hasFailed(kJpeg);
    exposure.update(m_situation);
    apply(decideSource(m_situation));
    buryEnded();
}

VideoStream::Private::Time VideoStream::Private::now() const
{
    return Time(m_scheduler.now());
}

void VideoStream::Private::noteArrival(Kind kind, const std::optional<Time> &arrival)
{
    if (!arrival || m_seen[kind] == arrival)
        return;
    m_seen[kind] = arrival;
    m_lastPicture[kind] = now() - (VideoFrame::Clock::now() - *arrival);
    m_told[kind].clear();
}

/// During long exposures a connection that stands is well, though no picture came since the
/// failure.
bool VideoStream::Private::hasFailed(Kind kind) const
{
    const std::optional<Time> &answered = m_answeredAt[kind];
    const bool stands = m_situation.prefersJpeg && answered && now() - *answered >= kSettled;
    return m_failedAt[kind] > m_lastPicture[kind] && !stands;
}

void VideoStream::Private::apply(const SourceDecision &decision)
{
    PictureSource shown = PictureSource::None;
    {
        const std::scoped_lock lock(m_mutex);
        m_showJpeg = decision.showJpeg;
        shown = m_arrivals.shownOrigin;
    }
    setRunning(kRtsp, decision.runRtsp);
    setRunning(kJpeg, decision.runJpeg);
    setSource(shown);
    setState(decision.state);
}

void VideoStream::Private::setRunning(Kind kind, bool running)
{
    std::unique_ptr<SourceReader> &reader = m_readers[kind];
    if (running == (reader != nullptr))
        return;
    if (!running) {
        retire(kind);
        return;
    }
    m_failedAt[kind].reset();
    QList<QUrl> jpegUrls{m_addresses.mjpeg, m_addresses.otherMjpeg};
    jpegUrls.removeAll(QUrl());
    if (kind == kRtsp)
        reader = std::make_unique<RtspReader>(m_addresses.rtsp, eventsFor(kind));
    else
        reader = std::make_unique<JpegReader>(jpegUrls, eventsFor(kind));
    reader->start();
}

void VideoStream::Private::retire(Kind kind)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_generation[kind];
    }
    m_failedAt[kind].reset();
    m_answeredAt[kind].reset();
    if (!m_readers[kind])
        return;
    m_readers[kind]->requestStop();
    m_retired.push_back(std::move(m_readers[kind]));
    buryEnded();
}

void VideoStream::Private::buryEnded()
{
    std::erase_if(m_retired, [](const auto &reader) { return reader->hasEnded(); });
}

ReaderEvents VideoStream::Private::eventsFor(Kind kind)
{
    const quint64 generation = m_generation[kind];
    ReaderEvents events;
    events.received
        = [this](qint64 bytes) { meter.bytesReceived(bytes, VideoFrame::Clock::now()); };
    events.encoded
        = [=, this](const EncodedPicture &picture) { handleEncoded(kind, generation, picture); };
    events.decoded = [=, this](DecodedPicture picture, VideoCodec codec) {
        return handleDecoded(kind, generation, std::move(picture), codec);
    };
    events.damaged = [this](quint64 count) { meter.pictureDamaged(count); };
    events.failed = [=, this](const Error &error) {
        emit posted([=, this] { handleFailure(kind, generation, error); });
    };
    events.routeGone = [this] { emit routeLost(); };
    events.answered = [=, this] { emit posted([=, this] { handleAnswer(kind, generation); }); };
    events.patience = [this] { return exposure.patience(); };
    events.isShown = [this](quint64 sequence) { return paintedSequence >= sequence; };
    return events;
}

void VideoStream::Private::handleEncoded(Kind kind, quint64 generation,
                                         const EncodedPicture &picture)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (generation != m_generation[kind] || !isShownKind(kind))
            return;
    }
    recording.push(picture);
}

bool VideoStream::Private::isShownKind(Kind kind) const
{
    return (kind == kJpeg) == m_showJpeg;
}

quint64 VideoStream::Private::handleDecoded(Kind kind, quint64 generation, DecodedPicture picture,
                                            VideoCodec codec)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation[kind])
        return 0;
    const auto now = VideoFrame::Clock::now();
    const std::optional<Time> before = std::exchange(m_arrivals.last[kind], now);
    const bool resumes = !before || now - *before > kNoticeablePause;
    if (kind == kRtsp)
        m_showJpeg = false; // RTSP runs only if it is preferred, and then it wins at once.
    if (!isShownKind(kind))
        return 0;
    const PictureSource origin = picture.origin;
    picture.sequence = ++m_sequence;
    meter.pictureDecoded(origin, codecName(codec),
                         QSize(picture.frame->width, picture.frame->height), now);
    presenter.present(std::move(picture));
    if (std::exchange(m_arrivals.shownOrigin, origin) != origin || resumes)
        emit posted([this] { evaluate(); });
    return m_sequence;
}

void VideoStream::Private::handleFailure(Kind kind, quint64 generation, const Error &error)
{
    if (!isCurrent(kind, generation))
        return;
    m_failedAt[kind] = now();
    m_answeredAt[kind].reset();
    lastProblem
        = (kind == kRtsp ? QStringLiteral("RTSP: ") : QStringLiteral("JPEG: ")) + error.detail;
    if (std::exchange(m_told[kind], lastProblem) != lastProblem) {
        qCWarning(lcVideo).noquote() << lastProblem;
        if (error.code == Error::Code::Malformed)
            emit m_stream->contentRefused(lastProblem);
    }
    evaluate();
}

void VideoStream::Private::handleAnswer(Kind kind, quint64 generation)
{
    if (isCurrent(kind, generation))
        m_answeredAt[kind] = now();
}

/// What a reader posted before it was retired says nothing of its successor.
bool VideoStream::Private::isCurrent(Kind kind, quint64 generation)
{
    const std::scoped_lock lock(m_mutex);
    return m_readers[kind] != nullptr && generation == m_generation[kind];
}

void VideoStream::Private::setState(StreamState newState)
{
    if (newState == state)
        return;
    state = newState;
    emit m_stream->stateChanged();
}

void VideoStream::Private::setSource(PictureSource newSource)
{
    if (newSource == source)
        return;
    source = newSource;
    emit m_stream->sourceChanged();
}

} // namespace nd
