// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/stream_recording.h"

#include "core/video/recorder.h"

#include <utility>

namespace nd {

StreamRecording::StreamRecording()
{
    connect(
        this, &StreamRecording::posted, this, [](const std::function<void()> &task) { task(); },
        Qt::QueuedConnection);
}

StreamRecording::~StreamRecording()
{
    std::shared_ptr<Recorder> recorder;
    {
        const std::scoped_lock lock(m_mutex);
        recorder.swap(m_recorder);
    }
}

void StreamRecording::start(const QString &path)
{
    if (std::exchange(m_isRunning, true))
        return;
    Recorder::Events events;
    events.saved = [this](const QString &page) { emit posted([=, this] { emit saved(page); }); };
    events.finished
        = [this](const QString &page) { emit posted([=, this] { end(page, std::nullopt); }); };
    events.failed = [=, this](const Error &error) { emit posted([=, this] { end(path, error); }); };
    {
        const std::scoped_lock lock(m_mutex);
        m_recorder = std::make_shared<Recorder>(path, std::move(events));
    }
    emit changed();
}

void StreamRecording::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (m_recorder)
        m_recorder->finish();
}

void StreamRecording::push(const EncodedPicture &picture)
{
    std::shared_ptr<Recorder> recorder;
    {
        const std::scoped_lock lock(m_mutex);
        recorder = m_recorder;
    }
    if (recorder)
        recorder->push(picture);
}

void StreamRecording::end(const QString &path, const std::optional<Error> &error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_recorder.reset(); // Its thread has reported and is about to end.
    }
    m_isRunning = false;
    emit changed();
    if (error)
        emit failed(*error);
    else
        emit saved(path);
}

} // namespace nd
