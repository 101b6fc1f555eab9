// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/track_sights.h"

#include <algorithm>

namespace nd {

TrackSights::TrackSights(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void TrackSights::noteState(const TrackNews &news)
{
    Sight &seen = sight(news.camera);
    seen.following = news.running;
    if (!news.running)
        seen.one.clear();
    emit changed();
}

void TrackSights::noteBoxes(const BoxNews &news)
{
    Sight &seen = sight(news.camera);
    (news.multiple ? seen.many : seen.one) = news.boxes;
    ++seen.told.at(news.multiple ? 1 : 0);
    forgetLater(news.camera, news.multiple);
    emit changed();
}

void TrackSights::forgetLater(Camera camera, bool multiple)
{
    const std::size_t which = multiple ? 1 : 0;
    const quint64 told = sight(camera).told.at(which);
    m_scheduler.after(kLife, this, [this, camera, multiple, which, told] {
        Sight &seen = sight(camera);
        if (seen.told.at(which) != told)
            return;
        (multiple ? seen.many : seen.one).clear();
        emit changed();
    });
}

void TrackSights::clear()
{
    for (Sight &seen : m_sights)
        seen = {false, {}, {}, {seen.told[0] + 1, seen.told[1] + 1}};
    emit changed();
}

bool TrackSights::isFollowing() const
{
    return m_sights[0].following || m_sights[1].following;
}

TrackedBoxes TrackSights::boxes(Camera camera) const
{
    const Sight &seen = sight(camera);
    TrackedBoxes boxes = seen.many;
    boxes.insert(boxes.end(), seen.one.begin(), seen.one.end());
    return boxes;
}

bool TrackSights::hasObject(Camera camera, int id) const
{
    const TrackedBoxes &many = sight(camera).many;
    return std::any_of(many.begin(), many.end(),
                       [id](const TrackedBox &box) { return box.id == id; });
}

} // namespace nd
