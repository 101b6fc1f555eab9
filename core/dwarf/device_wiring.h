// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

class CameraModel;
class CameraSettingsModel;
struct DeviceModels;

/// What the models of one telescope have to know of each other, and what of it the event log is
/// told. GUI thread; owned by DwarfDevice.
class DeviceWiring : public QObject
{
    Q_OBJECT

public:
    /// The models outlive this.
    explicit DeviceWiring(DeviceModels &models);

private:
    void connectStreams();
    void connectMotion();
    void connectAiming();
    void connectSun();
    void connectStacking();
    void followExposure(CameraModel &camera, CameraSettingsModel &settings);
    void handleStream(CameraModel &camera);
    void notePictures();
    void guardFirmwareUpload();
    void connectWork();
    void guardWork();
    bool isAtWork() const;

    DeviceModels &m_models;
};

} // namespace nd
