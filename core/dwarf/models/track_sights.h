// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/tracking_reader.h"

#include <QObject>

#include <array>

namespace nd {

/// What the firmware sees in the pictures of both cameras. GUI thread; owned by TrackingModel.
///
/// A box that was not told again for three seconds is gone.
class TrackSights : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLife{3000};

    /// `scheduler` outlives this.
    explicit TrackSights(Scheduler &scheduler, QObject *parent = nullptr);

    void noteState(const TrackNews &news);
    void noteBoxes(const BoxNews &news);
    void clear();

    bool isFollowing() const;
    TrackedBoxes boxes(Camera camera) const;
    /// Whether multi-object tracking shows the object in this camera's picture.
    bool hasObject(Camera camera, int id) const;

signals:
    void changed();

private:
    struct Sight
    {
        bool following = false;
        TrackedBoxes one; ///< What is followed: none or one.
        TrackedBoxes many;
        std::array<quint64, 2> told{}; ///< How often `one` and `many` were: outdates their end.
    };

    Sight &sight(Camera camera) { return m_sights.at(std::size_t(camera)); }
    const Sight &sight(Camera camera) const { return m_sights.at(std::size_t(camera)); }
    void forgetLater(Camera camera, bool multiple);

    Scheduler &m_scheduler;
    std::array<Sight, 2> m_sights;
};

} // namespace nd
