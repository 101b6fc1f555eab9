// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_panel.h"

#include "core/dwarf/dwarf_device.h"
#include "ui/panels/device_firmware_section.h"
#include "ui/panels/device_log_section.h"
#include "ui/panels/device_name_section.h"
#include "ui/panels/device_power_section.h"
#include "ui/panels/device_system_section.h"
#include "ui/panels/device_vitals_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"

#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 12;

} // namespace

DevicePanel::DevicePanel(DwarfDevice &device, SecretStore &secrets, QWidget *parent)
    : DevicePanel(Models{device.deviceSettings(), device.power(), device.system(),
                         device.firmware(), device.status(), device.deviceLog(),
                         DeviceSecret{secrets, device.profile().id}},
                  parent)
{
}

DevicePanel::DevicePanel(const Models &models, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("devicePanel"));
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    addSection(*column, new DevicePowerSection(models.power, sections));
    addSection(*column, new DeviceVitalsSection(models.status, sections));
    addSection(*column, new DeviceNameSection(models.settings, models.secrets, sections));
    addSection(*column, new DeviceSystemSection(models.system, sections));
    addSection(*column, new DeviceFirmwareSection(models.firmware, models.status, sections));
    addSection(*column, new DeviceLogSection(models.log, sections));
    column->addStretch();
    PanelBody::fill(*this, sections);
}

void DevicePanel::addSection(QVBoxLayout &column, DeviceSection *section)
{
    section->setDivided(column.count() > 0);
    column.addWidget(section);
}

} // namespace nd
