// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nd::words {

/// English words that a person looks for in the window: a changed text is one line here. Controls
/// themselves are found by their object names, which no translation changes.
inline constexpr const char *kObserve = "Observe";
inline constexpr const char *kDevices = "Devices";
inline constexpr const char *kSky = "Sky";
inline constexpr const char *kSettings = "Settings";

inline constexpr const char *kTele = "Tele";
inline constexpr const char *kWide = "Wide";
inline constexpr const char *kOn = "On";
inline constexpr const char *kOff = "Off";

inline constexpr const char *kKelvin = "Kelvin";
inline constexpr const char *kScene = "Scene";
inline constexpr const char *kAuto = "Auto";

inline constexpr const char *kPartOn = "Part 1: On";
inline constexpr const char *kMilkyWay = "Milky Way (4)";
inline constexpr const char *kAnotherNumber = "Another number";

inline constexpr const char *kJpeg = "JPEG";
inline constexpr const char *kRaw = "Raw";
inline constexpr const char *kPhoto = "Photo";
inline constexpr const char *kBurst = "Burst";
inline constexpr const char *kVideo = "Video";
inline constexpr const char *kTimeLapse = "Time-lapse";
inline constexpr const char *kPanorama = "Panorama";
inline constexpr const char *kAngles = "Angles";
inline constexpr const char *kPictures = "Pictures";

inline constexpr const char *kFocusStars = "Stars";
inline constexpr const char *kFocusFast = "Fast";
inline constexpr const char *kFocusPicture = "Picture";
inline constexpr const char *kFocusArea = "Area";

inline constexpr const char *kFollowObject = "Object";
inline constexpr const char *kFollowMany = "Many";
inline constexpr const char *kSentry = "Sentry";
inline constexpr const char *kUfo = "UFO";
inline constexpr const char *kTrackNotice = "Tracking: The object was lost.";
inline constexpr const char *kTrackLost = "The object was lost.";

inline constexpr const char *kFavourites = "Favourites";

inline constexpr const char *kStack = "Stack";
inline constexpr const char *kClouds = "clouds";
inline constexpr const char *kStackedAgain = "stacked again";
inline constexpr const char *kBatteryEnds = "battery ends";
inline constexpr const char *kBatteryLasts = "battery lasts";
inline constexpr const char *kCardIsFull = "card is full";
inline constexpr const char *kCardHasRoom = "card has room";

inline constexpr const char *kRotation = "Rotation";
inline constexpr const char *kPitch = "Pitch";

inline constexpr const char *kConnect = "Connect";
inline constexpr const char *kOwnNetwork = "Make its own";
inline constexpr const char *kOpen = "Open";
inline constexpr const char *kLocked = "Locked";
inline constexpr const char *kCharging = "Charging";
inline constexpr const char *kOnBattery = "On battery";
inline constexpr const char *kFastComputer = "Fast";

// Parts of sentences.
inline constexpr const char *kMechanicalLimit = "mechanical limit";
inline constexpr const char *kAnotherHasControl = "has control";
inline constexpr const char *kSwitchedOff = "switched off";
inline constexpr const char *kCardFull = "full";
inline constexpr const char *kBatteryLow = "battery low";
inline constexpr const char *kNoBluetooth = "no Bluetooth";
inline constexpr const char *kSun = "Sun";
inline constexpr const char *kSolarFilter = "solar filter"; // in small letters
inline constexpr const char *kNotWatched = "not watched"; // the same

} // namespace nd::words
