// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/encoded_picture.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace nd {

class Recorder;

/// The recording of one stream from start() to its end, one at a time. GUI thread, but for push();
/// owned by the stream.
class StreamRecording : public QObject
{
    Q_OBJECT

public:
    StreamRecording();
    /// Finishes and waits for the disk.
    ~StreamRecording() override;

    /// While one runs nothing happens.
    void start(const QString &path);
    /// Returns at once; finished() or failed() comes later.
    void stop();
    bool isRunning() const { return m_isRunning; }
    /// From any thread; nothing without a recording.
    void push(const EncodedPicture &picture);

signals:
    void changed();
    /// A file is complete; the recording may go on in another.
    void saved(const QString &path);
    void failed(const nd::Error &error);
    // From the recorder's thread; handled on the GUI thread.
    void posted(std::function<void()> task);

private:
    /// Nothing: the last file is complete, under `path`.
    void end(const QString &path, const std::optional<Error> &error);

    bool m_isRunning = false;
    std::mutex m_mutex; ///< Guards what follows.
    std::shared_ptr<Recorder> m_recorder;
};

} // namespace nd
