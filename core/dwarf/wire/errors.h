// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <span>

namespace nd {

// Codes that Nightdesk acts on. All are negative on the wire, although dwarf-api-2.0 prints most of
// them without the sign. Source: dwarf-api-2.0 section 4.5 and the error tables of each module;
// field notes 1.2.1, 1.4.
inline constexpr int kCardMissing = -2;
inline constexpr int kNotActivated = -5;
inline constexpr int kCardFull = -6;
inline constexpr int kTeleOpened = -10500;
inline constexpr int kWideOpened = -12500;
inline constexpr int kPlateSolvingFailed = -11500; ///< During calibration: it tries again.
inline constexpr int kDarkNotFound = -11503;
inline constexpr int kCalibrationFailed = -11504;
inline constexpr int kGotoFailed = -11505;
inline constexpr int kNeedCalibration = -11511; ///< V3
inline constexpr int kNeedAdjustShootParam = -11514; ///< A warning: the capture goes on.
inline constexpr int kTooManySolves = -11515; ///< V3: of a calibration
inline constexpr int kEqSolvingFailed = -11516;
inline constexpr int kSkySearchFailed = -11517;
inline constexpr int kMotorLimitNear = -14518;
inline constexpr int kMotorLimitHit = -14519;

/// One code that somebody published.
struct ErrorInfo
{
    int code; ///< Negative.
    const char *name; ///< As the maker spells it.
};

/// A run of numbers that nobody published one by one.
struct ErrorRange
{
    int first; ///< Without its sign.
    int last;
    const char *name;
};

/// What means the same in both generations, and the block of the tele camera, which does not.
std::span<const ErrorInfo> sharedErrors();
std::span<const ErrorInfo> teleErrors(Generation generation);
/// Codes of the HTTP interface.
std::span<const ErrorInfo> httpErrors();
/// The narrower one stands first.
std::span<const ErrorRange> errorRanges();

/// The code with the sign that it should have.
int deviceCode(int code);
/// 0, or what says no more than that the camera was open already.
bool isSuccess(int code);
/// -10500 and -12500.
bool isAlreadyOpen(int code);

/// The maker's name of a code of the WebSocket interface, e.g. "CODE_ASTRO_GOTO_FAILED"; null if
/// nobody published one. The generations disagree about -10503 to -10518; with an unknown
/// generation only what one of them alone uses has a name.
const char *errorName(int code, Generation generation);
/// The block of numbers that a code lies in, e.g. "CODE_STEP_MOTOR"; null if none.
const char *errorBlock(int code);
/// The same for answers of the HTTP interface, whose small numbers mean other things.
const char *httpErrorName(int code);

} // namespace nd
