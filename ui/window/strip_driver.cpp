// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip_driver.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "ui/window/current_device.h"
#include "ui/window/status_strip.h"
#include "ui/window/stop_button.h"

#include <algorithm>

namespace nd {

namespace {

constexpr int kTickMilliseconds = 1000;

StopFeedback feedbackOf(StopState state)
{
    switch (state) {
    case StopState::Idle:
        return StopFeedback::Ready;
    case StopState::Stopping:
        return StopFeedback::Stopping;
    case StopState::Stopped:
        return StopFeedback::Stopped;
    case StopState::Unconfirmed:
        return StopFeedback::Unconfirmed;
    }
    return StopFeedback::Ready;
}

/// What must not be overlooked comes last.
int urgency(StopFeedback feedback)
{
    switch (feedback) {
    case StopFeedback::Ready:
        return 0;
    case StopFeedback::Stopped:
        return 1;
    case StopFeedback::Stopping:
        return 2;
    case StopFeedback::Unconfirmed:
        return 3;
    }
    return 0;
}

} // namespace

StripDriver::StripDriver(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_refresher(*this, [this] { refresh(); })
{
    const QList<DwarfDevice *> devices = surroundings.observatory.devices();
    for (DwarfDevice *device : devices)
        follow(*device);
    connect(&surroundings.observatory, &Observatory::deviceAdded, this,
            [this](DwarfDevice *device) { follow(*device); });
    connect(&surroundings.current, &CurrentDevice::changed, this, &StripDriver::refresh);
    m_second.start(kTickMilliseconds, this);
    refresh();
}

void StripDriver::setSleepState(SleepState state, Works works)
{
    m_sleepState = state;
    m_works = works;
    m_surroundings.strip.setFact(StripPlace::Awake, StripFacts::awake(state, works));
}

void StripDriver::refreshStop()
{
    StopFeedback shown = StopFeedback::Ready;
    const QList<DwarfDevice *> devices = m_surroundings.observatory.devices();
    for (DwarfDevice *device : devices) {
        const StopFeedback feedback = feedbackOf(device->motion().stopState());
        if (urgency(feedback) > urgency(shown))
            shown = feedback;
    }
    m_surroundings.stop.setFeedback(shown);
}

void StripDriver::timerEvent(QTimerEvent *)
{
    refreshClock();
    DwarfDevice *device = m_surroundings.current.device();
    if (device != nullptr && device->connection().linkState() == LinkState::Waiting)
        m_surroundings.strip.setFact(StripPlace::Activity, StripFacts::activity(device));
}

void StripDriver::follow(DwarfDevice &device)
{
    const auto changed = [this, watched = &device] { refreshIfCurrent(*watched); };
    ConnectionModel &connection = device.connection();
    connect(&device, &DwarfDevice::profileChanged, this, changed);
    connect(&connection, &ConnectionModel::linkStateChanged, this, changed);
    connect(&connection, &ConnectionModel::roleChanged, this, changed);
    connect(&connection, &ConnectionModel::identityChanged, this, changed);
    connect(&connection, &ConnectionModel::checklistChanged, this, changed);
    connect(&device.status(), &StatusModel::changed, this, changed);
    connect(&device.sunGuard(), &SunGuard::changed, this, changed);
    connect(&device.motion(), &MotionModel::changed, this, changed);
    connect(&device.pointing(), &PointingModel::changed, this, changed);
    connect(&device.motion(), &MotionModel::stopStateChanged, this, changed);
    connect(&device.motion(), &MotionModel::stopStateChanged, this, &StripDriver::refreshStop);
    for (const Camera camera : {Camera::Tele, Camera::Wide})
        connect(&device.stacking(camera), &StackingModel::changed, this, changed);
    for (CameraModel *camera : {&device.tele(), &device.wide()}) {
        connect(&camera->stream(), &VideoStream::stateChanged, this, changed);
        connect(&camera->stream(), &VideoStream::recordingChanged, this, changed);
    }
}

void StripDriver::refreshIfCurrent(const DwarfDevice &device)
{
    if (m_surroundings.current.device() == &device)
        m_refresher.ask();
}

void StripDriver::refresh()
{
    DwarfDevice *device = m_surroundings.current.device();
    StatusStrip &strip = m_surroundings.strip;
    strip.setFact(StripPlace::Device, StripFacts::device(device));
    strip.setFact(StripPlace::Control, StripFacts::control(device));
    strip.setFact(StripPlace::Sun, StripFacts::sun(device));
    strip.setFact(StripPlace::Battery, StripFacts::battery(device));
    strip.setFact(StripPlace::Card, StripFacts::card(device));
    strip.setFact(StripPlace::Temperature, StripFacts::temperature(device));
    strip.setFact(StripPlace::Awake, StripFacts::awake(m_sleepState, m_works));
    strip.setFact(StripPlace::Demo, StripFacts::demo(device));
    strip.setFact(StripPlace::Activity, StripFacts::activity(device));
    refreshClock();
}

void StripDriver::refreshClock()
{
    m_surroundings.strip.setFact(StripPlace::Clock, StripFacts::clock(m_surroundings.observatory));
}

} // namespace nd
