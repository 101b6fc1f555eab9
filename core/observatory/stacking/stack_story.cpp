// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_story.h"

#include <algorithm>

namespace nd {

namespace {

template<typename Item>
void keepNewest(std::vector<Item> &items, std::size_t most)
{
    if (items.size() > most)
        items.erase(items.begin(), items.end() - static_cast<std::ptrdiff_t>(most));
}

} // namespace

bool isEnding(StackEvent::Kind kind)
{
    using Kind = StackEvent::Kind;
    return kind == Kind::Complete || kind == Kind::Stopped || kind == Kind::EndedElsewhere
        || kind == Kind::EndedUnheard || kind == Kind::Restarted;
}

void StackStory::addFrames(const std::vector<JudgedFrame> &judged)
{
    frames.insert(frames.end(), judged.begin(), judged.end());
    keepNewest(frames, kMostFrames);
}

void StackStory::addSample(const StackSample &sample)
{
    samples.push_back(sample);
    keepNewest(samples, kMostSamples);
}

void StackStory::addEvent(const StackEvent &event)
{
    events.push_back(event);
    keepNewest(events, kMostEvents);
}

void StackStory::openBand(const std::optional<StackAlarm> &alarm, std::chrono::milliseconds from)
{
    const bool isOpen = std::any_of(bands.begin(), bands.end(), [&alarm](const StackBand &band) {
        return band.alarm == alarm && !band.to;
    });
    if (isOpen)
        return;
    bands.push_back({from, {}, alarm});
    keepNewest(bands, kMostBands);
}

void StackStory::closeBand(const std::optional<StackAlarm> &alarm, std::chrono::milliseconds to)
{
    for (StackBand &band : bands) {
        if (band.alarm == alarm && !band.to)
            band.to = std::max(to, band.from);
    }
}

void StackStory::closeBands(std::chrono::milliseconds to)
{
    for (StackBand &band : bands) {
        if (!band.to)
            band.to = std::max(to, band.from);
    }
}

} // namespace nd
