// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/screenshot.h"

#include "core/base/logging.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "ui/window/main_window.h"

#include <QPixmap>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 100ms;
constexpr auto kSettle = 1200ms; ///< From the first picture to one that is painted and measured.
constexpr auto kWaitAlone = 300ms;
constexpr auto kWaitForPictures = 20s;

bool plays(CameraModel &camera)
{
    return camera.stream().state() == StreamState::Playing;
}

} // namespace

Screenshot::Screenshot(const Setting &setting, QString path, QObject *parent)
    : QObject(parent)
    , m_setting(setting)
    , m_path(std::move(path))
{
}

void Screenshot::start()
{
    if (m_setting.devicesExpected == 0) {
        m_setting.scheduler.after(kWaitAlone, this, [this] { save(); });
        return;
    }
    m_giveUpAt = m_setting.scheduler.now() + kWaitForPictures;
    look();
}

void Screenshot::look()
{
    if (hasAllPictures()) {
        m_setting.scheduler.after(kSettle, this, [this] { save(); });
    } else if (m_setting.scheduler.now() >= m_giveUpAt) {
        qCWarning(lcUi) << "no picture of every telescope in time";
        save();
    } else {
        m_setting.scheduler.after(kLookEvery, this, [this] { look(); });
    }
}

bool Screenshot::hasAllPictures() const
{
    const QList<DwarfDevice *> devices = m_setting.observatory.devices();
    if (devices.size() < m_setting.devicesExpected)
        return false;
    return std::all_of(devices.begin(), devices.end(), [](DwarfDevice *device) {
        return plays(device->tele()) && plays(device->wide());
    });
}

void Screenshot::save()
{
    const bool saved = m_setting.window.grab().save(m_path, "PNG");
    if (!saved)
        qCWarning(lcUi) << "screenshot not written:" << m_path;
    emit done(saved);
}

} // namespace nd
