// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/special_module.h"

#include "core/sim/device/astro_messages.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

// Not the numbers of GOTO. Source: API 2.0 section 4.10.7.
constexpr int kTrackSun = 0;
constexpr int kTrackMoon = 1;
constexpr auto kPursuitTime = 5s;

} // namespace

SpecialModule::SpecialModule(VirtualTelescope &telescope) : AstroOperation(telescope)
{
    on(11011, [this](const Request &request) { start(request); });
    on(11012, [this](const Request &request) { stop(request); });
}

void SpecialModule::start(const Request &request)
{
    proto::ReqTrackSpecialTarget message;
    if (!request.read(message))
        return;
    if (message.index() != kTrackSun && message.index() != kTrackMoon) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (!occupy(Occupation::Goto, request))
        return;
    const Body body = message.index() == kTrackSun ? Body::Sun : Body::Moon;
    if (!isReachable(placeOf(body))) {
        release();
        request.fail(code::kLimitWarning);
        return;
    }
    if (telescope().status().tracking)
        sayTracking(false, {});
    m_isOnItsWay = true;
    request.succeed();
    later(slewTo(placeOf(body)), [this, body, pursuit = ++m_pursuit] { arrive(body, pursuit); });
}

void SpecialModule::arrive(Body body, quint64 pursuit)
{
    release();
    m_isOnItsWay = false;
    followTo(placeOf(body));
    telescope().status().tracking = true;
    telescope().status().special = body;
    astro_messages::notifySpecialTracking(telescope(), true);
    keepOn(body, pursuit);
}

/// Both move among the stars: it goes after them.
void SpecialModule::keepOn(Body body, quint64 pursuit)
{
    clock().after(kPursuitTime, this, [this, body, pursuit] {
        const bool goesOn = pursuit == m_pursuit && telescope().status().special == body
            && telescope().motion().isTracking();
        if (!goesOn)
            return;
        followTo(placeOf(body));
        keepOn(body, pursuit);
    });
}

void SpecialModule::stop(const Request &request)
{
    if (isStacking()) {
        request.succeed();
        return;
    }
    const bool isIts = m_isOnItsWay || telescope().status().special.has_value();
    if (m_isOnItsWay)
        release();
    m_isOnItsWay = false;
    ++m_pursuit;
    if (isIts)
        standStill();
    request.succeed();
    astro_messages::endSpecialTracking(telescope());
}

} // namespace nd::sim
