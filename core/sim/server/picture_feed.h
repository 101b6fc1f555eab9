// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"
#include "core/sim/sky/star_catalogue.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QRect>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace nd::sim {

class VirtualTelescope;
class FeedWorker;

/// Pictures of one camera as JPEG and FITS, rendered on a thread of its own.
///
/// The camera exposes whether anybody watches or not: who begins to watch gets the next picture
/// when the exposure under way is done. At most one picture is in work: a slow machine gives fewer
/// pictures, not a queue. Main thread.
class PictureFeed : public QObject
{
    Q_OBJECT

public:
    /// `telescope` must outlive the feed. Without a catalogue every picture is empty.
    PictureFeed(VirtualTelescope &telescope, CameraKind kind,
                std::shared_ptr<const StarCatalogue> catalogue, QObject *parent = nullptr);
    ~PictureFeed() override;
    Q_DISABLE_COPY_MOVE(PictureFeed)

    /// Starts and stops the stream of jpegReady().
    void setRunning(bool running);
    /// One picture, even if the camera is closed. The callback gets nothing if rendering failed.
    /// Of a JPEG only `part` of the pixels, enlarged to all of them; an empty one means all.
    void requestJpeg(std::function<void(const QByteArray &)> done, const QRect &part = {});
    void requestFits(std::function<void(const QByteArray &)> done);
    /// Uncompressed, see i420Size().
    void requestI420(std::function<void(const QByteArray &)> done);

signals:
    void jpegReady(const QByteArray &jpeg);

private:
    using Painter = std::function<QByteArray(FeedWorker &, const CameraSnapshot &)>;

    void skipUnwatched();
    void followCamera();
    void tick();
    void render(Painter painter, std::function<void(const QByteArray &)> done);

    VirtualTelescope &m_telescope;
    CameraKind m_kind;
    QThread m_thread;
    std::unique_ptr<FeedWorker> m_worker; ///< Lives on m_thread.
    QDateTime m_exposureBegan; ///< Simulated time.
    double m_exposureSeconds = 0.0; ///< 0 while the camera is closed.
    QTimer m_timer;
    bool m_busy = false;
};

} // namespace nd::sim
