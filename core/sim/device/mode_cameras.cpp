// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/mode_cameras.h"

#include "core/sim/device/deep_sky.h"

namespace nd::sim {

namespace {

constexpr int kManual = 1;

/// As it is at power-up; in deep sky as the maker's app shoots by default.
/// Source: field notes section 3, names of the maker's calibration frames (15 s, gain 60).
VirtualCamera atItsBeginning(VirtualCamera camera, int mode)
{
    camera.reset();
    if (mode != kDeepSkyMode)
        return camera;
    camera.setAutoMode(ParamExposure, kManual);
    camera.setGearByName(ParamExposure, QStringLiteral("15"));
    camera.setGearByName(ParamGain, QStringLiteral("60"));
    camera.setGear(ParamIrCut, kFilterForStars);
    return camera;
}

} // namespace

VirtualCamera cameraInMode(const VirtualTelescope &telescope, CameraKind kind, int mode)
{
    const TelescopeStatus &status = telescope.status();
    VirtualCamera camera = telescope.camera(kind);
    if (mode == status.shootingMode)
        return camera;
    const auto kept = status.otherModes.constFind({mode, kind});
    if (kept == status.otherModes.cend())
        return atItsBeginning(camera, mode);
    camera.takeValues(*kept);
    return camera;
}

void setCameraInMode(VirtualTelescope &telescope, const VirtualCamera &camera, int mode)
{
    TelescopeStatus &status = telescope.status();
    if (mode == status.shootingMode)
        telescope.setCamera(camera);
    else
        status.otherModes.insert({mode, camera.kind()}, camera);
}

void switchShootingMode(VirtualTelescope &telescope, int mode)
{
    TelescopeStatus &status = telescope.status();
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        const VirtualCamera camera = cameraInMode(telescope, kind, mode);
        status.otherModes.insert({status.shootingMode, kind}, telescope.camera(kind));
        telescope.setCamera(camera);
    }
    status.shootingMode = mode;
}

} // namespace nd::sim
