// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/camera_field.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/sky/sky_frame.h"

namespace nd {

FieldOfView usualField(DwarfModel model, Camera camera)
{
    const bool tele = camera == Camera::Tele;
    switch (model) {
    case DwarfModel::Dwarf2:
        return tele ? FieldOfView{3.20, 1.80} : FieldOfView{43.58, 24.51};
    case DwarfModel::Dwarf3:
        return tele ? FieldOfView{2.95, 1.66} : FieldOfView{45.06, 25.93};
    case DwarfModel::Mini:
        return tele ? FieldOfView{2.14, 1.20} : FieldOfView{45.06, 25.93};
    case DwarfModel::Unknown:
        break;
    }
    return {};
}

FieldOfView cameraField(DwarfDevice &device, Camera camera)
{
    const CameraModel &model = camera == Camera::Tele ? device.tele() : device.wide();
    if (const auto field = model.fieldDegrees())
        return {field->width(), field->height()};
    return usualField(device.profile().model, camera);
}

double uprightAngleDegrees(DwarfDevice &device, const Equatorial &centre,
                           const std::optional<Site> &site, const QDateTime &utc)
{
    const bool isTilted = device.pointing().mountMode() == MountMode::Equatorial;
    return isTilted ? 0.0 : uprightAngleDegrees(centre, site, utc);
}

double uprightAngleDegrees(const Equatorial &centre, const std::optional<Site> &site,
                           const QDateTime &utc)
{
    return site ? SkyFrame(*site, utc).parallacticAngleDegrees(centre) : 0.0;
}

} // namespace nd
