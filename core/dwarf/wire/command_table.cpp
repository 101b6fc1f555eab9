// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"

#include "core/dwarf/wire/commands.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace nd {

namespace {

using Table = std::vector<CommandEntry>;

template<typename... Rows>
void add(Table &table, const Rows &...rows)
{
    (table.push_back(
         {rows.info, &Rows::Request::default_instance(), &Rows::Response::default_instance()}),
     ...);
}

void addCameras(Table &table)
{
    add(table, kTeleOpen, kTeleClose, kTelePhoto, kTeleBurst, kTeleStopBurst, kTeleStartRecord,
        kTeleStopRecord, kTeleStartTimeLapse, kTeleStopTimeLapse, kTeleGetSystemWorkingState,
        kTeleSetJpgQuality, kTelePhotoRaw, kTeleSetRtspBitRateType, kTeleDisableAllIsp,
        kTeleEnableAllIsp, kTeleIspModule10045, kTeleIspModule10046, kTeleSwitchResolution,
        kTeleSwitchFrameRate, kTeleSwitchCropRatio, kTeleSetPreviewQuality);
    add(table, kTeleSetExpMode, kTeleGetExpMode, kTeleSetExp, kTeleGetExp, kTeleSetGainMode,
        kTeleGetGainMode, kTeleSetGain, kTeleGetGain, kTeleSetBrightness, kTeleGetBrightness,
        kTeleSetContrast, kTeleGetContrast, kTeleSetSaturation, kTeleGetSaturation, kTeleSetHue,
        kTeleGetHue, kTeleSetSharpness, kTeleGetSharpness, kTeleSetWbMode, kTeleGetWbMode,
        kTeleSetWbScene, kTeleGetWbScene, kTeleSetWbCt, kTeleGetWbCt, kTeleSetIrCut, kTeleGetIrCut,
        kTeleSetAllParams, kTeleGetAllParams, kTeleSetFeatureParam, kTeleGetAllFeatureParams);
    add(table, kWideOpen, kWideClose, kWidePhoto, kWideBurst, kWideStopBurst, kWideStartTimeLapse,
        kWideStopTimeLapse, kWidePhotoRaw, kWideStartRecord, kWideStopRecord,
        kWideSetRtspBitRateType, kWideSetPreviewQuality);
    add(table, kWideSetExpMode, kWideGetExpMode, kWideSetExp, kWideGetExp, kWideSetGain,
        kWideGetGain, kWideSetBrightness, kWideGetBrightness, kWideSetContrast, kWideGetContrast,
        kWideSetSaturation, kWideGetSaturation, kWideSetHue, kWideGetHue, kWideSetSharpness,
        kWideGetSharpness, kWideSetWbMode, kWideGetWbMode, kWideSetWbCt, kWideGetWbCt,
        kWideGetAllParams, kWideSetAllParams, kWideSetWbScene);
}

void addAstro(Table &table)
{
    add(table, kStartCalibration, kStopCalibration, kGotoDso, kGotoSolarSystem, kStopGoto,
        kTrackSpecialTarget, kStopTrackSpecialTarget, kOneClickGotoDso, kOneClickGotoSolarSystem,
        kStopOneClickGoto, kStartEqSolving, kStopEqSolving, kStartSkyTargetFinder,
        kStopSkyTargetFinder);
    add(table, kStartStacking, kStopStacking, kGoLive, kWideStartStacking, kWideStopStacking,
        kWideGoLive, kStartAiEnhance, kStopAiEnhance, kStartMosaic, kCheckRestackable,
        kStartMakeFitsThumb, kStopMakeFitsThumb, kStartRestack, kStopRestack, kFastStopStacking,
        kWideFastStopStacking, kGetAstroShootingTime, kGetQuickSetList, kSetQuickSet,
        kOneClickShooting, kContinueShooting);
    add(table, kStartDark, kStopDark, kCheckDark, kStartDarkWithParam, kStopDarkWithParam,
        kGetDarkList, kDeleteDarks, kWideStartDarkWithParam, kWideStopDarkWithParam,
        kWideGetDarkList, kWideDeleteDarks, kGetCaliFrameList, kDeleteCaliFrames, kStartCaliFrame,
        kStopCaliFrame);
}

void addBody(Table &table)
{
    add(table, kSetTime, kSetTimeZone, kSetMtpMode, kSetCpuMode, kSetMasterLock,
        kGetDeviceActivateInfo, kDeviceActivateWriteFile, kDeviceActivateSuccessfull,
        kDisableDeviceActivate, kSetLowTempProtection, kSetLocation, kOpenRgb, kCloseRgb,
        kPowerDown, kOpenPowerIndicator, kClosePowerIndicator, kReboot, kSetLensDefog,
        kSetAutoCooling, kSetAutoShutdown);
    add(table, kMotorRun, kMotorRunTo, kMotorStop, kMotorReset, kMotorChangeSpeed,
        kMotorChangeDirection, kJoystick, kJoystickFixedAngle, kJoystickStop, kDualCameraLinkage,
        kMotorRunInPulse, kMotorGetPosition);
    add(table, kStartTrack, kStopTrack, kStartSentry, kStartSentryV3, kStopSentry, kStartMultiTrack,
        kMultiTrackOne, kStartUfo, kStopUfo, kWideMultiTrackOne, kSwitchTrackCamera,
        kUfoHandAutoMode, kSetSentryScene, kTrackClick);
    add(table, kAutoFocus, kFocusStep, kStartFocusing, kStopFocusing, kAstroAutoFocus,
        kStopAstroAutoFocus, kGetInfinityPosition, kSetInfinityPosition);
    add(table, kStartPanorama, kStopPanorama, kStartPanoramaByRange, kStartStitchUpload,
        kStopStitchUpload, kGetUploadState, kGetUploadPredict, kStartPanoramaCompress,
        kStopPanoramaCompress, kStartPanoramaFraming, kStopPanoramaFraming, kResetPanoramaFraming,
        kUpdatePanoramaFraming, kStopFramingAndStartGrid, kItips, kVoiceAssistant);
}

void addPlans(Table &table)
{
    add(table, kSyncSchedule, kCancelSchedule, kGetSchedules, kGetSchedule, kGetScheduleTask,
        kReplaceSchedule, kReplaceScheduleV3, kUnlockSchedule, kLockSchedule, kLockScheduleV3,
        kDeleteSchedule);
    add(table, kStartTask, kStopTask, kSwitchShootingMode, kSwitchShootingTech, kEnterCamera,
        kGetDeviceStateInfo, kSetExposureParam, kSetGainParam, kSetWbParam, kSetIntParam,
        kSetFloatParam, kSetBoolParam, kSetAutoParam);
}

Table makeTable()
{
    Table table;
    addCameras(table);
    addAstro(table);
    addBody(table);
    addPlans(table);
    std::stable_sort(table.begin(), table.end(),
                     [](const auto &a, const auto &b) { return a.info.id < b.info.id; });
    return table;
}

} // namespace

bool isSpokenBy(const CommandInfo &row, Generation generation)
{
    switch (row.speakers) {
    case Speakers::Both:
        return true;
    case Speakers::V2Only:
        return generation != Generation::V3;
    case Speakers::V3Only:
        return generation != Generation::V2;
    }
    return true;
}

const std::vector<CommandEntry> &commandTable()
{
    static const Table table = makeTable();
    return table;
}

const CommandEntry *commandById(quint32 id, Generation generation)
{
    const Table &table = commandTable();
    const auto first = std::lower_bound(
        table.begin(), table.end(), id,
        [](const CommandEntry &entry, quint32 wanted) { return entry.info.id < wanted; });
    const CommandEntry *found = nullptr;
    for (auto it = first; it != table.end() && it->info.id == id; ++it) {
        if (isSpokenBy(it->info, generation))
            return &*it;
        found = &*it;
    }
    return found;
}

const CommandEntry *commandByName(const QByteArray &name, Generation generation)
{
    const CommandEntry *found = nullptr;
    for (const CommandEntry &entry : commandTable()) {
        if (std::strcmp(entry.info.name, name.constData()) != 0)
            continue;
        if (isSpokenBy(entry.info, generation))
            return &entry;
        found = &entry;
    }
    return found;
}

const char *moduleName(quint32 module)
{
    static constexpr auto kNames = std::to_array<const char *>({
        "none",
        "camera_tele",
        "camera_wide",
        "astro",
        "system",
        "rgb_power",
        "motor",
        "track",
        "focus",
        "notify",
        "panorama",
        "itips",
        "test",
        "schedule",
        "task_center",
        "param",
        "voice",
        "device",
    });
    return module < kNames.size() ? kNames.at(module) : nullptr;
}

} // namespace nd
