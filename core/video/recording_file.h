// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/av_handles.h"
#include "core/video/encoded_picture.h"

namespace nd {

/// A video file that compressed pictures are put into as they are: .mkv or .mp4 by the name.
///
/// Time stamps follow the sender's clock; where that jumps (a new connection), the time of arrival.
/// One thread. Destroying it before close() removes what was written.
class RecordingFile
{
public:
    explicit RecordingFile(QString path);
    ~RecordingFile();
    Q_DISABLE_COPY_MOVE(RecordingFile)

    /// Checks the name and that the file can be written.
    Result<Done> create();
    /// Whether a picture can be put into it: not one of another codec or size. What such a source
    /// sends before its first key picture is left out of any file.
    bool takes(const EncodedPicture &picture) const;
    /// Ignores what comes before the first key picture, and pictures of another codec.
    Result<Done> write(const EncodedPicture &picture);
    /// Completes the file and gives it its name. Fails if it holds no picture.
    Result<Done> close();

private:
    struct OutputDeleter
    {
        void operator()(AVFormatContext *context) const;
    };

    Result<Done> begin(const EncodedPicture &key);
    void advanceTime(const EncodedPicture &picture);
    Error failure(const char *what, int number) const;

    const QString m_path;
    const QString m_partPath;
    std::unique_ptr<AVFormatContext, OutputDeleter> m_output;
    AvPacketPointer m_packet;
    VideoCodec m_codec = VideoCodec::Unknown; ///< Unknown until the first key picture.
    QSize m_size;
    bool m_renamed = false;
    std::chrono::microseconds m_time{0};
    std::optional<quint32> m_lastRtpTime;
    VideoFrame::Clock::time_point m_lastReceived;
};

} // namespace nd
