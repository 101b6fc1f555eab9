// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_models.h"

#include "core/dwarf/replay/replay_stage.h"
#include "core/dwarf/session/session_world.h"

#include <QThread>

namespace nd {

namespace {

SessionWorld worldOf(const DwarfDevice::Surroundings &surroundings)
{
    if (surroundings.replay != nullptr)
        return surroundings.replay->world();
    SessionWorld world = SessionWorld::real();
    world.tap = surroundings.tap;
    return world;
}

/// A recording has no sockets to wait for: it is played where its models are.
QThread &threadOf(const DwarfDevice::Surroundings &surroundings)
{
    return surroundings.replay != nullptr ? *QThread::currentThread() : surroundings.linkThread;
}

} // namespace

DeviceModels::DeviceModels(const DeviceProfile &theProfile,
                           const DwarfDevice::Surroundings &surroundings)
    : profile(theProfile)
    , session(threadOf(surroundings), theProfile, surroundings.clientId, worldOf(surroundings))
    , sun(session, surroundings.daylight)
    , connection(session)
    , status(session)
    , motion(session, surroundings.daylight)
    , tele(session, Camera::Tele)
    , wide(session, Camera::Wide)
    , teleCapture(session, status, Camera::Tele)
    , wideCapture(session, status, Camera::Wide)
    , teleStack(session, status, Camera::Tele)
    , wideStack(session, status, Camera::Wide)
    , teleDarks(session, Camera::Tele)
    , wideDarks(session, Camera::Wide)
    , settingsQueue(session)
    , teleSettings(session, settingsQueue, Camera::Tele)
    , wideSettings(session, settingsQueue, Camera::Wide)
    , features(session, settingsQueue)
    , focus(session, &tele.stream())
    , tracking(session)
    , linkage(session, surroundings.daylight)
    , pointing(session, surroundings.daylight)
    , motor(session, surroundings.daylight)
    , http(session)
    , system(session)
    , power(session)
    , deviceSettings(session, http)
    , firmware(session, http)
    , deviceLog(session, http)
    , notifications(session)
    , calls(session, http)
    , reporter(session, surroundings.log, theProfile.name)
{
    system.setShownClock([&daylight = surroundings.daylight] { return daylight.utc(); });
    motion.setSunGuard(sun);
    motor.setSunGuard(sun);
    pointing.setSunGuard(sun);
    linkage.setSunGuard(sun);
    tracking.setSunGuard(sun);
    teleCapture.setSunGuard(sun);
    wideCapture.setSunGuard(sun);
    teleStack.setSunGuard(sun);
    wideStack.setSunGuard(sun);
    if (surroundings.replay != nullptr)
        surroundings.replay->attach(session);
}

} // namespace nd
