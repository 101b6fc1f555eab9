// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace nd::sim {

// The simulator's own numbers: it must not share a mistake with the program it tests.
// Source: DWARF API 2.0 and the lists of public V3 clients.

/// Message types of the envelope. Devices answer with 3 although the document says 1.
enum MessageType : quint32 { TypeRequest = 0, TypeNotification = 2, TypeReply = 3 };

inline constexpr quint32 kNotifyModule = 9;

/// The module that a reply to `command` claims to come from: replies to opening and closing the
/// wide camera say tele. Source: frames captured from a DWARF II.
quint32 replyModule(quint32 command);

namespace code {
inline constexpr int kParseProtobuf = -1;
inline constexpr int kNoCard = -2;
inline constexpr int kInvalidParameter = -3;
inline constexpr int kCardWrite = -4;
inline constexpr int kCardFull = -6;
inline constexpr int kTeleOpened = -10500;
inline constexpr int kTeleClosed = -10501;
inline constexpr int kTeleBusy = -10507;
inline constexpr int kPlateSolvingFailed = -11500;
inline constexpr int kAstroBusy = -11501;
inline constexpr int kDarkNotFound = -11503;
inline constexpr int kCalibrationFailed = -11504;
inline constexpr int kGotoFailed = -11505;
inline constexpr int kNeedGoto = -11513;
inline constexpr int kNeedAdjustParameters = -11514;
inline constexpr int kEqSolvingFailed = -11516;
inline constexpr int kSkySearchFailed = -11517;
inline constexpr int kWideOpened = -12500;
inline constexpr int kWideClosed = -12501;
inline constexpr int kWideBusy = -12506;
inline constexpr int kBadMotor = -14504;
inline constexpr int kLimitWarning = -14518;
inline constexpr int kLimitHit = -14519;
inline constexpr int kTrackInitialising = -14900;
inline constexpr int kTrackFailed = -14901;
} // namespace code

namespace notice {
inline constexpr quint32 kPictureMatching = 15200;
inline constexpr quint32 kBattery = 15201;
inline constexpr quint32 kCharge = 15202;
inline constexpr quint32 kCard = 15203;
inline constexpr quint32 kTeleRecordTime = 15204;
inline constexpr quint32 kTeleTimeLapse = 15205;
inline constexpr quint32 kDarkState = 15206;
inline constexpr quint32 kDarkProgress = 15207;
inline constexpr quint32 kStacking = 15208;
inline constexpr quint32 kStackingProgress = 15209;
inline constexpr quint32 kCalibration = 15210;
inline constexpr quint32 kGoto = 15211;
inline constexpr quint32 kTracking = 15212;
inline constexpr quint32 kTeleParam = 15213;
inline constexpr quint32 kWideParam = 15214;
inline constexpr quint32 kTeleFunction = 15215;
inline constexpr quint32 kWideFunction = 15216;
inline constexpr quint32 kFeatureParam = 15217;
inline constexpr quint32 kTeleBurst = 15218;
inline constexpr quint32 kPanoramaProgress = 15219;
inline constexpr quint32 kWideBurst = 15220;
inline constexpr quint32 kRingLight = 15221;
inline constexpr quint32 kPowerIndicator = 15222;
inline constexpr quint32 kHostSlave = 15223;
inline constexpr quint32 kMtp = 15224;
inline constexpr quint32 kTrackResult = 15225;
inline constexpr quint32 kWideTimeLapse = 15226;
inline constexpr quint32 kCpuMode = 15227;
inline constexpr quint32 kSpecialTracking = 15228;
inline constexpr quint32 kPowerOff = 15229;
inline constexpr quint32 kAlbum = 15230;
inline constexpr quint32 kSentry = 15231;
inline constexpr quint32 kSentryResult = 15232;
inline constexpr quint32 kOneClickGoto = 15233;
inline constexpr quint32 kStreamType = 15234;
inline constexpr quint32 kWideRecordTime = 15235;
inline constexpr quint32 kWideStacking = 15236;
inline constexpr quint32 kWideStackingProgress = 15237;
inline constexpr quint32 kMultiTrackResult = 15238;
inline constexpr quint32 kEqSolving = 15239;
inline constexpr quint32 kUfo = 15240;
inline constexpr quint32 kTeleLongExposure = 15241;
inline constexpr quint32 kWideLongExposure = 15242;
inline constexpr quint32 kTemperature = 15243;
inline constexpr quint32 kUploadPacking = 15244;
inline constexpr quint32 kUploadProgress = 15245;
inline constexpr quint32 kUploadComplete = 15246;
inline constexpr quint32 kWideDarkState = 15247;
inline constexpr quint32 kScheduleState = 15248;
inline constexpr quint32 kScheduleTask = 15249;
inline constexpr quint32 kSkySearch = 15250;
inline constexpr quint32 kWideMultiTrackResult = 15251;
inline constexpr quint32 kWideTrackResult = 15252;
inline constexpr quint32 kCalibrationResult = 15256;
inline constexpr quint32 kFocusPosition = 15257;
inline constexpr quint32 kLowTemperature = 15260;
inline constexpr quint32 kTaskState = 15261; ///< V3
inline constexpr quint32 kBodyStatus = 15262;
inline constexpr quint32 kIntParam = 15264;
inline constexpr quint32 kFloatParam = 15265;
inline constexpr quint32 kBoolParam = 15266;
inline constexpr quint32 kShootingMode = 15267;
inline constexpr quint32 kCropSwitch = 15268; ///< V3
inline constexpr quint32 kWhiteBalance = 15270;
inline constexpr quint32 kResolution = 15272;
inline constexpr quint32 kLinkage = 15282;
inline constexpr quint32 kFilmSwitch = 15283; ///< V3
inline constexpr quint32 kNormalTrackState = 15284;
inline constexpr quint32 kBurstProgress = 15285;
inline constexpr quint32 kRecordTime = 15286;
inline constexpr quint32 kTimeLapse = 15287;
inline constexpr quint32 kLongExposure = 15288;
inline constexpr quint32 kCalibrationFrameState = 15290; ///< V3
inline constexpr quint32 kCalibrationFrameProgress = 15291; ///< V3
inline constexpr quint32 kSensorTemperature = 15292; ///< V3
inline constexpr quint32 kPanoramaCompression = 15293;
inline constexpr quint32 kAttitude = 15295; ///< V3
inline constexpr quint32 kLensDefog = 15301;
inline constexpr quint32 kAutoCooling = 15302;
inline constexpr quint32 kAutoShutdown = 15303;
} // namespace notice

/// Normal, deep sky, Sun and Moon, Milky Way, star trails, the Sun, the Moon, planets. Source: a
/// public V3 client's table, read off the firmware; a mini, a DWARF 3 and in part a DWARF II list
/// the settings of each. Others are refused.
inline constexpr std::array kShootingModes{1, 2, 3, 4, 5, 8, 9, 10};

} // namespace nd::sim
