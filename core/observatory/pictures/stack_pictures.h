// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/picture_reader.h"
#include "core/stacking/signal_course.h"

#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace nd {

/// What was measured in one picture of a stack. Value type.
struct QualityPoint
{
    int frame = 0; ///< Frames taken so far, or of a preview stacked so far.
    int stars = 0;
    std::optional<double> halfFluxRadius;
    double background = 0.0;
};

/// A preview of the stack as it was. Value type; the file is shared.
struct KeptPreview
{
    int stacked = 0;
    QByteArray jpeg;
};

/// The pictures of one camera's stack, and what they are worth. GUI thread.
///
/// A picture with a fault, or of another size than those before it, is named and changes nothing;
/// the third in a row of another size is right, as all after it.
/// Bounded: of the previews every second one goes when there are too many, of the points too.
class StackPictures : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPreviews = 48;
    static constexpr std::size_t kMostPoints = 2000;

    using QObject::QObject;

    /// Another stack began.
    void clear();
    /// The preview that was kept of this stack, if there is none yet: shown, not measured.
    void restore(int stacked, const QByteArray &jpeg, const QImage &image);
    /// Nothing has come since restore().
    bool isRestored() const { return m_isRestored; }
    /// A preview of `stacked` frames was read.
    void addPreview(int stacked, const QByteArray &jpeg, const PictureReading &reading);
    /// A single exposure was read, the one with this number.
    void addFrame(int number, bool isRejected, const PictureReading &reading);
    /// The device counted so many stacked frames.
    void countStacked(std::chrono::milliseconds at, int frames);

    /// The newest; null before one came.
    const QImage &stack() const { return m_stack; }
    int stackedFrames() const { return m_stacked; }
    const QImage &frame() const { return m_frame; }
    int frameNumber() const { return m_frameNumber; }
    bool isFrameRejected() const { return m_isFrameRejected; }
    const FitsFacts &frameFacts() const { return m_facts; }
    const std::deque<KeptPreview> &previews() const { return m_previews; }
    const std::vector<QualityPoint> &previewQuality() const { return m_previewQuality; }
    const std::vector<QualityPoint> &frameQuality() const { return m_frameQuality; }
    const SignalCourse &signal() const { return m_signal; }
    /// Of the newest single frame: half-flux radius in pixels of the sensor.
    std::optional<double> starRadius() const { return m_starRadius; }
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
    void keep(int stacked, const QByteArray &jpeg);

    QImage m_stack;
    QImage m_frame;
    int m_stacked = 0;
    int m_frameNumber = 0;
    bool m_isFrameRejected = false;
    FitsFacts m_facts;
    std::deque<KeptPreview> m_previews;
    std::vector<QualityPoint> m_previewQuality;
    std::vector<QualityPoint> m_frameQuality;
    SignalCourse m_signal;
    std::optional<double> m_starRadius;
    std::optional<std::size_t> m_rank; ///< Of the star whose signal is followed.
    bool m_isRestored = false;
    OtherSize m_otherPreviews;
    OtherSize m_otherFrames;
    PictureFault m_previewFault = PictureFault::None;
    PictureFault m_frameFault = PictureFault::None;
};

} // namespace nd
