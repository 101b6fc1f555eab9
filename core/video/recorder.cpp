// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/recorder.h"

#include "core/video/recording_file.h"

#include <utility>

namespace nd {

namespace {

/// About a minute of video: a disk that is further behind will not catch up.
constexpr qsizetype kMaxQueuedBytes = qsizetype{64} * 1024 * 1024;
/// A telescope switches a few times in a night; what switches more often is out of order.
constexpr int kMaxPages = 100;

/// "night.mkv" and 2: "night-2.mkv".
QString pageOf(const QString &path, int page)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return path.left(dot) + u'-' + QString::number(page) + path.mid(dot);
}

} // namespace

Recorder::Recorder(QString path, Events events)
    : m_path(std::move(path))
    , m_events(std::move(events))
    , m_thread([this] { run(); })
{
}

Recorder::~Recorder()
{
    finish();
    m_thread.join();
}

void Recorder::push(const EncodedPicture &picture)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_overflowed = m_overflowed || m_queuedBytes + picture.data.size() > kMaxQueuedBytes;
        if (m_overflowed || m_finishing)
            return;
        m_queue.push_back(picture);
        m_queuedBytes += picture.data.size();
    }
    m_changed.notify_one();
}

void Recorder::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_finishing = true;
    }
    m_changed.notify_one();
}

std::optional<EncodedPicture> Recorder::nextPicture()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finishing || !m_queue.empty(); });
    if (m_queue.empty())
        return std::nullopt;
    EncodedPicture picture = std::move(m_queue.front());
    m_queue.pop_front();
    m_queuedBytes -= picture.data.size();
    return picture;
}

bool Recorder::refuseMore()
{
    const std::scoped_lock lock(m_mutex);
    m_finishing = true;
    m_queue.clear();
    return m_overflowed;
}

Result<Done> Recorder::turnPage(std::unique_ptr<RecordingFile> &file, QString &path)
{
    if (auto closed = file->close(); !closed)
        return closed;
    m_events.saved(path);
    if (++m_pages > kMaxPages)
        return Error{Error::Code::Rejected, 0,
                     QStringLiteral("the telescope keeps switching its video: ") + m_path};
    path = pageOf(m_path, m_pages);
    file = std::make_unique<RecordingFile>(path);
    return file->create();
}

Result<Done> Recorder::record(std::unique_ptr<RecordingFile> &file, QString &path)
{
    Result<Done> outcome = file->create();
    while (outcome) {
        const std::optional<EncodedPicture> picture = nextPicture();
        if (!picture)
            break;
        if (!file->takes(*picture))
            outcome = turnPage(file, path);
        if (outcome)
            outcome = file->write(*picture);
    }
    return outcome;
}

void Recorder::run()
{
    QString path = m_path;
    auto file = std::make_unique<RecordingFile>(path);
    Result<Done> outcome = record(file, path);
    const bool overflowed = refuseMore();
    if (outcome)
        outcome = file->close(); // What was written before an overflow is kept.
    if (outcome && overflowed)
        outcome = Error{Error::Code::Timeout, 0, QStringLiteral("the disk is too slow")};
    if (outcome)
        m_events.finished(path);
    else
        m_events.failed(outcome.error());
}

} // namespace nd
