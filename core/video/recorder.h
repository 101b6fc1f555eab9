// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/video/encoded_picture.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace nd {

class RecordingFile;

/// Writes compressed pictures into a file on a thread of its own, so that a slow disk never delays
/// the live view.
///
/// Any thread may push; nothing is written before the first key picture. The file is written as
/// PATH.part and renamed when finished. Where the telescope switches to another codec or size, the
/// recording goes on in a file of its own: NAME-2.mkv and so on. Ends with exactly one of finished
/// and failed; all events are called on the recorder's thread.
class Recorder
{
public:
    struct Events
    {
        std::function<void(const QString &path)> saved; ///< The recording goes on in another file.
        std::function<void(const QString &path)> finished; ///< The last file is complete.
        std::function<void(const Error &error)> failed;
    };

    Recorder(QString path, Events events);
    /// Finishes and waits for the disk.
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)

    void push(const EncodedPicture &picture);
    /// Writes what is queued, closes the file and reports. Returns at once.
    void finish();

private:
    void run();
    /// Pictures into files until finish() or a failure. Returns how that ended.
    Result<Done> record(std::unique_ptr<RecordingFile> &file, QString &path);
    /// Completes `file` and opens the next one.
    Result<Done> turnPage(std::unique_ptr<RecordingFile> &file, QString &path);
    /// Returns whether the disk was too slow.
    bool refuseMore();
    /// Nullopt once everything was written and finish() was called.
    std::optional<EncodedPicture> nextPicture();

    const QString m_path;
    const Events m_events;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<EncodedPicture> m_queue;
    qsizetype m_queuedBytes = 0;
    bool m_finishing = false;
    bool m_overflowed = false;
    int m_pages = 1; ///< Files so far.
    std::thread m_thread;
};

} // namespace nd
