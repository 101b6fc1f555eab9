// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/stack_album.h"

#include <numeric>

namespace nd {

namespace {

template<typename Container>
void halve(Container &items)
{
    std::size_t kept = 0;
    for (std::size_t i = (items.size() - 1) % 2; i < items.size(); i += 2)
        items[kept++] = items[i];
    items.resize(kept);
}

qsizetype bytesOf(const std::deque<KeptPreview> &previews)
{
    return std::accumulate(
        previews.begin(), previews.end(), qsizetype{0},
        [](qsizetype sum, const KeptPreview &each) { return sum + each.jpeg.size(); });
}

void forgetFrom(std::vector<QualityPoint> &points, int frame)
{
    std::erase_if(points, [frame](const QualityPoint &point) { return point.frame >= frame; });
}

void join(std::vector<QualityPoint> &points, const std::vector<QualityPoint> &later)
{
    if (!later.empty())
        forgetFrom(points, later.front().frame);
    points.insert(points.end(), later.begin(), later.end());
}

} // namespace

bool StackAlbum::isEmpty() const
{
    return stack.isNull() && frame.image.isNull() && previews.empty() && previewQuality.empty()
        && frameQuality.empty() && signal.state() == SignalState();
}

void StackAlbum::continueWith(const StackAlbum &later)
{
    if (!later.previews.empty())
        forgetPreviewsFrom(later.previews.front().stacked);
    previews.insert(previews.end(), later.previews.begin(), later.previews.end());
    join(previewQuality, later.previewQuality);
    join(frameQuality, later.frameQuality);
    thinOut();
    if (!later.stack.isNull()) {
        stack = later.stack;
        stacked = later.stacked;
    }
    if (!later.frame.image.isNull())
        frame = later.frame;
    if (!later.folder.isEmpty())
        folder = later.folder;
    for (const SignalCount &count : later.signal.state().counts)
        signal.stacked(count.at, count.frames);
    if (const auto newest = later.signal.ofFrame())
        signal.measured(*newest);
    if (!rank)
        rank = later.rank;
    if (previewSignal.points().empty())
        previewSignal = later.previewSignal;
}

void StackAlbum::thinOut()
{
    while (previews.size() > 1
           && (previews.size() > kMostPreviews || bytesOf(previews) > kMostPreviewBytes))
        halve(previews);
    for (std::vector<QualityPoint> *points : {&previewQuality, &frameQuality}) {
        while (points->size() > kMostPoints)
            halve(*points);
    }
}

void StackAlbum::forgetPreviewsFrom(int first)
{
    std::erase_if(previews, [first](const KeptPreview &each) { return each.stacked >= first; });
    forgetFrom(previewQuality, first);
}

void StackAlbum::forgetFramesFrom(int number)
{
    forgetFrom(frameQuality, number);
}

} // namespace nd
