// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/field_follower.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/sky/camera_field.h"
#include "core/observatory/sky/tonight_model.h"
#include "ui/window/current_device.h"

namespace nd {

FieldFollower::FieldFollower(TonightModel &tonight, CurrentDevice *current, QObject *parent)
    : QObject(parent)
    , m_tonight(tonight)
    , m_current(current)
{
    if (current == nullptr)
        return;
    connect(current, &CurrentDevice::changed, this, &FieldFollower::follow);
    follow();
}

void FieldFollower::follow()
{
    if (m_device != nullptr) {
        disconnect(m_device, nullptr, this, nullptr);
        disconnect(&m_device->tele(), nullptr, this, nullptr);
    }
    m_device = m_current == nullptr ? nullptr : m_current->device();
    if (m_device != nullptr) {
        connect(m_device, &DwarfDevice::profileChanged, this, &FieldFollower::tell);
        connect(&m_device->tele(), &CameraModel::changed, this, &FieldFollower::tell);
    }
    tell();
}

void FieldFollower::tell()
{
    if (m_device != nullptr)
        m_tonight.setField(cameraField(*m_device, Camera::Tele));
}

} // namespace nd
