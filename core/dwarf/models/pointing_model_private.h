// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/pointing_job.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/pointing_orders.h"
#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"

#include <functional>

namespace nd {

/// All state of the model; `q` is the model, which owns it.
class PointingModel::Private
{
public:
    Private(PointingModel &model, Session &theSession, const DaylightGuard &theGuard,
            Scheduler &theScheduler)
        : q(model)
        , session(theSession)
        , guard(theGuard)
        , scheduler(theScheduler)
    {
    }

    void connectParts();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleMotion(const CommandInfo &row);
    void handleOverheard(quint32 command, const QByteArray &reply);
    void noteTry(double azimuthDegrees, double altitudeDegrees);
    void handleLink();
    void handleStops();
    void handleEnd(const PointingEnd &end);
    void giveUpStopping(PointingTask task);
    void settle();
    void start(PointingTask task, const Order &order, const QString &name);
    void send(const Order &order, std::function<void()> done);
    PointingContext context() const;
    Refusal refusal(bool needsPlace) const;
    Refusal refusal(const SkyTarget &target) const;
    Refusal refusalForTheSun(const SkyTarget &target) const;

    PointingModel &q;
    Session &session;
    const DaylightGuard &guard;
    Scheduler &scheduler;
    const SunGuard *sun = nullptr;
    SessionPort port{session};
    StopSequence stops{port, scheduler};
    AstroState told;
    PointingJob job{session, scheduler, told};
    std::optional<Site> site;
    std::optional<SkyTarget> target; ///< Of the job.
    std::optional<PointingTask> stopping; ///< What a stop was sent for; its answer is awaited.
    bool stopsTracking = false;
    int settling = 0; ///< Of those that were stopped a moment ago.
    std::optional<PointingEnd> lastEnd;
    std::optional<FoundTarget> found;
    bool hasLeft = false; ///< Something turned it since it was found.
    PolarTries tries;
};

} // namespace nd
