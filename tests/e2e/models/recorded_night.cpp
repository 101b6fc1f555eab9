// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_night.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/power_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/models/tracking_model.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow
/// The Orion nebula, which is high at the time and place of the recording.
constexpr Equatorial kTarget{83.82, -5.39};

template<typename Condition>
bool waitFor(const Condition &isSo)
{
    return QTest::qWaitFor(isSo, kLong);
}

/// Until `model` tells so after `start`; its error is a failure.
template<typename Model, typename Signal, typename Start>
bool finishes(Model &model, Signal signal, const Start &start)
{
    QSignalSpy told(&model, signal);
    start();
    return waitFor([&told] { return !told.isEmpty(); });
}

} // namespace

bool RecordedNight::named(const char *part, bool isDone)
{
    if (!isDone)
        m_missing = part;
    return isDone;
}

bool RecordedNight::isV3() const
{
    return m_device.connection().generation() == Generation::V3;
}

bool RecordedNight::begin()
{
    return named("set-up", setUp()) && named("tracking", follow());
}

bool RecordedNight::goOn()
{
    return named("set-up", setUp()) && named("focus", focus())
        && named("tele pictures", film(Camera::Tele)) && named("wide pictures", film(Camera::Wide))
        && named("panorama", panorama()) && named("tracking", follow())
        && named("numbers", setUpNumbers()) && named("GOTO", point()) && named("stack", stack())
        && named("darks", shootDarks()) && named("polar axis", measurePole())
        && named("name", rename()) && named("refresh", readAgain())
        && named("link", m_device.connection().linkState() == LinkState::Ready);
}

bool RecordedNight::setUp()
{
    PowerModel &power = m_device.power();
    power.setRingLight(!power.ringLight().value_or(false));
    m_device.system().lockHost(true);
    int set = 0;
    m_device.teleSettings().setByName(QStringLiteral("gain"), QStringLiteral("60"), &m_device,
                                      [&set](const Result<Done> &result) { set = result ? 1 : 2; });
    if (!waitFor([&set] { return set != 0; }) || set != 1)
        return false;
    m_device.focus().step(FocusDirection::Near);
    m_device.motor().readPositions();
    return waitFor([this] { return m_device.focus().position().has_value(); })
        && waitFor([this] { return m_device.motor().position(Axis::Pitch).has_value(); });
}

/// What no notification tells, another mode, and what follows from "all automatic".
bool RecordedNight::setUpNumbers()
{
    CameraSettingsModel &settings = m_device.teleSettings();
    BareNumbersModel &numbers = settings.numbers();
    const auto takes = [&numbers](BareNumber number, int value) {
        numbers.set(number, value);
        return waitFor([&] { return numbers.acknowledged(number) == value; });
    };
    if (!isV3())
        return takes(BareNumber::BitRateType, 2);
    OtherParamsModel &others = settings.others();
    const auto isAutomatic = [&others] {
        return others.param(0) != nullptr && others.param(0)->value == ParamValue::gear(1);
    };
    const auto isIn = [&](int mode) {
        return waitFor(
            [&] { return settings.shootingMode() == mode && others.param(0) != nullptr; });
    };
    const int before = settings.shootingMode();
    if (!takes(BareNumber::BitRateType, 2) || !takes(BareNumber::PreviewQuality, 60)
        || !takes(BareNumber::ImageModule10046, 5) || !takes(BareNumber::ShootingMode, 4)
        || !isIn(4))
        return false;
    others.set(0, ParamValue::gear(1));
    return waitFor(isAutomatic) && takes(BareNumber::ShootingMode, before) && isIn(before);
}

bool RecordedNight::rename()
{
    DeviceSettingsModel &model = m_device.deviceSettings();
    const QString name = QStringLiteral("Hill");
    return finishes(model, &DeviceSettingsModel::finished, [&] { model.rename(name); })
        && waitFor([&] { return model.info() && model.info()->name == name; });
}

/// By hand, long after the connection asked.
bool RecordedNight::readAgain()
{
    DeviceSettingsModel &model = m_device.deviceSettings();
    const auto isRead = [&model] { return model.job(SettingJob::Refresh).phase == JobPhase::Done; };
    if (!waitFor(isRead))
        return false;
    model.refresh();
    m_device.deviceLog().readInfo();
    const auto mayReadLog = [this] { return m_device.deviceLog().canRead() == Refusal::None; };
    if (!waitFor(isRead) || !waitFor(mayReadLog))
        return false;
    CalibrationFrameModel &frames = m_device.darks(Camera::Wide).calibrationFrames();
    return !isV3()
        || (finishes(frames, &CalibrationFrameModel::listed, [&] { frames.refresh(); })
            && frames.list().has_value());
}

bool RecordedNight::focus()
{
    FocusModel &model = m_device.focus();
    const bool isDone = finishes(model, &FocusModel::finished,
                                 [&] {
                                     model.autoFocusAt({0.4, 0.6});
                                 })
        && finishes(model, &FocusModel::finished, [&] { model.astroAutoFocus(AstroFocus::Slow); });
    if (isDone && model.hasInfinity())
        model.readInfinity();
    return isDone && waitFor([&] { return !model.hasInfinity() || model.infinity().has_value(); });
}

bool RecordedNight::film(Camera camera)
{
    CaptureModel &model = m_device.capture(camera);
    const auto runs = [&model](CaptureJob job) {
        return waitFor([&] {
            return model.run() && model.run()->job == job && model.canStop() == Refusal::None;
        });
    };
    const auto ends = [&model](const auto &start) {
        return finishes(model, &CaptureModel::ended, start) && !model.run();
    };
    if (!ends([&] { model.photo(); }) || !ends([&] { model.startBurst(3); }))
        return false;
    model.startVideo();
    if (!runs(CaptureJob::Video) || !ends([&] { model.stop(); }))
        return false;
    model.startTimeLapse();
    return runs(CaptureJob::TimeLapse) && ends([&] { model.stop(); });
}

bool RecordedNight::panorama()
{
    CaptureModel &model = m_device.capture(Camera::Tele);
    const auto grid = isV3() ? std::nullopt : std::optional(PanoramaGrid{3, 3});
    return finishes(model, &CaptureModel::ended, [&] { model.startPanorama(grid); });
}

bool RecordedNight::follow()
{
    TrackingModel &model = m_device.tracking();
    const auto watch = [&model](TrackingMode mode, const auto &start) {
        start();
        if (!waitFor([&] { return model.mode() == mode && model.canStop() == Refusal::None; }))
            return false;
        model.stop();
        return waitFor([&] { return model.mode() == TrackingMode::Off; });
    };
    return watch(TrackingMode::Multiple, [&] { model.startMultiple(); })
        && watch(TrackingMode::Sentry, [&] { model.startSentry(); })
        && watch(TrackingMode::Ufo, [&] { model.startUfo(); });
}

/// By the wide picture first, then by the sky.
bool RecordedNight::point()
{
    LinkageModel &linkage = m_device.linkage();
    PointingModel &model = m_device.pointing();
    return finishes(linkage, &LinkageModel::finished,
                    [&] {
                        linkage.pointTo({0.55, 0.5});
                    })
        && finishes(model, &PointingModel::ended, [&] { model.calibrate(); })
        && model.lastEnd()->isDone()
        && finishes(model, &PointingModel::ended,
                    [&] { model.goTo(kTarget, QStringLiteral("M 42")); })
        && model.lastEnd()->isDone();
}

bool RecordedNight::stack()
{
    StackingModel &model = m_device.stacking(Camera::Tele);
    model.start();
    return waitFor([&] { return model.run() && model.run()->taken.value_or(0) >= 2; })
        && finishes(model, &StackingModel::ended, [&] { model.stop(); })
        && waitFor([&] { return model.goLiveState() == GoLive::NotNeeded; });
}

bool RecordedNight::shootDarks()
{
    DarkModel &model = m_device.darks(Camera::Tele);
    DarkWish wish;
    wish.exposureIndex = 120; // 1 s
    wish.gainIndex = 24;
    wish.binIndex = 1;
    wish.frames = 3;
    return finishes(model, &DarkModel::ended, [&] { model.shoot(wish); })
        && finishes(model, &DarkModel::listed, [&] { model.refresh(); }) && model.list()
        && !model.list()->isEmpty();
}

bool RecordedNight::measurePole()
{
    PointingModel &model = m_device.pointing();
    return finishes(model, &PointingModel::ended, [&] { model.measurePolarAxis(); })
        && !model.polarTries().empty();
}

} // namespace nd
