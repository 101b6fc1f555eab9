// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/dwarf_device.h"

#include "core/dwarf/device_models.h"
#include "core/dwarf/device_wiring.h"

namespace nd {

class DwarfDevice::Private : public DeviceModels
{
public:
    using DeviceModels::DeviceModels;

    DeviceWiring wiring{*this};
};

DwarfDevice::DwarfDevice(const DeviceProfile &profile, const Surroundings &surroundings,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(profile, surroundings))
{
    connect(&d->session, &Session::identityChanged, this, &DwarfDevice::rememberIdentity);
}

DwarfDevice::~DwarfDevice() = default;

const DeviceProfile &DwarfDevice::profile() const
{
    return d->profile;
}

void DwarfDevice::setProfile(const DeviceProfile &profile)
{
    if (d->profile == profile)
        return;
    d->profile = profile;
    d->session.setProfile(profile);
    d->reporter.setName(profile.name);
    d->tele.refreshAddresses();
    d->wide.refreshAddresses();
    emit profileChanged();
}

/// What was seen at the last connection belongs to the profile.
void DwarfDevice::rememberIdentity()
{
    const DwarfModel model = d->session.model();
    const Generation generation = d->session.generation();
    const bool known = model != DwarfModel::Unknown && generation != Generation::Unknown;
    if (!known || (d->profile.model == model && d->profile.generation == generation))
        return;
    d->profile.model = model;
    d->profile.generation = generation;
    d->session.setProfile(d->profile);
    emit profileChanged();
}

bool DwarfDevice::isReplay() const
{
    return d->session.isReplay();
}

void DwarfDevice::networkCameUp()
{
    if (isReplay())
        return;
    d->session.networkChanged();
}

void DwarfDevice::setSite(const std::optional<Site> &site, const QTimeZone &zone)
{
    if (isReplay())
        return; // it stands where it stood
    d->session.setSite(site);
    d->session.setZone(zone);
    d->system.setSite(site);
    d->system.setZone(zone);
    d->pointing.setSite(site);
}

Session &DwarfDevice::session()
{
    return d->session;
}

SunGuard &DwarfDevice::sunGuard()
{
    return d->sun;
}

ConnectionModel &DwarfDevice::connection()
{
    return d->connection;
}

StatusModel &DwarfDevice::status()
{
    return d->status;
}

MotionModel &DwarfDevice::motion()
{
    return d->motion;
}

CameraModel &DwarfDevice::tele()
{
    return d->tele;
}

CameraModel &DwarfDevice::wide()
{
    return d->wide;
}

CaptureModel &DwarfDevice::capture(Camera camera)
{
    return camera == Camera::Tele ? d->teleCapture : d->wideCapture;
}

StackingModel &DwarfDevice::stacking(Camera camera)
{
    return camera == Camera::Tele ? d->teleStack : d->wideStack;
}

DarkModel &DwarfDevice::darks(Camera camera)
{
    return camera == Camera::Tele ? d->teleDarks : d->wideDarks;
}

CameraSettingsModel &DwarfDevice::teleSettings()
{
    return d->teleSettings;
}

CameraSettingsModel &DwarfDevice::wideSettings()
{
    return d->wideSettings;
}

FeatureModel &DwarfDevice::features()
{
    return d->features;
}

FocusModel &DwarfDevice::focus()
{
    return d->focus;
}

TrackingModel &DwarfDevice::tracking()
{
    return d->tracking;
}

LinkageModel &DwarfDevice::linkage()
{
    return d->linkage;
}

PointingModel &DwarfDevice::pointing()
{
    return d->pointing;
}

MotorModel &DwarfDevice::motor()
{
    return d->motor;
}

SystemModel &DwarfDevice::system()
{
    return d->system;
}

PowerModel &DwarfDevice::power()
{
    return d->power;
}

DeviceSettingsModel &DwarfDevice::deviceSettings()
{
    return d->deviceSettings;
}

FirmwareModel &DwarfDevice::firmware()
{
    return d->firmware;
}

DeviceLogModel &DwarfDevice::deviceLog()
{
    return d->deviceLog;
}

NotificationTally &DwarfDevice::notifications()
{
    return d->notifications;
}

CallModel &DwarfDevice::calls()
{
    return d->calls;
}

DeviceHttp &DwarfDevice::http()
{
    return d->http;
}

} // namespace nd
