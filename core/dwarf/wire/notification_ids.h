// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nd::notification {

// What the models listen to. Source: dwarf-api-2.0 section 4.16.1; V3: field notes 1.4.
inline constexpr quint32 kPictureMatching = 15200;
inline constexpr quint32 kBattery = 15201;
inline constexpr quint32 kCharge = 15202;
inline constexpr quint32 kCard = 15203;
inline constexpr quint32 kDarkState = 15206;
inline constexpr quint32 kDarkProgress = 15207;
inline constexpr quint32 kStackState = 15208;
inline constexpr quint32 kStackProgress = 15209;
inline constexpr quint32 kCalibrationState = 15210;
inline constexpr quint32 kGotoState = 15211;
inline constexpr quint32 kFollowingState = 15212;
inline constexpr quint32 kTeleParam = 15213;
inline constexpr quint32 kWideParam = 15214;
inline constexpr quint32 kTeleFunction = 15215; ///< V2
inline constexpr quint32 kWideFunction = 15216; ///< V2
inline constexpr quint32 kFeatureParam = 15217;
inline constexpr quint32 kRingLight = 15221;
inline constexpr quint32 kPowerIndicator = 15222;
inline constexpr quint32 kHostSlave = 15223;
inline constexpr quint32 kMtpState = 15224;
inline constexpr quint32 kTrackResult = 15225;
inline constexpr quint32 kCpuMode = 15227;
inline constexpr quint32 kSunOrMoonState = 15228;
inline constexpr quint32 kPowerOff = 15229;
inline constexpr quint32 kAlbum = 15230;
inline constexpr quint32 kSentryState = 15231;
inline constexpr quint32 kSentryResult = 15232;
inline constexpr quint32 kOneClickState = 15233;
inline constexpr quint32 kStreamType = 15234;
inline constexpr quint32 kWideStackState = 15236;
inline constexpr quint32 kWideStackProgress = 15237;
inline constexpr quint32 kMultiTrackResult = 15238;
inline constexpr quint32 kPolarState = 15239;
inline constexpr quint32 kUfoState = 15240;
inline constexpr quint32 kTemperature = 15243;
inline constexpr quint32 kWideDarkState = 15247;
inline constexpr quint32 kScheduleState = 15248;
inline constexpr quint32 kScheduleTask = 15249;
inline constexpr quint32 kSkySearchState = 15250;
inline constexpr quint32 kWideMultiTrackResult = 15251;
inline constexpr quint32 kWideTrackResult = 15252;
inline constexpr quint32 kCalibrationResult = 15256; ///< V3
inline constexpr quint32 kFocusPosition = 15257;
inline constexpr quint32 kLowTempProtection = 15260; ///< V3
inline constexpr quint32 kTaskState = 15261; ///< V3
inline constexpr quint32 kMountStatus = 15262; ///< V3
inline constexpr quint32 kMosaicProgress = 15263; ///< V3
inline constexpr quint32 kIntParam = 15264; ///< V3
inline constexpr quint32 kFloatParam = 15265; ///< V3
inline constexpr quint32 kBoolParam = 15266; ///< V3
inline constexpr quint32 kShootingMode = 15267; ///< V3
inline constexpr quint32 kCropSwitch = 15268; ///< V3
inline constexpr quint32 kWhiteBalance = 15270; ///< V3
inline constexpr quint32 kResolution = 15272; ///< V3
inline constexpr quint32 kAstroFocusState = 15278; ///< V3
inline constexpr quint32 kNormalFocusState = 15279; ///< V3
inline constexpr quint32 kAstroFastFocusState = 15280; ///< V3
inline constexpr quint32 kAreaFocusState = 15281; ///< V3
inline constexpr quint32 kLinkageState = 15282; ///< V3
inline constexpr quint32 kFilmSwitch = 15283; ///< V3
inline constexpr quint32 kNormalTrackState = 15284; ///< V3
inline constexpr quint32 kSensorTemperature = 15292; ///< V3
inline constexpr quint32 kAttitude = 15295; ///< V3
inline constexpr quint32 kTargetFinder = 15296; ///< V3
inline constexpr quint32 kWideFocusPosition = 15300; ///< V3
inline constexpr quint32 kLensDefog = 15301; ///< V3
inline constexpr quint32 kAutoCooling = 15302; ///< V3
inline constexpr quint32 kAutoShutdown = 15303; ///< V3
inline constexpr quint32 kDeviceState
    = 16405; ///< V3: not a notification, the answer to the command.

} // namespace nd::notification
