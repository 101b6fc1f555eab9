// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridge_mount.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/sky/sexagesimal.h"
#include "core/sky/sky_frame.h"

#include <utility>

namespace nd {

namespace {

/// A planetarium program shows a cross, not how well it is known.
constexpr double kLargestErrorDegrees = 5.0;

/// As icrsOf(ParsedCoordinates) does it: the pole is carried nowhere by the Earth's rotation.
SkyFrame frameAt(const QDateTime &utc)
{
    return {{90.0, 0.0, 0.0}, utc};
}

} // namespace

BridgeMount::BridgeMount(BridgeSky sky, QObject *parent) : QObject(parent), m_sky(std::move(sky)) {}

void BridgeMount::setDevice(DwarfDevice *device)
{
    if (m_device == device)
        return;
    if (m_device != nullptr) {
        disconnect(&m_device->pointing(), nullptr, this, nullptr);
        disconnect(&m_device->sunGuard(), nullptr, this, nullptr);
    }
    m_device = device;
    m_last.reset();
    if (device != nullptr) {
        connect(&device->pointing(), &PointingModel::changed, this, &BridgeMount::changed);
        connect(&device->sunGuard(), &SunGuard::pointingChanged, this, &BridgeMount::changed);
    }
    emit changed();
}

std::optional<Equatorial> BridgeMount::place() const
{
    if (m_device == nullptr)
        return std::nullopt;
    const auto found = m_device->pointing().lookedAt();
    if (!found) {
        const auto reckoned = m_device->sunGuard().pointing();
        const bool isGood = reckoned && reckoned->errorDegrees <= kLargestErrorDegrees;
        return isGood ? std::optional(reckoned->icrs) : std::nullopt;
    }
    if (const auto *star = std::get_if<Equatorial>(&found->place))
        return *star;
    const Body body = std::get<Body>(found->place);
    const auto site = m_sky.site();
    const QDateTime utc = m_sky.utc();
    return site ? bodyPlace(body, *site, utc).astrometric : bodyPlace(body, utc).astrometric;
}

BridgePlace BridgeMount::toEpoch(const Equatorial &icrs, Epoch epoch) const
{
    if (epoch == Epoch::J2000)
        return {icrs.raDegrees, icrs.declinationDegrees};
    const EquatorialOfDate place = frameAt(m_sky.utc()).ofDateOf(icrs);
    return {place.raDegrees, place.declinationDegrees};
}

BridgeStatus BridgeMount::status(Epoch epoch)
{
    BridgeStatus status;
    const auto now = place();
    if (now)
        m_last = now;
    const double pole = m_sky.site().value_or(Site{90.0, 0.0, 0.0}).latitudeDegrees;
    const BridgePlace unknown{0.0, pole < 0.0 ? -90.0 : 90.0};
    if (now)
        status.place = toEpoch(*now, epoch);
    status.fallback = m_last ? toEpoch(*m_last, epoch) : unknown;
    if (m_device != nullptr) {
        status.isMoving = m_device->pointing().run().has_value();
        status.isEquatorial = m_device->pointing().mountMode() == MountMode::Equatorial;
    }
    return status;
}

BridgeAnswer BridgeMount::goTo(const std::optional<BridgePlace> &place, Epoch epoch)
{
    if (!place)
        return {BridgeAnswer::Kind::NoTarget, Refusal::None};
    if (m_device == nullptr)
        return {BridgeAnswer::Kind::NoDevice, Refusal::None};
    Equatorial icrs{place->raDegrees, place->declinationDegrees};
    if (epoch == Epoch::OfDate)
        icrs = frameAt(m_sky.utc()).icrsOf({place->raDegrees, place->declinationDegrees});
    PointingModel &pointing = m_device->pointing();
    const Refusal refusal = pointing.canGoTo(icrs);
    if (refusal != Refusal::None)
        return {BridgeAnswer::Kind::Refused, refusal};
    pointing.goTo(icrs,
                  rightAscensionText(icrs.raDegrees, 0) + QLatin1Char(' ')
                      + declinationText(icrs.declinationDegrees));
    emit sent(icrs);
    const bool isAsked = m_device->sunGuard().isAsking();
    return {isAsked ? BridgeAnswer::Kind::Asking : BridgeAnswer::Kind::Going, Refusal::None};
}

void BridgeMount::stop()
{
    if (m_device != nullptr && m_device->pointing().run())
        m_device->pointing().stop();
}

} // namespace nd
