// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/camera_text.h"

#include "ui/text/units.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace nd::text {

namespace {

/// Gives lupdate a context for the names below.
struct CameraText
{
    Q_DECLARE_TR_FUNCTIONS(CameraText)
};

constexpr QChar kUnitSpace(0x202F); // narrow no-break space

const ParamChoice *find(const QList<ParamChoice> &choices, int value)
{
    for (const ParamChoice &choice : choices) {
        if (choice.value == value)
            return &choice;
    }
    return nullptr;
}

} // namespace

QString settingName(Setting setting)
{
    switch (setting) {
    case Setting::Exposure:
        return CameraText::tr("Exposure");
    case Setting::Gain:
        return CameraText::tr("Gain");
    case Setting::WhiteBalance:
        return CameraText::tr("White balance");
    case Setting::Brightness:
        return CameraText::tr("Brightness");
    case Setting::Contrast:
        return CameraText::tr("Contrast");
    case Setting::Hue:
        return CameraText::tr("Hue");
    case Setting::Saturation:
        return CameraText::tr("Saturation");
    case Setting::Sharpness:
        return CameraText::tr("Sharpness");
    case Setting::Filter:
        return CameraText::tr("Filter");
    case Setting::PreviewQuality:
        return CameraText::tr("Preview");
    case Setting::Resolution:
        return CameraText::tr("Video size");
    case Setting::FrameRate:
        return CameraText::tr("Video rate");
    }
    return {};
}

QString featureName(Feature feature)
{
    switch (feature) {
    case Feature::AstroBinning:
        return CameraText::tr("Binning");
    case Feature::AstroFrames:
    case Feature::WideAstroFrames:
        return CameraText::tr("Frames");
    case Feature::AstroFormat:
        return CameraText::tr("Format");
    case Feature::BurstCount:
        return CameraText::tr("Pictures");
    case Feature::TimeLapseInterval:
        return CameraText::tr("Interval");
    case Feature::TimeLapseTotal:
        return CameraText::tr("Duration");
    case Feature::PanoramaRows:
        return CameraText::tr("Rows");
    case Feature::PanoramaColumns:
        return CameraText::tr("Columns");
    case Feature::AstroDisplay:
        return CameraText::tr("Preview of stacks");
    case Feature::BurstInterval:
        return CameraText::tr("Burst interval");
    case Feature::TeleVideoResolution:
    case Feature::WideVideoResolution:
        return CameraText::tr("Video size");
    case Feature::TeleVideoFrameRate:
    case Feature::WideVideoFrameRate:
        return CameraText::tr("Video rate");
    case Feature::AstroEnhance:
        return CameraText::tr("AI enhancement");
    }
    return {};
}

QString sceneText(const QString &name)
{
    // The names that the firmware uses.
    const std::array<std::pair<const char *, QString>, 7> known{{
        {"Incandescent", CameraText::tr("Incandescent")},
        {"Warm Fluorescent", CameraText::tr("Warm fluorescent")},
        {"Fluorescent", CameraText::tr("Fluorescent")},
        {"Sunlight", CameraText::tr("Sunlight")},
        {"Cloudy", CameraText::tr("Cloudy")},
        {"Shadow", CameraText::tr("Shade")},
        {"Twilight", CameraText::tr("Twilight")},
    }};
    for (const auto &[theirs, ours] : known) {
        if (name.compare(QLatin1String(theirs), Qt::CaseInsensitive) == 0)
            return ours;
    }
    return name;
}

QString settingChoiceText(Setting setting, const QString &name)
{
    if (setting == Setting::Exposure)
        return name + kUnitSpace + QLatin1Char('s');
    if (setting == Setting::WhiteBalance)
        return name + kUnitSpace + QLatin1Char('K');
    if (setting == Setting::Filter && name.endsWith(QLatin1String(" Filter"), Qt::CaseInsensitive))
        return name.left(name.size() - qsizetype(sizeof(" Filter") - 1));
    return name;
}

QString featureChoiceText(Feature feature, const QString &name)
{
    const bool isRate
        = feature == Feature::TeleVideoFrameRate || feature == Feature::WideVideoFrameRate;
    if (isRate)
        return CameraText::tr("%1 per second").arg(name);
    return name;
}

QString settingValueText(Setting setting, const ParamSpec &spec, const ParamValue &value)
{
    if (value.isAuto)
        return CameraText::tr("Auto");
    switch (value.mode) {
    case ParamMode::Number:
        return numberText(value.number, 0);
    case ParamMode::Scene:
        if (const ParamChoice *scene = find(spec.scenes, value.choice))
            return sceneText(scene->name);
        break;
    case ParamMode::Gear:
        if (const ParamChoice *gear = find(spec.gears, value.choice))
            return settingChoiceText(setting, gear->name);
        break;
    }
    return {};
}

namespace {

/// Source: field notes section 1.4, shooting modes, and appendix B, conflicts.
QString modeName(int mode)
{
    switch (mode) {
    case 2:
        return CameraText::tr("Deep sky");
    case 4:
        return CameraText::tr("Milky Way");
    case 8:
        return CameraText::tr("Sun");
    default:
        return {};
    }
}

} // namespace

QString bareNumberName(BareNumber number)
{
    switch (number) {
    case BareNumber::BitRateType:
        return CameraText::tr("Bit rate type");
    case BareNumber::PreviewLevel:
        return CameraText::tr("Preview level");
    case BareNumber::PreviewQuality:
        return CameraText::tr("Preview quality");
    case BareNumber::CropRatio:
        return CameraText::tr("Crop ratio");
    case BareNumber::ImageProcessing:
        return CameraText::tr("Image processing");
    case BareNumber::ShootingMode:
        return CameraText::tr("Shooting mode");
    case BareNumber::ImageModule10045:
        return CameraText::tr("Image part (10045)");
    case BareNumber::ImageModule10046:
        return CameraText::tr("Image part (10046)");
    }
    return {};
}

QString bareNumberHint(BareNumber number)
{
    const QString unknown
        = CameraText::tr("Nobody has published what the number means: it is sent as it is. Shown "
                         "is what the scope last accepted from here.");
    switch (number) {
    case BareNumber::BitRateType:
        return CameraText::tr("The kind of bit rate of the live video.") + QLatin1Char(' ')
            + unknown;
    case BareNumber::PreviewLevel:
        return CameraText::tr("One source takes this for switching the camera on and off.")
            + QLatin1Char(' ') + unknown;
    case BareNumber::PreviewQuality:
        return CameraText::tr("Goes to the scope together with the preview level.")
            + QLatin1Char(' ') + unknown;
    case BareNumber::CropRatio:
        return CameraText::tr("How far the pictures are cropped.") + QLatin1Char(' ') + unknown;
    case BareNumber::ImageProcessing:
        return CameraText::tr("All that the camera's image processor does. Nobody has published "
                              "what that is, nor which of the two commands is off and which is "
                              "on: that is inferred from their order. Shown is what the scope "
                              "last accepted from here.");
    case BareNumber::ShootingMode:
        return CameraText::tr("Of the whole scope, as it says itself. 2 is deep sky, 4 the Milky "
                              "Way, and 8 the Sun, though some sources take it for the stars; "
                              "what others are nobody has published. Each has settings of its "
                              "own.");
    case BareNumber::ImageModule10045:
    case BareNumber::ImageModule10046:
        return CameraText::tr("A part of the camera's image processor, and on or off. Nobody has "
                              "published which part has which number, nor which of the commands "
                              "10045 and 10046 switches it and which only asks. Shown is what the "
                              "scope last accepted from here.");
    }
    return {};
}

QString bareNumberChoiceText(BareNumber number, int value)
{
    if (number == BareNumber::ImageProcessing)
        return offOrOn(value != 0);
    if (number == BareNumber::ImageModule10045 || number == BareNumber::ImageModule10046)
        return CameraText::tr("Part %1: %2", "number, on or off")
            .arg(value / 2)
            .arg(offOrOn(value % 2 != 0));
    const QString name = number == BareNumber::ShootingMode ? modeName(value) : QString();
    return name.isEmpty() ? QString::number(value) : QStringLiteral("%1 (%2)").arg(name).arg(value);
}

QString offOrOn(bool on)
{
    return on ? CameraText::tr("On") : CameraText::tr("Off");
}

QString allAutomaticName()
{
    return CameraText::tr("All automatic");
}

QString allAutomaticHint()
{
    return CameraText::tr("The scope chooses exposure, gain and what else it can of this camera by "
                          "itself. All settings are read again then.");
}

QString otherParamName(const QString &name)
{
    QString words;
    for (const QChar letter : name) {
        if (letter.isUpper() && !words.isEmpty() && words.back().isLower())
            words.append(u' ');
        words.append(letter);
    }
    return words;
}

QString otherParamHint()
{
    return CameraText::tr("Listed by the scope under this name. Nobody has published what it does: "
                          "it is sent as it is.");
}

QString atWorkSentence()
{
    return CameraText::tr("The scope is at work. Stop that first, or wait until it is done.");
}

QString daylightDarksSentence()
{
    return CameraText::tr("What is set is for daylight. Stacks are made with the settings of deep "
                          "sky, and dark frames have to match those.");
}

} // namespace nd::text
