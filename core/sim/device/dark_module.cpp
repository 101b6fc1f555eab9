// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/dark_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/feature_value.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr int kUsualFrames = 10;
constexpr int kMostFrames = 999;
constexpr int kWhole = 10'000; ///< Percent times 100. Source: API 2.0 section 4.10.13.
constexpr double kReadOutSeconds = 0.5;

} // namespace

DarkModule::DarkModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(11007, [this](const Request &request) { shootAsSet(request); });
    on(11008, [this](const Request &request) { stop(CameraKind::Tele, request); });
    on(11009, [this](const Request &request) { check(request); });
    on(11021, [this](const Request &request) {
        shootWithParameters<proto::ReqCaptureDarkFrameWithParam>(CameraKind::Tele, request);
    });
    on(11022, [this](const Request &request) { stop(CameraKind::Tele, request); });
    on(11023, [this](const Request &request) { list(CameraKind::Tele, request); });
    on(11024, [this](const Request &request) {
        remove<proto::ReqDelDarkFrameList>(CameraKind::Tele, request);
    });
    on(11025, [this](const Request &request) {
        shootWithParameters<proto::ReqCaptureWideDarkFrameWithParam>(CameraKind::Wide, request);
    });
    on(11026, [this](const Request &request) { stop(CameraKind::Wide, request); });
    on(11027, [this](const Request &request) { list(CameraKind::Wide, request); });
    on(11028, [this](const Request &request) {
        remove<proto::ReqDelWideDarkFrameList>(CameraKind::Wide, request);
    });
}

DarkFrame DarkModule::asSet(CameraKind kind) const
{
    const VirtualCamera &camera = telescope().camera(kind);
    const ParamValue *const exposure = camera.value(ParamExposure);
    const ParamValue *const gain = camera.value(ParamGain);
    DarkFrame dark;
    dark.kind = kind;
    dark.exposureIndex = exposure != nullptr ? exposure->index : 0;
    dark.gainIndex = gain != nullptr ? gain->index : 0;
    dark.binIndex = featureGear(telescope(), FeatureAstroBinning);
    return dark;
}

/// Without "reshoot" only what is missing.
void DarkModule::shootAsSet(const Request &request)
{
    proto::ReqCaptureDarkFrame message;
    if (!request.read(message))
        return;
    const DarkFrame wanted = asSet(CameraKind::Tele);
    const QList<DarkFrame> &darks = telescope().memory().darks();
    const bool isThere = std::any_of(darks.begin(), darks.end(), [&](const DarkFrame &dark) {
        return isVisible(dark) && dark.isSameSetting(wanted);
    });
    if (message.reshoot() == 0 && isThere) {
        telescope().status().tele.darkPercentTimes100 = kWhole;
        request.succeed();
        return;
    }
    begin(wanted, kUsualFrames, request);
}

template<typename Message>
void DarkModule::shootWithParameters(CameraKind kind, const Request &request)
{
    Message message;
    if (!request.read(message))
        return;
    DarkFrame wanted;
    wanted.kind = kind;
    wanted.exposureIndex = message.exp_index();
    wanted.gainIndex = message.gain_index();
    wanted.binIndex = message.bin_index();
    if (secondsOf(wanted) <= 0.0 || message.cap_size() < 1 || message.cap_size() > kMostFrames) {
        request.fail(code::kInvalidParameter);
        return;
    }
    begin(wanted, message.cap_size(), request);
}

double DarkModule::secondsOf(const DarkFrame &dark) const
{
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    return secondsOfGear(gearNameOf(table.rows(dark.kind), ParamExposure, dark.exposureIndex));
}

int DarkModule::refusal(CameraKind kind) const
{
    const ShootingStatus &status = telescope().status().shooting(kind);
    if (status.stacking || status.takingDarks
        || telescope().status().occupation != Occupation::None)
        return code::kAstroBusy;
    if (status.work != CaptureWork::None)
        return kind == CameraKind::Tele ? code::kTeleBusy : code::kWideBusy;
    if (telescope().faults().has(Fault::SdFull))
        return isV3() ? code::kCardFull : code::kCardWrite;
    return 0;
}

void DarkModule::begin(const DarkFrame &wanted, int frames, const Request &request)
{
    if (const int refused = refusal(wanted.kind); refused != 0) {
        request.fail(refused);
        return;
    }
    Session &now = session(wanted.kind);
    now.wanted = wanted;
    now.frames = frames;
    now.done = 0;
    ++now.number;
    ShootingStatus &status = telescope().status().shooting(wanted.kind);
    status.takingDarks = true;
    status.darkPercentTimes100 = 0;
    request.succeed();
    say(wanted.kind, astro_messages::Running);
    sayProgress(wanted.kind);
    step(wanted.kind);
}

void DarkModule::step(CameraKind kind)
{
    const Session &now = session(kind);
    const double seconds = std::max(secondsOf(now.wanted), 0.0) + kReadOutSeconds;
    const std::chrono::milliseconds time(std::lround(seconds * 1000.0));
    clock().after(time, this, [this, kind, number = now.number] {
        Session &then = session(kind);
        if (number != then.number || !telescope().isPowered())
            return;
        ++then.done;
        telescope().status().shooting(kind).darkPercentTimes100 = kWhole * then.done / then.frames;
        sayProgress(kind);
        if (then.done < then.frames)
            step(kind);
        else
            finish(kind, true);
    });
}

void DarkModule::finish(CameraKind kind, bool isComplete)
{
    ++session(kind).number;
    telescope().status().shooting(kind).takingDarks = false;
    if (isComplete) {
        DarkFrame dark = session(kind).wanted;
        dark.temperatureCelsius = telescope().status().temperatureCelsius;
        telescope().memory().keepDark(dark);
    }
    say(kind, astro_messages::Stopped);
}

void DarkModule::stop(CameraKind kind, const Request &request)
{
    request.succeed();
    if (!telescope().status().shooting(kind).takingDarks)
        return;
    say(kind, astro_messages::Stopping);
    finish(kind, false);
}

void DarkModule::check(const Request &request)
{
    proto::ResCheckDarkFrame answer;
    answer.set_progress(telescope().status().tele.darkPercentTimes100);
    request.answer(answer);
}

bool DarkModule::isVisible(const DarkFrame &dark) const
{
    return !dark.isFactory || !telescope().faults().has(Fault::NoDarks);
}

void DarkModule::list(CameraKind kind, const Request &request)
{
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    const QList<ParamRow> &rows = table.rows(kind);
    proto::ResGetDarkFrameInfoList answer;
    for (const DarkFrame &dark : telescope().memory().darks()) {
        if (dark.kind != kind || !isVisible(dark))
            continue;
        auto *const info = answer.add_results();
        info->set_exp_index(dark.exposureIndex);
        info->set_gain_index(dark.gainIndex);
        info->set_bin_index(dark.binIndex);
        info->set_exp_name(gearNameOf(rows, ParamExposure, dark.exposureIndex).toStdString());
        info->set_gain_name(gearNameOf(rows, ParamGain, dark.gainIndex).toStdString());
        info->set_bin_name(
            gearNameOf(table.featureRows(), FeatureAstroBinning, dark.binIndex).toStdString());
        info->set_temperature(dark.temperatureCelsius);
    }
    if (answer.results_size() == 0)
        answer.set_code(code::kDarkNotFound);
    request.answer(answer);
}

template<typename Message>
void DarkModule::remove(CameraKind kind, const Request &request)
{
    Message message;
    if (!request.read(message))
        return;
    bool isFound = message.dark_list_size() > 0;
    for (const auto &entry : message.dark_list()) {
        DarkFrame dark;
        dark.kind = kind;
        dark.exposureIndex = entry.exp_index();
        dark.gainIndex = entry.gain_index();
        dark.binIndex = entry.bin_index();
        isFound = telescope().memory().removeDark(dark) && isFound;
    }
    proto::ResDelDarkFrameList answer;
    answer.set_code(isFound ? 0 : code::kDarkNotFound);
    request.answer(answer);
}

void DarkModule::say(CameraKind kind, int state)
{
    proto::CaptureRawDarkState message; // Field 1 is all that V2 has.
    message.set_state(static_cast<proto::OperationState>(state));
    if (isV3())
        message.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    telescope().notify(kind == CameraKind::Tele ? notice::kDarkState : notice::kWideDarkState,
                       message);
}

/// V2 has no such report for the wide camera.
void DarkModule::sayProgress(CameraKind kind)
{
    if (kind == CameraKind::Wide && !isV3())
        return;
    const Session &now = session(kind);
    const double seconds = (secondsOf(now.wanted) + kReadOutSeconds) * (now.frames - now.done);
    proto::ResNotifyProgressCaptureRawDark message;
    message.set_progress(telescope().status().shooting(kind).darkPercentTimes100);
    message.set_remaining_time(static_cast<int>(std::lround(seconds)));
    if (isV3())
        message.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    telescope().notify(notice::kDarkProgress, message);
}

} // namespace nd::sim
