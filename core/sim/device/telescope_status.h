// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/virtual_camera.h"
#include "core/sky/bodies.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

#include <optional>

namespace nd::sim {

/// The one thing that occupies the motors.
enum class Occupation { None, Goto, Calibration, OneClickGoto, EqSolving };

/// What a camera takes onto the card; one at a time.
enum class CaptureWork { None, Photo, Burst, Video, TimeLapse, Panorama };

/// Shooting with one camera.
struct ShootingStatus
{
    CaptureWork work = CaptureWork::None;
    bool stopping = false;
    int done = 0; ///< Pictures.
    int total = 0; ///< 0: open end.
    double seconds = 0.0; ///< Of a film.
    quint64 operation = 0; ///< Steps of a capture that is over are dropped.
    QMap<CaptureWork, int> begun; ///< How often each was: what is short is seen afterwards, too.
    bool stacking = false;
    bool needsGoLive = false; ///< The finished stack is on show: 11010 or 11020 brings back video.
    int framesToTake = 0;
    int framesTaken = 0;
    int framesStacked = 0;
    bool takingDarks = false;
    int darkPercentTimes100 = 0; ///< What 11009 answers.
    bool takingCalibrationFrames = false; ///< V3; it is taking darks then, too.
};

/// Of one camera: what clients told it, whatever it means. Nobody says what it begins with.
struct PictureNumbers
{
    int bitRateType = 0;
    quint32 previewLevel = 0; ///< V3, as all that follow.
    quint32 previewQuality = 0;
    int cropRatio = 0; ///< Tele camera, as the next.
    bool isProcessed = true;
    QMap<quint32, QPair<int, bool>> lastModules; ///< By command, 10045 and 10046: part and state.
};

/// What the telescope reports beside its pointing and its cameras. Plain values, power-up defaults.
struct TelescopeStatus
{
    /// Where the stars are smallest. The mechanics bring it there at power-up.
    static constexpr int kSharpFocus = 1200;

    int batteryPercent = 87;
    int charging = 0;
    int temperatureCelsius = 14;
    int teleSensorCelsius = 16; ///< V3 tells what its sensors have, V2 does not.
    int wideSensorCelsius = 18;
    quint32 cardTotalGigabytes = 59;
    quint32 cardFreeGigabytes = 31;
    int ringLight = 0;
    int powerIndicator = 1;
    int cpuMode = 0;
    int mtpMode = 0;
    int focusPosition = kSharpFocus; ///< Set by VirtualTelescope::setFocusPosition() alone.
    int infinityPosition = kSharpFocus; ///< V3: what 15011 and 15012 are about.
    int lowTemperatureMode = 0;
    int lensDefog = 0;
    int autoCooling = 0;
    int autoShutdown = 0;
    bool calibrated = false;
    Occupation occupation = Occupation::None;
    bool tracking = false;
    QString targetName;
    std::optional<Body> special; ///< Sun or Moon, if 11011 is what it tracks.
    double polarAzimuthError = 1.25; ///< Degrees; who sets it up follows what 11018 says.
    double polarAltitudeError = -0.75;
    QString guard; ///< "sentry" or "ufo" while one watches.
    bool ufoByHand = false; ///< 14810, as long as that watch lasts.
    bool multiTrack = false; ///< It finds things by itself.
    std::optional<CameraKind> following; ///< What moves in the picture of this camera.
    bool cameraEntered = false; ///< V3: 16404 came.
    int shootingMode = 1;
    /// V3: as the cameras are set in modes that are not on; without those that never were.
    QMap<QPair<int, CameraKind>, VirtualCamera> otherModes;
    int shootingTech = 1;
    int filmResolution = 0; ///< V3: gears of the tele camera's films.
    int filmRate = 0;
    QHash<quint64, double> others; ///< V3: of OtherNumber, if it was ever set.
    int runningTask = 0; ///< V3: of 16400; 0 is none.
    double timezoneHours = 0.0;
    QString timezone;
    double toldLatitude = 0.0; ///< What clients say; the sky stays where the command line put it.
    double toldLongitude = 0.0;
    int clockTold = 0; ///< How often clients set it; what was refused does not count.
    int zoneTold = 0;
    int placeTold = 0;
    ShootingStatus tele;
    ShootingStatus wide;
    PictureNumbers teleNumbers;
    PictureNumbers wideNumbers;
    QList<ParamValue> features;

    ShootingStatus &shooting(CameraKind kind) { return kind == CameraKind::Tele ? tele : wide; }
    PictureNumbers &numbers(CameraKind kind)
    {
        return kind == CameraKind::Tele ? teleNumbers : wideNumbers;
    }
    const PictureNumbers &numbers(CameraKind kind) const
    {
        return kind == CameraKind::Tele ? teleNumbers : wideNumbers;
    }
    const ShootingStatus &shooting(CameraKind kind) const
    {
        return kind == CameraKind::Tele ? tele : wide;
    }
};

} // namespace nd::sim
