// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/pictures/stack_album.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace nd {

/// The pictures of one camera's stack, and what they are worth. GUI thread.
///
/// A picture with a fault, or of another size than those before it, is named and changes nothing;
/// the third in a row of another size is right, as all after it.
/// Bounded: of the previews every second one goes when there are too many, of the points too.
class StackPictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another stack began.
    void clear();
    /// What was kept of this stack: goes before what came since, and is shown, not measured.
    void restore(StackAlbum kept);
    /// The preview on show is that of restore().
    bool isRestored() const { return m_isRestored; }
    /// Where the next pictures come from on the telescope's card; what was restored of another
    /// folder is not forgotten for a preview of fewer frames.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// All of it, to be kept.
    const StackAlbum &album() const { return m_album; }
    /// A preview of `stacked` frames was read. Times are on the clock of countStacked().
    void addPreview(std::chrono::milliseconds at, int stacked, const QByteArray &jpeg,
                    const PictureReading &reading);
    /// A single exposure was read, the one with this number.
    void addFrame(std::chrono::milliseconds at, int number, bool isRejected,
                  const PictureReading &reading);
    /// The device counted so many stacked frames.
    void countStacked(std::chrono::milliseconds at, int frames);

    /// The newest; null before one came.
    const QImage &stack() const { return m_album.stack; }
    int stackedFrames() const { return m_album.stacked; }
    const QImage &frame() const { return m_album.frame.image; }
    int frameNumber() const { return m_album.frame.number; }
    bool isFrameRejected() const { return m_album.frame.isRejected; }
    const FitsFacts &frameFacts() const { return m_album.frame.facts; }
    const std::deque<KeptPreview> &previews() const { return m_album.previews; }
    const std::vector<QualityPoint> &previewQuality() const { return m_album.previewQuality; }
    const std::vector<QualityPoint> &frameQuality() const { return m_album.frameQuality; }
    const SignalCourse &signal() const { return m_album.signal; }
    const PreviewSignal &previewSignal() const { return m_album.previewSignal; }
    /// Of the newest single frame: half-flux radius in pixels of the sensor.
    std::optional<double> starRadius() const { return m_album.frame.starRadius; }
    /// Of the newest preview and of the newest frame.
    PictureFault previewFault() const { return m_previewFault; }
    PictureFault frameFault() const { return m_frameFault; }

signals:
    void stackChanged();
    void frameChanged();
    /// Points, the signal or a fault.
    void qualityChanged();
    void starRadiusChanged(const std::optional<double> &pixels);

private:
    /// Pictures of another size that came one after the other.
    struct OtherSize
    {
        QSize size;
        int count = 0;
    };

    static PictureFault judged(const PictureReading &reading, const QImage &before,
                               OtherSize &other);

    StackAlbum m_album;
    QString m_folder;
    bool m_isRestored = false;
    bool m_isFrameRestored = false;
    OtherSize m_otherPreviews;
    OtherSize m_otherFrames;
    PictureFault m_previewFault = PictureFault::None;
    PictureFault m_frameFault = PictureFault::None;
};

} // namespace nd
