// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stop_sequence.h"
#include "core/dwarf/models/track_sights.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/wire/command.h"

namespace nd {

struct BoxNews;

/// All state of a TrackingModel, and what the telescope tells of it; `q` is the model, which owns
/// it. GUI thread.
class TrackingModel::Private
{
public:
    Private(TrackingModel &model, Session &theSession, Scheduler &theScheduler)
        : q(model)
        , session(theSession)
        , scheduler(theScheduler)
    {
    }

    void connectParts();
    void send(const CommandInfo &row, const QByteArray &payload, TrackingMode starts);
    void handleStarted(TrackingMode mode, const Result<Done> &result);
    void handleStops();
    void handleLink();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 id);
    void handleBoxes(const BoxNews &news);
    void endTracking();
    CommandInfo stopRow() const;

    TrackingModel &q;
    Session &session;
    Scheduler &scheduler;
    SessionPort port{session};
    StopSequence stops{port, scheduler};
    TrackSights sights{scheduler};
    SentryPhase sentry = SentryPhase::Idle;
    SentryPhase ufo = SentryPhase::Idle;
    bool multiple = false;
    int starting = 0; ///< Orders that are not answered.
    bool stopping = false;
};

} // namespace nd
