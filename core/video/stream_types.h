// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/stream_state.h"

#include <QImage>
#include <QMetaType>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

struct AVFrame;

namespace nd {

/// The addresses one camera of a telescope can be seen at.
struct StreamAddresses
{
    QUrl rtsp; ///< May be empty: the device has no RTSP.
    QUrl mjpeg; ///< multipart/x-mixed-replace, or one JPEG for each request: told apart by the
                ///< answer.
    QUrl otherMjpeg = {}; ///< Tried where `mjpeg` is answered with 404; may be empty.

    bool operator==(const StreamAddresses &) const = default;
};

/// What the view wants to see: a part of the picture (0..1 in both axes), at a size in pixels.
struct Viewport
{
    QRectF source{0.0, 0.0, 1.0, 1.0};
    QSize pixels; ///< Empty: the whole picture in its own size.
    /// What fits as it is may come as it was decoded, and for a moment still when this is no more
    /// set; its view converts it while it paints.
    bool takesDecoded = false;

    bool operator==(const Viewport &) const = default;
};

/// One picture for the screen, scaled and converted off the GUI thread, or in its own size as it
/// was decoded. Implicitly shared; cheap to copy.
struct VideoFrame
{
    using Clock = std::chrono::steady_clock;

    QImage image; ///< Format_RGB32, already scaled for the viewport it was made for; or null.
    std::shared_ptr<const AVFrame> decoded; ///< All of it, where there is no `image`.
    QRectF source; ///< The part of the whole picture that is shown, 0..1.
    QSize fullSize; ///< Size of the whole picture as the camera sent it.
    PictureSource origin = PictureSource::None;
    quint64 sequence = 0; ///< Grows by one for each decoded picture of the stream.
    Clock::time_point received; ///< When its last byte arrived.
    Clock::time_point converted; ///< When it was ready.

    /// Of what is shown, in pixels.
    QSize size() const { return decoded ? fullSize : image.size(); }
};

/// What the statistics overlay shows. Unknown values are nullopt, never 0.
struct StreamStatistics
{
    PictureSource source = PictureSource::None;
    QString codec; ///< "H.264", "H.265", "JPEG"; empty if unknown.
    QSize size; ///< Of the whole picture.
    std::optional<double> framesPerSecond; ///< Decoded, over the last two seconds.
    std::optional<double> bitsPerSecond; ///< Received, over the last two seconds.
    std::optional<std::chrono::microseconds> latency; ///< Last byte received to painted, median.
    quint64 decoded = 0;
    quint64 dropped = 0; ///< Decoded but replaced by a newer one before it was painted.
    quint64 damaged = 0; ///< Lost on the way or not decodable.
};

} // namespace nd

Q_DECLARE_METATYPE(nd::VideoFrame)
Q_DECLARE_METATYPE(nd::StreamStatistics)
