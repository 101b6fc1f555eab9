// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/models/astro_state.h"
#include "core/dwarf/models/command_port.h"

#include <QObject>

namespace nd {

class Session;

/// One thing asked for here, from the request to its end, whichever of answer and notifications
/// comes first. GUI thread; owned by PointingModel.
///
/// A GOTO is done when the telescope follows the target: its answer may come before. Calibration
/// answers -11500 after each picture that it could not recognise and goes on. A stopped one often
/// stays at "stopping" for ever. Source: field notes sections 0 and 3.
class PointingJob : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `told` has been told of each news before handleNews().
    PointingJob(Session &session, Scheduler &scheduler, const AstroState &told,
                QObject *parent = nullptr);

    void start(PointingTask task, const Order &order, const QString &name);
    /// Of what was asked for and is not over.
    std::optional<PointingRun> run() const;
    /// A person asked for its end.
    void noteStopping();
    /// The telescope acknowledged that.
    void noteStopped();
    void handleNews(const AstroNews &news);
    void handleLinkLost();

signals:
    void changed();
    void measured(double azimuthError, double altitudeError);
    void ended(const nd::PointingEnd &end);

private:
    struct State
    {
        PointingTask task = PointingTask::Goto;
        QString name;
        PointingStage step = PointingStage::Starting; ///< The last that was told or answered.
        int failedSolves = 0;
        bool answered = false; ///< Accepted, or its answer came too late to be waited for.
        bool wasTold = false; ///< The telescope said that it runs.
        bool followedBefore = false; ///< Something was followed when it was asked for.
        bool hasLeft = false; ///< That no longer is.
        bool follows = false; ///< It follows the target.
        bool gaveUp = false; ///< It said "stopped" before it was there.
        bool stopping = false; ///< Asked for here.
        bool otherStops = false; ///< Asked for elsewhere.
    };

    void handleProgress(const QByteArray &reply);
    void handleAnswer(const Result<QByteArray> &raw);
    void handleOneClick(const Result<QByteArray> &raw);
    void handleArrived();
    void handlePolar(const Result<QByteArray> &raw);
    void handleError(const Error &error);
    void handleAccepted();
    void handleFollowing(const AstroNews &news);
    void handleOver(const AstroNews &news);
    void handleGotoOver(bool stopped);
    bool isAbout(const AstroNews &news) const;
    bool isTold() const;
    PointingStage stageNow() const;
    /// Ends it after `delay` unless something else comes first.
    void endAfter(std::chrono::milliseconds delay, const std::optional<Error> &error);
    void end(const std::optional<Error> &error, bool wasStopped = false);

    Session &m_session;
    Scheduler &m_scheduler;
    const AstroState &m_told;
    std::optional<State> m_state;
    quint64 m_number = 0; ///< Outdates answers to an earlier one.
    quint64 m_timer = 0; ///< Outdates timers.
};

} // namespace nd
