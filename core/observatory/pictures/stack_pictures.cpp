// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/stack_pictures.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// The star whose signal stands for a frame: bright enough to be there in a thin cloud, too.
constexpr std::size_t kFollowedRank = 50;
constexpr int kSizeStays = 3;

QualityPoint pointOf(std::chrono::milliseconds at, int frame, const PictureQuality &quality)
{
    return {frame, quality.stars, quality.halfFluxRadius, quality.background, at};
}

} // namespace

PictureFault StackPictures::judged(const PictureReading &reading, const QImage &before,
                                   OtherSize &other)
{
    if (reading.fault != PictureFault::None)
        return reading.fault;
    const QSize size = reading.image.size();
    const bool isOther = !before.isNull() && before.size() != size;
    if (isOther && other.size != size)
        other = {size, 1};
    else if (!isOther || ++other.count == kSizeStays)
        other = {};
    return other.count > 0 ? PictureFault::OtherSize : PictureFault::None;
}

void StackPictures::clear()
{
    m_album = {};
    m_otherPreviews = {};
    m_otherFrames = {};
    m_isRestored = false;
    m_isFrameRestored = false;
    m_previewFault = PictureFault::None;
    m_frameFault = PictureFault::None;
    emit stackChanged();
    emit frameChanged();
    emit qualityChanged();
    emit starRadiusChanged(m_album.frame.starRadius);
}

void StackPictures::restore(StackAlbum kept)
{
    if (kept.isEmpty())
        return;
    const StackAlbum later = std::exchange(m_album, std::move(kept));
    m_isRestored = later.stack.isNull() && !m_album.stack.isNull();
    m_isFrameRestored = later.frame.image.isNull() && !m_album.frame.image.isNull();
    m_album.continueWith(later);
    emit stackChanged();
    emit frameChanged();
    emit qualityChanged();
}

void StackPictures::addPreview(std::chrono::milliseconds at, int stacked, const QByteArray &jpeg,
                               const PictureReading &reading)
{
    m_previewFault = judged(reading, m_isRestored ? QImage() : m_album.stack, m_otherPreviews);
    if (m_previewFault != PictureFault::None) {
        qCInfo(lcModels) << "preview not counted, fault" << int(m_previewFault);
        emit qualityChanged();
        return;
    }
    if (m_isRestored && m_folder != m_album.folder && stacked < m_album.stacked)
        return;
    if (std::exchange(m_isRestored, false)) // it may be the same again
        m_album.forgetPreviewsFrom(stacked);
    m_album.folder = m_folder;
    m_album.stack = reading.image;
    m_album.stacked = stacked;
    m_album.previewQuality.push_back(pointOf(at, stacked, reading.quality));
    m_album.previewSignal.measured(stacked,
                                   {reading.quality.brighterStars, reading.quality.faintSignals},
                                   m_album.signal.ofStack());
    m_album.previews.push_back({stacked, jpeg});
    m_album.thinOut();
    emit stackChanged();
    emit qualityChanged();
}

void StackPictures::addFrame(std::chrono::milliseconds at, int number, bool isRejected,
                             const PictureReading &reading)
{
    const QImage &before = m_album.frame.image;
    m_frameFault = judged(reading, m_isFrameRestored ? QImage() : before, m_otherFrames);
    if (m_frameFault != PictureFault::None) {
        qCInfo(lcModels) << "frame not counted, fault" << int(m_frameFault);
        emit qualityChanged();
        return;
    }
    if (std::exchange(m_isFrameRestored, false))
        m_album.forgetFramesFrom(number);
    const PictureQuality &quality = reading.quality;
    m_album.frame = {reading.image, number, isRejected, reading.facts, quality.halfFluxRadius};
    m_album.frameQuality.push_back(pointOf(at, number, quality));
    m_album.thinOut();
    std::optional<std::size_t> &rank = m_album.rank;
    if (!rank && !quality.peaks.empty())
        rank = std::min(kFollowedRank, quality.peaks.size() / 2);
    // A star that is lost in a cloud adds next to nothing, but what it adds is not known.
    const auto followed = rank ? quality.signalOf(*rank) : std::nullopt;
    if (followed && !isRejected)
        m_album.signal.measured(*followed);
    emit frameChanged();
    emit qualityChanged();
    emit starRadiusChanged(quality.halfFluxRadius);
}

void StackPictures::countStacked(std::chrono::milliseconds at, int frames)
{
    if (m_album.signal.stacked(at, frames))
        emit qualityChanged();
}

} // namespace nd
