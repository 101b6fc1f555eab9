// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_checks.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "ui/supplies.h"
#include "ui/text/camera_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

using Subject = StackCheck::Subject;

/// Gives lupdate a context for the sentences below.
struct StackChecks
{
    Q_DECLARE_TR_FUNCTIONS(StackChecks)
};

constexpr double kPercent = 100.0;
constexpr std::chrono::milliseconds kUsualExposure{15'000};

std::optional<double> numberOf(const ParamSpec *spec, const std::optional<ParamValue> &value)
{
    if (spec == nullptr || !value || value->isAuto)
        return std::nullopt;
    if (value->mode == ParamMode::Number)
        return value->number;
    const ParamChoice *gear = spec->gear(value->choice);
    bool isNumber = false;
    const double number = gear == nullptr ? 0.0 : gear->name.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Whether dark frames were taken with what a setting is now: by the names, else by the numbers.
bool isOf(const CameraSettingsModel &settings, Setting setting, int index, const QString &name)
{
    const ParamSpec *spec = settings.spec(setting);
    const std::optional<ParamValue> value = settings.value(setting);
    if (spec == nullptr || !value || value->isAuto)
        return false;
    if (value->mode == ParamMode::Number)
        return name.toDouble() == value->number;
    const ParamChoice *gear = spec->gear(value->choice);
    const bool hasNames = gear != nullptr && !gear->name.isEmpty() && !name.isEmpty();
    return hasNames ? gear->name == name : index == settings.gearNumber(setting, *value);
}

bool fits(const DarkFrameInfo &dark, const StackSources &sources, Camera camera)
{
    const CameraSettingsModel &settings = sources.side(camera).settings;
    const auto binning = sources.features.value(Feature::AstroBinning);
    const bool isBinned = !binning || binning->choice == dark.binIndex;
    return isBinned && isOf(settings, Setting::Exposure, dark.exposureIndex, dark.exposure)
        && isOf(settings, Setting::Gain, dark.gainIndex, dark.gain);
}

/// V3 keeps darks in a collection, too: gain in values, sizes by number.
bool fits(const CalibrationFrameInfo &frame, const StackSources &sources, Camera camera)
{
    const CameraSettingsModel &settings = sources.side(camera).settings;
    const auto binning = sources.features.value(Feature::AstroBinning);
    const bool isHalf = binning && binning->choice == 1;
    const FrameSize size = isHalf ? FrameSize::Hd1080 : FrameSize::Full4k;
    const auto gain = numberOf(settings.spec(Setting::Gain), settings.value(Setting::Gain));
    return (!binning || frame.size == size) && gain == frame.gain && !frame.exposure.isEmpty()
        && isOf(settings, Setting::Exposure, -1, frame.exposure);
}

bool hasCalibrationDark(const StackSources &sources, Camera camera)
{
    const auto list = sources.side(camera).darks.calibrationFrames().list();
    return list && std::any_of(list->begin(), list->end(), [&](const CalibrationFrameInfo &frame) {
               return fits(frame, sources, camera);
           });
}

QString settingText(const CameraSettingsModel &settings, Setting setting)
{
    const ParamSpec *spec = settings.spec(setting);
    const std::optional<ParamValue> value = settings.value(setting);
    return spec != nullptr && value ? text::settingValueText(setting, *spec, *value) : QString();
}

StackCheck targetCheck(const StackSources &sources)
{
    const std::optional<QString> name = sources.pointing.followedName();
    if (name)
        return {Subject::Target,
                CheckMark::Done,
                name->isEmpty() ? StackChecks::tr("Following the stars") : *name,
                {}};
    if (sources.pointing.run())
        return {Subject::Target, CheckMark::Running, StackChecks::tr("On its way"), {}};
    return {Subject::Target, CheckMark::Warning, StackChecks::tr("Not pointed"),
            StackChecks::tr("The scope stacks only what it was sent to and follows.")};
}

StackCheck exposureCheck(const StackSources &sources, Camera camera)
{
    const CameraSettingsModel &settings = sources.side(camera).settings;
    const std::optional<ParamValue> exposure = settings.value(Setting::Exposure);
    if (sources.side(camera).watch.stacking().startSwitchesMode())
        return {Subject::Exposure, CheckMark::Warning, StackChecks::tr("For daylight"),
                StackChecks::tr("Deep sky has settings of its own, from exposure to frames. The "
                                "start switches to them.")};
    if (!exposure)
        return {Subject::Exposure, CheckMark::Pending, StackChecks::tr("Unknown"), {}};
    const QString gain = settingText(settings, Setting::Gain);
    if (exposure->isAuto)
        return {Subject::Exposure, CheckMark::Warning, StackChecks::tr("Automatic"),
                StackChecks::tr("Choose a time: stacks are usually made of 10\u00a0to\u00a0"
                                "30\u202fs each.")};
    const QString time = settingText(settings, Setting::Exposure);
    const QString detail = gain.isEmpty() ? time : StackChecks::tr("%1, gain %2").arg(time, gain);
    return {Subject::Exposure, CheckMark::Done, detail, {}};
}

QString darkProgress(const DarkRun &run)
{
    if (run.fraction)
        return StackChecks::tr("Shooting, %1").arg(text::percentText(*run.fraction * kPercent));
    if (run.remaining)
        return StackChecks::tr("Shooting, %1 left").arg(text::durationText(*run.remaining));
    return StackChecks::tr("Shooting");
}

StackCheck darkCheck(const StackSources &sources, Camera camera)
{
    const DarkModel &darks = sources.side(camera).darks;
    if (const auto run = darks.run())
        return {Subject::Dark, CheckMark::Running, darkProgress(*run), {}};
    if (darks.calibrationFrames().run())
        return {Subject::Dark, CheckMark::Running, StackChecks::tr("Shooting"), {}};
    if (sources.side(camera).watch.stacking().startSwitchesMode()) // another exposure and gain
        return {Subject::Dark, CheckMark::Pending, StackChecks::tr("Unknown"), {}};
    if (hasCalibrationDark(sources, camera))
        return {Subject::Dark, CheckMark::Done, StackChecks::tr("Fits these settings"), {}};
    const auto list = darks.list();
    const StackPlan plan = stackPlan(sources, camera);
    if (!list || !plan.exposure)
        return {Subject::Dark, CheckMark::Pending, StackChecks::tr("Unknown"), {}};
    const bool isThere = std::any_of(list->begin(), list->end(), [&](const DarkFrameInfo &dark) {
        return fits(dark, sources, camera);
    });
    if (isThere)
        return {Subject::Dark, CheckMark::Done, StackChecks::tr("Fits these settings"), {}};
    return {Subject::Dark, CheckMark::Warning, StackChecks::tr("None for these settings"),
            StackChecks::tr("Without one, hot pixels stay in the picture.")};
}

StackCheck cardCheck(const StackSources &sources)
{
    if (sources.status.cardMissing())
        return {Subject::Card, CheckMark::Failed, StackChecks::tr("No card"),
                StackChecks::tr("The scope has no card that it can use.")};
    const std::optional<qint64> free = sources.status.cardFreeBytes();
    if (!free)
        return {Subject::Card, CheckMark::Pending, StackChecks::tr("Unknown"), {}};
    const QString detail = StackChecks::tr("%1 free").arg(text::bytesText(*free));
    if (*free < kLittleSpaceBytes)
        return {Subject::Card, CheckMark::Warning, detail,
                StackChecks::tr("That is little: a frame takes up to 17 MB.")};
    return {Subject::Card, CheckMark::Done, detail, {}};
}

StackCheck batteryCheck(const StackSources &sources, Camera camera)
{
    const std::optional<int> percent = sources.status.batteryPercent();
    if (!percent)
        return {Subject::Battery, CheckMark::Pending, StackChecks::tr("Unknown"), {}};
    const QString charge = text::percentText(*percent);
    if (sources.status.charging() == Charging::Yes)
        return {Subject::Battery, CheckMark::Done, StackChecks::tr("%1, charging").arg(charge), {}};
    const auto lasts = sources.side(camera).watch.monitor().batteryLasts();
    const QString detail
        = lasts ? StackChecks::tr("%1, %2 left").arg(charge, text::durationText(*lasts)) : charge;
    const StackPlan plan = stackPlan(sources, camera);
    const bool isPlanned = plan.exposure && plan.frames;
    const bool isShort = lasts && isPlanned && *lasts < *plan.exposure * *plan.frames;
    if (isShort)
        return {Subject::Battery, CheckMark::Warning, detail,
                StackChecks::tr("%1 of exposures are longer than that.")
                    .arg(text::durationText(*plan.exposure * *plan.frames))};
    if (*percent <= kLowBatteryPercent)
        return {Subject::Battery, CheckMark::Warning, detail,
                StackChecks::tr("Connect a power bank.")};
    return {Subject::Battery, CheckMark::Done, detail, {}};
}

} // namespace

std::vector<StackCheck> stackChecks(const StackSources &sources, Camera camera)
{
    return {targetCheck(sources), exposureCheck(sources, camera), darkCheck(sources, camera),
            cardCheck(sources), batteryCheck(sources, camera)};
}

QString stackCheckName(Subject subject)
{
    switch (subject) {
    case Subject::Target:
        return StackChecks::tr("Target");
    case Subject::Exposure:
        return StackChecks::tr("Exposure");
    case Subject::Dark:
        return StackChecks::tr("Dark frame");
    case Subject::Card:
        return StackChecks::tr("Card");
    case Subject::Battery:
        return StackChecks::tr("Battery");
    }
    return {};
}

std::optional<ParamValue> usualExposure(const CameraSettingsModel &settings)
{
    const ParamSpec *spec = settings.spec(Setting::Exposure);
    if (spec == nullptr)
        return std::nullopt;
    std::optional<ParamValue> nearest;
    std::chrono::milliseconds apart = std::chrono::milliseconds::max();
    for (const ParamChoice &gear : spec->gears) {
        const ParamValue value = ParamValue::gear(gear.value);
        const auto time = exposureTime(*spec, value);
        if (!time || std::chrono::abs(*time - kUsualExposure) >= apart)
            continue;
        apart = std::chrono::abs(*time - kUsualExposure);
        nearest = value;
    }
    return nearest;
}

StackPlan stackPlan(const StackSources &sources, Camera camera)
{
    StackPlan plan;
    if (sources.side(camera).watch.stacking().startSwitchesMode())
        return plan; // deep sky has other numbers
    const CameraSettingsModel &settings = sources.side(camera).settings;
    const ParamSpec *exposure = settings.spec(Setting::Exposure);
    const std::optional<ParamValue> value = settings.value(Setting::Exposure);
    if (exposure != nullptr && value)
        plan.exposure = exposureTime(*exposure, *value);
    const Feature count = sources.features.stackFrames(camera);
    const auto frames = numberOf(sources.features.spec(count), sources.features.value(count));
    if (frames)
        plan.frames = int(std::lround(*frames));
    return plan;
}

} // namespace nd
