// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/session_port.h"
#include "core/dwarf/models/stack_tracker.h"
#include "core/dwarf/models/stacking_model.h"

#include <chrono>
#include <functional>

namespace nd {

/// All state of the model but the stack, which the tracker knows, and what it sends. GUI thread.
class StackingModel::Private
{
public:
    /// All of them outlive this.
    Private(StackingModel &theModel, Session &theSession, StatusModel &theStatus, Camera which,
            Scheduler &theScheduler)
        : model(theModel)
        , session(theSession)
        , status(theStatus)
        , camera(which)
        , scheduler(theScheduler)
    {
    }

    /// The start that is wanted, of the stack with that number.
    void begin(quint64 number);
    void switchToDeepSky(quint64 number);
    void switchMode(); ///< Without a start.
    void beginOnceSet(quint64 number, std::chrono::milliseconds patience);
    void setWaiting(const std::optional<quint64> &number);
    void sendTech(const Order &start, quint64 number);
    void sendStart(const Order &start, quint64 number);
    void handleStarted(quint64 number, const Result<Done> &result);
    void refuse(quint64 number, const Error &error);
    static Error busyError(); ///< As a telescope says it.
    void refuseFor(StackRival what);
    void freeTelescope(quint64 number, const Error &error);
    void stopAndStart();
    void startOnceFree(quint64 number, std::chrono::milliseconds patience);
    /// The start waits for what is in its way or is being set, and was not sent.
    bool isWaiting() const;
    void nameRival(StackRival what);
    void lookAtRival();
    std::optional<RivalWork> rival() const;
    void forgetProblem();
    void stopAndGoLive(const std::function<void(const Result<Done> &)> &then);
    void handleRefused(const Error &error);
    /// The link is gone: nothing began that it could come back to.
    void endHeld();
    void handleLate(int code);
    void endUnlessRunning(quint64 number, const Error &error);
    /// `frame`: how long the frame under way may be waited for.
    void sendStop(const Order &order, std::chrono::milliseconds frame);
    void handleStopped(quint64 number, const Result<Done> &result,
                       std::chrono::milliseconds patience);
    /// A stop that was acknowledged.
    struct Stopping
    {
        quint64 number = 0;
        std::chrono::milliseconds patience{0}; ///< For the frame under way and its writing.
        int atFirst = 0; ///< Frames when it was acknowledged.
        std::optional<int> atLastLook; ///< None before it was patient once.
    };
    void endOnceSilent(const Stopping &stop, std::chrono::milliseconds after);
    bool isIgnored(const Stopping &stop) const;
    std::optional<int> frames() const;
    void goOnAfterStop(const Error &failure);
    std::chrono::milliseconds longestFrame() const;
    void sendGoLive(std::function<void()> then = {});
    void bringLive();
    void setProblem(const Error &error);
    bool isBeingSet() const;
    bool isForPhotos() const;
    bool namesFilter() const;
    std::optional<int> filterIndex() const;
    /// Why what the telescope is set to, or is not known to be set to, lets none begin.
    Refusal settingsRefusal() const;
    /// The start that is wanted, with what the telescope is set to now.
    Order startOrder() const;
    const std::optional<StackRun> &run() const { return tracker.run(); }

    StackingModel &model;
    Session &session;
    StatusModel &status;
    Camera camera;
    Scheduler &scheduler;
    SessionPort port{session};
    StackTracker tracker{scheduler};
    GoLive goLive = GoLive::NotNeeded;
    std::function<std::optional<RivalWork>()> findRival;
    StackOptions wanted; ///< Of the last start.
    bool mayFree = false; ///< The start under way may be repeated.
    bool isLeftBehind = false; ///< A stack from here ended unheard, and none was heard of since.
    bool isSwitching = false; ///< Of switchMode().
    bool isFreeing = false; ///< What is said of a stack is of the one that is put away.
    std::optional<Error> problem;
    std::optional<Error> stopFailure;
    std::optional<StackRival> busyWith;
    bool isSameRival = false; ///< What was named runs since; looked at as long as it does.
    std::optional<quint64> waiting; ///< The number of a start that waited.
    const SunGuard *sun = nullptr;
    const CameraSettingsModel *settings = nullptr;
    SettingsQueue *queue = nullptr; ///< There is one with the settings.
    const FeatureModel *features = nullptr;
    Refusal lastOfSettings = Refusal::None;
};

} // namespace nd
