// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/stack_pictures.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kMostPreviewBytes = 64 * 1024 * 1024;
/// The star whose signal stands for a frame: bright enough to be there in a thin cloud, too.
constexpr std::size_t kFollowedRank = 50;
constexpr int kSizeStays = 3;

QualityPoint pointOf(int frame, const PictureQuality &quality)
{
    return {frame, quality.stars, quality.halfFluxRadius, quality.background};
}

/// Every second one goes; the newest stays.
template<typename Container>
void thinOut(Container &items)
{
    std::size_t kept = 0;
    for (std::size_t i = (items.size() - 1) % 2; i < items.size(); i += 2)
        items[kept++] = items[i];
    items.resize(kept);
}

void append(std::vector<QualityPoint> &points, const QualityPoint &point)
{
    points.push_back(point);
    if (points.size() > StackPictures::kMostPoints)
        thinOut(points);
}

} // namespace

PictureFault StackPictures::judged(const PictureReading &reading, const QImage &before,
                                   OtherSize &other)
{
    if (reading.fault != PictureFault::None)
        return reading.fault;
    const QSize size = reading.image.size();
    const bool isOther = !before.isNull() && before.size() != size;
    if (!isOther)
        other = {};
    else if (other.size != size)
        other = {size, 1};
    else if (++other.count == kSizeStays)
        other = {};
    return other.count > 0 ? PictureFault::OtherSize : PictureFault::None;
}

void StackPictures::clear()
{
    m_otherPreviews = {};
    m_otherFrames = {};
    m_stack = {};
    m_frame = {};
    m_stacked = 0;
    m_frameNumber = 0;
    m_isFrameRejected = false;
    m_facts = {};
    m_previews.clear();
    m_previewQuality.clear();
    m_frameQuality.clear();
    m_signal.reset();
    m_rank.reset();
    m_starRadius.reset();
    m_isRestored = false;
    m_previewFault = PictureFault::None;
    m_frameFault = PictureFault::None;
    emit stackChanged();
    emit frameChanged();
    emit qualityChanged();
    emit starRadiusChanged(m_starRadius);
}

void StackPictures::restore(int stacked, const QByteArray &jpeg, const QImage &image)
{
    if (image.isNull() || !m_stack.isNull())
        return;
    m_isRestored = true;
    m_stack = image;
    m_stacked = stacked;
    keep(stacked, jpeg);
    emit stackChanged();
}

void StackPictures::addPreview(int stacked, const QByteArray &jpeg, const PictureReading &reading)
{
    m_previewFault = judged(reading, m_isRestored ? QImage() : m_stack, m_otherPreviews);
    if (m_previewFault != PictureFault::None) {
        qCInfo(lcModels) << "preview not counted, fault" << int(m_previewFault);
        emit qualityChanged();
        return;
    }
    if (std::exchange(m_isRestored, false) && stacked <= m_stacked)
        m_previews.clear(); // it is the same again
    m_stack = reading.image;
    m_stacked = stacked;
    append(m_previewQuality, pointOf(stacked, reading.quality));
    keep(stacked, jpeg);
    emit stackChanged();
    emit qualityChanged();
}

void StackPictures::keep(int stacked, const QByteArray &jpeg)
{
    m_previews.push_back({stacked, jpeg});
    const auto bytes = [this] {
        qsizetype sum = 0;
        for (const KeptPreview &preview : m_previews)
            sum += preview.jpeg.size();
        return sum;
    };
    while (m_previews.size() > 1
           && (m_previews.size() > kMostPreviews || bytes() > kMostPreviewBytes))
        thinOut(m_previews);
}

void StackPictures::addFrame(int number, bool isRejected, const PictureReading &reading)
{
    m_frameFault = judged(reading, m_frame, m_otherFrames);
    if (m_frameFault != PictureFault::None) {
        qCInfo(lcModels) << "frame not counted, fault" << int(m_frameFault);
        emit qualityChanged();
        return;
    }
    m_frame = reading.image;
    m_frameNumber = number;
    m_isFrameRejected = isRejected;
    m_facts = reading.facts;
    append(m_frameQuality, pointOf(number, reading.quality));
    if (!m_rank && !reading.quality.peaks.empty())
        m_rank = std::min(kFollowedRank, reading.quality.peaks.size() / 2);
    // A star that is lost in a cloud adds next to nothing, but what it adds is not known.
    const auto followed = m_rank ? reading.quality.signalOf(*m_rank) : std::nullopt;
    if (followed && !isRejected)
        m_signal.measured(*followed);
    m_starRadius = reading.quality.halfFluxRadius;
    emit frameChanged();
    emit qualityChanged();
    emit starRadiusChanged(m_starRadius);
}

void StackPictures::countStacked(std::chrono::milliseconds at, int frames)
{
    m_signal.stacked(at, frames);
    emit qualityChanged();
}

} // namespace nd
