// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/picture_reader.h"
#include "core/stacking/preview_signal.h"
#include "core/stacking/signal_course.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <chrono>
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
    std::chrono::milliseconds at{0}; ///< When it came, on the clock of SignalCourse::stacked().

    bool operator==(const QualityPoint &) const = default;
};

/// A preview of the stack as it was. Value type; the file is shared.
struct KeptPreview
{
    int stacked = 0;
    QByteArray jpeg;
};

/// A single frame to look at. Value type.
struct LastFrame
{
    QImage image; ///< Null: there is none.
    int number = 0;
    bool isRejected = false;
    FitsFacts facts;
    std::optional<double> starRadius; ///< Half-flux radius in pixels of the sensor.
};

/// The pictures of one stack, and what they were worth. Value type; pictures are shared.
struct StackAlbum
{
    static constexpr std::size_t kMostPreviews = 48;
    static constexpr std::size_t kMostPoints = 2000;
    static constexpr qsizetype kMostPreviewBytes = qsizetype(64) * 1024 * 1024;

    QImage stack; ///< The newest; null: there is none.
    int stacked = 0;
    std::deque<KeptPreview> previews; ///< The newest is the last.
    std::vector<QualityPoint> previewQuality;
    std::vector<QualityPoint> frameQuality;
    SignalCourse signal;
    PreviewSignal previewSignal;
    std::optional<std::size_t> rank; ///< Of the star whose signal is followed.
    LastFrame frame;
    QString folder; ///< Where it comes from on the telescope's card; empty: not known.

    bool isEmpty() const;
    /// Those of before `later` in front of it: it was shown while this was read from a file.
    void continueWith(const StackAlbum &later);
    /// Of what is too much every second one goes; the newest stays.
    void thinOut();
    /// Without previews of `first` frames and more, and what was measured in them.
    void forgetPreviewsFrom(int first);
    void forgetFramesFrom(int number);
};

} // namespace nd
