// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <memory>

namespace nd::sim {

/// Makes an MP4 file with H.264 of pictures that come one by one.
///
/// The file has its name once it is whole, and is hidden until then. Encodes on threads of
/// GStreamer: pictures that come faster than they can be encoded are left out. One thread.
class FilmWriter
{
public:
    enum class State { Writing, Closing, Done, Failed };

    FilmWriter(QString path, const QSize &size, double pictureSeconds);
    /// What is not whole is removed.
    ~FilmWriter();
    Q_DISABLE_COPY_MOVE(FilmWriter)

    /// An I420 picture (see i420Size()) that is shown at `seconds` of the film. Times only grow.
    void add(const QByteArray &i420, double seconds);
    /// No more pictures. Look at state() until it is Done or Failed.
    void close();
    State state();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd::sim
