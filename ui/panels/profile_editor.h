// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nd {

class DwarfDevice;
struct DevicePorts;
struct DeviceProfile;

/// Address, ports and protocol switches of one telescope. Nothing changes before Apply. The device
/// outlives it.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(DwarfDevice &device, QWidget *parent = nullptr);

private:
    void buildAddress(QFormLayout &form);
    void buildQuirks(QFormLayout &form);
    void load();
    void apply();
    void validate();
    DeviceProfile edited() const;
    QSpinBox *addPort(QFormLayout &form, const char *name, const QString &label);
    QSpinBox *addOptional(QFormLayout &form, const QString &label);

    DwarfDevice &m_device;
    QLineEdit *m_host;
    QSpinBox *m_websocket = nullptr;
    QSpinBox *m_http = nullptr;
    QSpinBox *m_jpeg = nullptr;
    QSpinBox *m_rtsp = nullptr;
    QSpinBox *m_files = nullptr;
    QSpinBox *m_ftp = nullptr;
    QSpinBox *m_minorVersion = nullptr;
    QSpinBox *m_deviceId = nullptr;
    QComboBox *m_longitude;
    QCheckBox *m_photoZoom;
    QCheckBox *m_wideScene;
    QCheckBox *m_ispValues;
    QCheckBox *m_chargeCodes;
    QCheckBox *m_previewSwitch;
    QCheckBox *m_openCameras;
    QLineEdit *m_widePath;
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace nd
