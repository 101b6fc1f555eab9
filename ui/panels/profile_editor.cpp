// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/profile_editor.h"

#include "core/dwarf/dwarf_device.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace nd {

namespace {

constexpr int kLongestHost = 253; // RFC 1035
constexpr int kLongestPath = 100;
constexpr int kHighestEnvelopeNumber = 255;
constexpr int kByModel = -1; ///< Shown as "by model".

std::optional<int> optionalOf(const QSpinBox &box)
{
    return box.value() == kByModel ? std::nullopt : std::optional(box.value());
}

} // namespace

ProfileEditor::ProfileEditor(DwarfDevice &device, QWidget *parent)
    : QWidget(parent)
    , m_device(device)
    , m_host(new QLineEdit(this))
    , m_longitude(new QComboBox(this))
    , m_photoZoom(new QCheckBox(tr("Send zoom fields with a photo"), this))
    , m_wideScene(new QCheckBox(tr("Wide white balance: scenes by their own command (V3)"), this))
    , m_ispValues(new QCheckBox(tr("Colour controls carry ISP values"), this))
    , m_chargeCodes(new QCheckBox(tr("Charge code 1 is slow charging, not none"), this))
    , m_previewSwitch(new QCheckBox(tr("10050, 12036 switch cameras: no preview level (V3)"), this))
    , m_openCameras(new QCheckBox(tr("Open the cameras again on V3 firmware"), this))
    , m_widePath(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    setObjectName(QStringLiteral("profileEditor"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(Theme::px(8));
    buildAddress(*form);
    buildQuirks(*form);
    m_problem->setObjectName(QStringLiteral("profileProblem"));
    Theme::setState(*m_problem, "error");
    m_apply->setObjectName(QStringLiteral("profileApply"));
    form->addRow(m_problem);
    form->addRow(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &ProfileEditor::apply);
    connect(m_host, &QLineEdit::textChanged, this, &ProfileEditor::validate);
    connect(&m_device, &DwarfDevice::profileChanged, this, &ProfileEditor::load);
    load();
}

QSpinBox *ProfileEditor::addPort(QFormLayout &form, const char *name, const QString &label)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(1, std::numeric_limits<quint16>::max());
    form.addRow(label, box);
    return box;
}

QSpinBox *ProfileEditor::addOptional(QFormLayout &form, const QString &label)
{
    auto *box = new QSpinBox(this);
    box->setRange(kByModel, kHighestEnvelopeNumber);
    box->setSpecialValueText(tr("by model"));
    form.addRow(label, box);
    return box;
}

void ProfileEditor::buildAddress(QFormLayout &form)
{
    m_host->setObjectName(QStringLiteral("profileHost"));
    m_host->setMaxLength(kLongestHost);
    form.addRow(tr("Address"), m_host);
    m_websocket = addPort(form, "portWebsocket", tr("Command port"));
    m_http = addPort(form, "portHttp", tr("HTTP port"));
    m_jpeg = addPort(form, "portJpeg", tr("JPEG port"));
    m_rtsp = addPort(form, "portRtsp", tr("RTSP port"));
    m_files = addPort(form, "portFiles", tr("Files port"));
    m_ftp = addPort(form, "portFtp", tr("FTP port"));
}

void ProfileEditor::buildQuirks(QFormLayout &form)
{
    m_minorVersion = addOptional(form, tr("Minor version"));
    m_deviceId = addOptional(form, tr("Device number"));
    m_longitude->addItem(tr("East is positive"), 1);
    m_longitude->addItem(tr("West is positive"), -1);
    m_widePath->setMaxLength(kLongestPath);
    m_widePath->setPlaceholderText(tr("by model"));
    form.addRow(tr("Longitude"), m_longitude);
    form.addRow(tr("Wide path"), m_widePath);
    form.addRow(m_photoZoom);
    form.addRow(m_wideScene);
    form.addRow(m_ispValues);
    m_chargeCodes->setObjectName(QStringLiteral("chargeCodes"));
    m_previewSwitch->setObjectName(QStringLiteral("previewSwitch"));
    form.addRow(m_chargeCodes);
    form.addRow(m_previewSwitch);
    form.addRow(m_openCameras);
}

void ProfileEditor::load()
{
    const DeviceProfile &profile = m_device.profile();
    m_host->setText(profile.host);
    m_websocket->setValue(profile.ports.websocket);
    m_http->setValue(profile.ports.http);
    m_jpeg->setValue(profile.ports.jpeg);
    m_rtsp->setValue(profile.ports.rtsp);
    m_files->setValue(profile.ports.files);
    m_ftp->setValue(profile.ports.ftp);
    m_minorVersion->setValue(profile.quirks.minorVersion.value_or(kByModel));
    m_deviceId->setValue(profile.quirks.deviceId.value_or(kByModel));
    m_longitude->setCurrentIndex(profile.quirks.longitudeSign < 0 ? 1 : 0);
    m_photoZoom->setChecked(profile.quirks.photoZoomFields);
    m_wideScene->setChecked(profile.quirks.wideSceneCommand);
    m_ispValues->setChecked(profile.quirks.wireCarriesIspValues);
    m_chargeCodes->setChecked(profile.quirks.chargesSlowlyByOne);
    m_previewSwitch->setChecked(profile.quirks.previewSwitchesCamera);
    m_openCameras->setChecked(profile.quirks.openCamerasInV3);
    m_widePath->setText(profile.quirks.widePath);
    validate();
}

DeviceProfile ProfileEditor::edited() const
{
    DeviceProfile profile = m_device.profile();
    profile.host = m_host->text().trimmed();
    profile.ports.websocket = quint16(m_websocket->value());
    profile.ports.http = quint16(m_http->value());
    profile.ports.jpeg = quint16(m_jpeg->value());
    profile.ports.rtsp = quint16(m_rtsp->value());
    profile.ports.files = quint16(m_files->value());
    profile.ports.ftp = quint16(m_ftp->value());
    profile.quirks.minorVersion = optionalOf(*m_minorVersion);
    profile.quirks.deviceId = optionalOf(*m_deviceId);
    profile.quirks.longitudeSign = m_longitude->currentData().toInt();
    profile.quirks.photoZoomFields = m_photoZoom->isChecked();
    profile.quirks.wideSceneCommand = m_wideScene->isChecked();
    profile.quirks.wireCarriesIspValues = m_ispValues->isChecked();
    profile.quirks.chargesSlowlyByOne = m_chargeCodes->isChecked();
    profile.quirks.previewSwitchesCamera = m_previewSwitch->isChecked();
    profile.quirks.openCamerasInV3 = m_openCameras->isChecked();
    profile.quirks.widePath = m_widePath->text().trimmed();
    return profile;
}

void ProfileEditor::validate()
{
    const bool valid = profileFromAddress(m_host->text().trimmed()).has_value();
    m_problem->setText(valid ? QString() : tr("This is not an address."));
    m_problem->setVisible(!valid);
    m_apply->setEnabled(valid);
    m_apply->setToolTip(m_problem->text());
}

void ProfileEditor::apply()
{
    m_device.setProfile(edited());
}

} // namespace nd
