// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/video/exposure_wait.h"
#include "core/video/jpeg_reader.h"
#include "core/video/picture_presenter.h"
#include "core/video/rtsp_reader.h"
#include "core/video/source_decision.h"
#include "core/video/stream_meter.h"
#include "core/video/stream_recording.h"
#include "core/video/video_stream.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace nd {

/// Supervises the readers of one stream: which run, which is shown, what the state is.
///
/// GUI thread, except where a comment says otherwise.
class VideoStream::Private : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Private(VideoStream *stream, Scheduler &scheduler);
    ~Private() override;

    void start(const StreamAddresses &newAddresses);
    void stop();
    void setPreferred(PictureSource newPreferred);
    void reconnect();

    StreamState state = StreamState::Stopped;
    PictureSource source = PictureSource::None;
    QString lastProblem;
    std::atomic<quint64> paintedSequence = 0;
    StreamRecording recording;
    StreamMeter meter;
    PicturePresenter presenter;
    ExposureWait exposure{ReaderEvents::kUsualPatience};

signals:
    // From any thread; handled on the GUI thread.
    void pictureWaiting();
    void routeLost();
    void posted(std::function<void()> task);

private:
    using Time = VideoFrame::Clock::time_point;
    /// Which reader; also the index of what is kept for each.
    using Kind = std::size_t;
    static constexpr Kind kRtsp = 0;
    static constexpr Kind kJpeg = 1;
    template<typename T>
    using ForEachKind = std::array<T, 2>;

    /// What the readers' threads write, under m_mutex.
    struct Arrivals
    {
        ForEachKind<std::optional<Time>> last;
        PictureSource shownOrigin = PictureSource::None;
    };

    void tick();
    void evaluate();
    Time now() const;
    void noteArrival(Kind kind, const std::optional<Time> &arrival);
    bool hasFailed(Kind kind) const;
    void apply(const SourceDecision &decision);
    void setRunning(Kind kind, bool running);
    void retire(Kind kind);
    void buryEnded();
    ReaderEvents eventsFor(Kind kind);
    void handleFailure(Kind kind, quint64 generation, const Error &error);
    void handleAnswer(Kind kind, quint64 generation);
    bool isCurrent(Kind kind, quint64 generation);
    void setState(StreamState newState);
    void setSource(PictureSource newSource);

    // On the readers' threads:
    quint64 handleDecoded(Kind kind, quint64 generation, DecodedPicture picture, VideoCodec codec);
    void handleEncoded(Kind kind, quint64 generation, const EncodedPicture &picture);
    bool isShownKind(Kind kind) const;

    VideoStream *const m_stream;
    Scheduler &m_scheduler;
    StreamAddresses m_addresses;
    SourceSituation m_situation;
    quint64 m_ticking = 0; ///< Ends the ticking of an earlier start().
    int m_ticks = 0;
    ForEachKind<std::optional<Time>> m_seen; ///< The last arrival that was noticed, in real time.
    ForEachKind<std::optional<Time>> m_lastPicture; ///< The same by m_scheduler.
    ForEachKind<std::optional<Time>> m_failedAt;
    ForEachKind<std::optional<Time>> m_answeredAt; ///< Since then the connection stands.
    ForEachKind<QString> m_told; ///< The last failure that was logged; empty after a picture.
    ForEachKind<std::unique_ptr<SourceReader>> m_readers;
    std::vector<std::unique_ptr<SourceReader>> m_retired; ///< Asked to stop, not yet ended.

    mutable std::mutex m_mutex; ///< Guards what follows.
    Arrivals m_arrivals;
    ForEachKind<quint64> m_generation{}; ///< A reader of an earlier generation is not heard.
    bool m_showJpeg = false;
    quint64 m_sequence = 0;
};

} // namespace nd
