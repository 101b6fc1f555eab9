// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/awake_keeper.h"

#include "core/base/sleep_inhibitor.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"

namespace nd {

namespace {

/// Shown by the desktop's power settings, which take English.
const QString &reason()
{
    static const QString text = QStringLiteral("Live pictures of a telescope");
    return text;
}

bool isBusy(DwarfDevice &device)
{
    for (CameraModel *camera : {&device.tele(), &device.wide()}) {
        if (camera->stream().state() == StreamState::Playing || camera->stream().isRecording())
            return true;
    }
    return false;
}

} // namespace

AwakeKeeper::AwakeKeeper(Observatory &observatory, SleepInhibitor &inhibitor, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_inhibitor(inhibitor)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(*device);
    connect(&observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) { refresh(device); });
}

void AwakeKeeper::follow(DwarfDevice &device)
{
    for (CameraModel *camera : {&device.tele(), &device.wide()}) {
        connect(&camera->stream(), &VideoStream::stateChanged, this, [this] { refresh(); });
        connect(&camera->stream(), &VideoStream::recordingChanged, this, [this] { refresh(); });
    }
    refresh();
}

void AwakeKeeper::refresh(const DwarfDevice *leaving)
{
    bool busy = false;
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *device : devices)
        busy = busy || (device != leaving && isBusy(*device));
    if (busy == m_inhibitor.isWanted())
        return;
    if (busy)
        m_inhibitor.hold(reason());
    else
        m_inhibitor.release(reason());
}

} // namespace nd
