// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "model_bench.h"

#include <QTimeZone>

#include <functional>
#include <span>
#include <vector>

namespace nd {

/// What a telescope or its profile has that the usual ones have not.
struct WalkSetup
{
    bool autoGain = false; ///< The tables of no known telescope have an automatic gain.
    bool wideSceneCommand = false; ///< ProtocolQuirks::wideSceneCommand.
};

/// All models that send commands, at night, on a session with a scripted telescope: a DWARF II or,
/// for V3, a mini. Keeps what they tell as failures.
struct WalkRig
{
    explicit WalkRig(Generation generation, const WalkSetup &setup = {});

    /// "15215:0802", several parted by blanks; "11005:08ff" of a command is its late answer.
    void notify(const QByteArray &step);
    /// "13500@5:0801" of each packet, without the positions that are read after each motion.
    QByteArray wire();
    /// Told by a signal, so many times, or shown as the problem of something that goes on.
    bool hasTold(int times) const;
    /// Of nothing else.
    bool hasToldOf(const Error &error) const;
    /// What the models have, as text.
    QByteArray state() const;
    /// Answers 11023 or another list from now on.
    void listAs(quint32 command, const QByteArray &hex);
    /// The settings that a V3 telescope lists from now on: exposure and gain are automatic.
    void listAutomatic();

    QDateTime now; ///< By this computer.
    ModelBench bench;
    SkyClock clock;
    DaylightGuard daylight{clock};
    StatusModel status{bench.session()};
    PowerModel power{bench.session()};
    SystemModel system;
    MotorModel motor{bench.session(), daylight, bench.scheduler()};
    MotionModel motion{bench.session(), daylight};
    FocusModel focus{bench.session(), nullptr, bench.scheduler()};
    TrackingModel tracking{bench.session(), bench.scheduler()};
    LinkageModel linkage{bench.session(), daylight, bench.scheduler()};
    CameraModel teleCamera{bench.session(), Camera::Tele, bench.scheduler()};
    CameraModel wideCamera{bench.session(), Camera::Wide, bench.scheduler()};
    SettingsQueue queue{bench.session()};
    CameraSettingsModel tele{bench.session(), queue, Camera::Tele, bench.scheduler()};
    CameraSettingsModel wide{bench.session(), queue, Camera::Wide, bench.scheduler()};
    FeatureModel features{bench.session(), queue, bench.scheduler()};
    CaptureModel teleCapture{bench.session(), status, Camera::Tele, bench.scheduler()};
    CaptureModel wideCapture{bench.session(), status, Camera::Wide, bench.scheduler()};
    PointingModel pointing{bench.session(), daylight, bench.scheduler()};
    StackingModel teleStack{bench.session(), status, Camera::Tele, bench.scheduler()};
    StackingModel wideStack{bench.session(), status, Camera::Wide, bench.scheduler()};
    DarkModel teleDarks{bench.session(), Camera::Tele};
    DarkModel wideDarks{bench.session(), Camera::Wide};
    QList<Error> told; ///< What the models told as failures.
    // What the telescope answers to 14011: that its axes are there.
    double rotation = 40.0;
    double pitch = 10.0;

private:
    void answerPositions();
    QByteArray aimState() const;
    void listen();
    void listenToTheSky();
    QByteArray skyState() const;
    /// Of what goes on, though something that was asked of it failed.
    QList<std::optional<Error>> problems() const;
};

/// How the answer to a command differs from that of most.
struct WalkAnswer
{
    const char *reply = ""; ///< If it is obeyed, in hexadecimal.
    std::function<void(WalkRig &)> obey = {}; ///< What the telescope has then, before the reply.
    int codeField = 1; ///< Where it has its code.
    int mildCode = 0; ///< A documented code that does not refuse it.
    const char *mildState = ""; ///< Of the state after that.
    const char *failedState = ""; ///< What the state has after a failure that it had not before.
    bool solves = false; ///< It needs the sky: that it failed may say that nothing is calibrated.
    std::function<void(WalkRig &)> prepare = {}; ///< Done before the call.
    WalkSetup setup = {};
    /// What the state has after a command behind the first failed, if not what it had before.
    const char *laterState = "";
    quint32 laterCommand = 0; ///< Which one that is true for; 0: each.
    bool tellsLater = true; ///< That it failed; else only what was read is missing.
};

/// One call of a model: what it puts on the wire, what the telescope tells then, and what the
/// models have after that.
struct WalkRow
{
    const char *name;
    Generation generation;
    const char *before; ///< Told before the call.
    std::function<void(WalkRig &)> call;
    const char *wire; ///< "command@module:payload" of each packet when all are answered well.
    const char *echo; ///< Told afterwards.
    const char *state; ///< Of the state then.
    WalkAnswer answer = {};
};

/// Every command that a model sends, in each generation that has it.
std::span<const WalkRow> walkRows();
// Parts of them.
std::vector<WalkRow> numberRows();
std::vector<WalkRow> skyRows();
std::vector<WalkRow> stackRows();

} // namespace nd
