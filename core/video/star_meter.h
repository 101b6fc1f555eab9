// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/video/star_size.h"

#include <QObject>

#include <optional>

namespace nd {

class Scheduler;
class VideoStream;

/// Measures the stars of a live picture once a second while it is told to. GUI thread; the picture
/// is converted and measured on threads of the pool, one at a time.
///
/// A picture that was measured before is not measured again, so a stream that stands still says
/// nothing.
class StarMeter : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the meter.
    StarMeter(VideoStream &stream, Scheduler &scheduler, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    void setRunning(bool running);

signals:
    /// Nothing: there was a new picture, but no star in it.
    void measured(const std::optional<nd::StarSize> &size);

private:
    void tick();
    void look();
    void measure(const QImage &picture);

    VideoStream &m_stream;
    Scheduler &m_scheduler;
    quint64 m_round = 0; ///< Ends the ticking of an earlier start.
    quint64 m_lastDecoded = 0;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace nd
