// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nd {

/// Settings of a camera. The first ten numbers are those of params_config.json.
/// Source: field notes section 2; resolution and frame rate: V3, 10047 and 10048.
enum class Setting {
    Exposure = 0,
    Gain = 1,
    WhiteBalance = 2,
    Brightness = 3,
    Contrast = 4,
    Hue = 5,
    Saturation = 6,
    Sharpness = 7,
    Filter = 8,
    PreviewQuality = 9,
    Resolution = 10,
    FrameRate = 11,
};

/// Features of the whole telescope by their numbers in params_config.json.
/// Source: field notes section 2.
enum class Feature {
    AstroBinning = 0,
    AstroFrames = 1,
    AstroFormat = 2,
    BurstCount = 3,
    TimeLapseInterval = 4,
    TimeLapseTotal = 5,
    PanoramaRows = 6,
    PanoramaColumns = 7,
    AstroDisplay = 8,
    BurstInterval = 9,
    TeleVideoResolution = 10,
    TeleVideoFrameRate = 11,
    WideVideoResolution = 12,
    WideVideoFrameRate = 13,
    AstroEnhance = 14,
    /// Frames of a stack of the wide camera (V3). The number is our own, far from those of the
    /// firmware's table, which has one count for both cameras; on the wire it has that of 16703.
    WideAstroFrames = 1001,
};

/// How a setting has its value: one of a list, a number, or a scene (white balance).
/// The numbers are those of the wire. Source: field notes section 2, supportMode.
enum class ParamMode { Gear = 0, Number = 1, Scene = 2 };

/// What a setting is, or is asked to be. Value type.
struct ParamValue
{
    bool isAuto = false; ///< The telescope chooses; the rest is what it had before.
    ParamMode mode = ParamMode::Gear;
    int choice = 0; ///< Gear or Scene: the `value` of the choice.
    double number = 0.0; ///< Number.

    static ParamValue automatic() { return {true, ParamMode::Gear, 0, 0.0}; }
    static ParamValue gear(int choice) { return {false, ParamMode::Gear, choice, 0.0}; }
    static ParamValue scene(int choice) { return {false, ParamMode::Scene, choice, 0.0}; }
    static ParamValue of(double number) { return {false, ParamMode::Number, 0, number}; }

    bool operator==(const ParamValue &) const = default;
    /// Equal in what counts: what was set before does not, while the telescope chooses.
    bool means(const ParamValue &other) const
    {
        return isAuto || other.isAuto ? isAuto == other.isAuto : *this == other;
    }
};

/// One entry of a list: the device's name for it and its number on the wire.
struct ParamChoice
{
    int value = 0;
    QString name;

    bool operator==(const ParamChoice &) const = default;
};

struct ParamRange
{
    double lowest = 0.0;
    double highest = 0.0;
    double step = 1.0;
    bool isWhole = true;

    bool operator==(const ParamRange &) const = default;
};

/// What one setting may be, as the device says. Value type.
struct ParamSpec
{
    int id = 0; ///< A Setting or a Feature.
    QString name; ///< The device's.
    bool hasAuto = false;
    QList<ParamChoice> gears; ///< In the order of the device.
    QList<ParamChoice> scenes;
    std::optional<ParamRange> range;
    std::optional<ParamValue> usual; ///< What the device calls the default.

    bool operator==(const ParamSpec &) const = default;
    bool allows(const ParamValue &value) const;
    const ParamChoice *gear(int value) const;
    const ParamChoice *scene(int value) const;
};

} // namespace nd
