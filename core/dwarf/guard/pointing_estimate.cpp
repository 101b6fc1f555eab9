// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/pointing_estimate.h"

#include "core/sky/apparent_place.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nd {

namespace {

double secondsBetween(const Instant &from, const Instant &to)
{
    return std::max(0.0, std::chrono::duration<double>(to.now - from.now).count());
}

PointingEstimate::Sight turnedSight(const PointingEstimate::Sight &sight, const AxisRates &rates,
                                    double seconds)
{
    AxisAngles axes = axesOf(sight.direction, sight.frame);
    axes.rotationDegrees += rates.rotation * seconds;
    axes.pitchDegrees = std::clamp(axes.pitchDegrees + rates.pitch * seconds, -90.0, 90.0);
    return {directionOf(axes, sight.frame), sight.frame};
}

/// Whether a joystick's speed to the side is that of the axis or that of the picture nobody says:
/// they differ more the higher it looks.
double sidewaysDoubt(const std::vector<PointingEstimate::Sight> &sights)
{
    double doubt = 0.0;
    for (const PointingEstimate::Sight &sight : sights) {
        const double pitch = axesOf(sight.direction, sight.frame).pitchDegrees;
        doubt = std::max(doubt, 1.0 - std::cos(pitch * std::numbers::pi / 180.0));
    }
    return doubt;
}

} // namespace

void PointingEstimate::setSite(const std::optional<Site> &site)
{
    if (m_site == site)
        return;
    m_site = site;
    forget();
}

void PointingEstimate::setMode(std::optional<MountMode> mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (!mode || m_sights.empty())
        return;
    // Drop the reckonings of a mount that it is not.
    for (std::size_t i = m_sights.size(); i-- > 0;) {
        if (m_sights.at(i).frame.mode == *mode)
            continue;
        m_sights.erase(m_sights.begin() + std::ptrdiff_t(i));
        m_places.erase(m_places.begin() + std::ptrdiff_t(i));
    }
    if (m_sights.empty())
        forget();
}

void PointingEstimate::forget()
{
    m_sights.clear();
    m_places.clear();
    m_rates = {};
    m_following = false;
    m_mayFollow = false;
    m_error = 0.0;
}

void PointingEstimate::setSolved(const Equatorial &place, const Instant &at)
{
    forget();
    m_since = at;
    if (!m_site)
        return;
    const Horizontal direction = horizontalOf(place, *m_site, at.utc);
    for (const MountMode mode : {MountMode::AltAzimuth, MountMode::Equatorial}) {
        if (m_mode.value_or(mode) != mode)
            continue;
        m_sights.push_back({direction, {mode, m_site->latitudeDegrees}});
        m_places.push_back(place);
    }
    m_following = true;
}

void PointingEstimate::follow()
{
    for (std::size_t i = 0; i < m_sights.size(); ++i)
        m_places.at(i) = equatorialOf(m_sights.at(i).direction, *m_site, m_since.utc);
}

void PointingEstimate::turn(const AxisRates &rates, const Instant &at)
{
    advance(at);
    if (m_rates == rates)
        return;
    m_rates = rates;
    if (isKnown())
        follow();
}

void PointingEstimate::setFollowing(bool following, const Instant &at)
{
    advance(at);
    m_mayFollow = false;
    if (!isKnown() || m_following == following)
        return;
    m_following = following;
    follow();
}

void PointingEstimate::doubtFollowing(const Instant &at)
{
    const bool doubts = mayFollow();
    setFollowing(false, at);
    m_mayFollow = doubts && isKnown();
}

void PointingEstimate::addError(double degrees)
{
    if (!isKnown())
        return;
    m_error += degrees;
    // Written so that NaN counts.
    if (!(m_error <= kLargestErrorDegrees))
        forget();
}

void PointingEstimate::advance(const Instant &to)
{
    const double seconds = secondsBetween(m_since, to);
    m_since = to;
    if (m_mayFollow)
        addError(seconds * kSkyDegreesPerSecond);
    if (!isKnown())
        return;
    if (m_rates == AxisRates{}) {
        for (std::size_t i = 0; m_following && i < m_sights.size(); ++i)
            m_sights.at(i).direction = horizontalOf(m_places.at(i), *m_site, to.utc);
        return;
    }
    double doubt = sidewaysDoubt(m_sights);
    m_sights = sightsAfter(m_rates, seconds);
    doubt = std::max(doubt, sidewaysDoubt(m_sights));
    addError(seconds * (kShareOfWay * m_rates.speed() + doubt * std::abs(m_rates.rotation)));
}

std::vector<PointingEstimate::Sight> PointingEstimate::sightsAfter(const AxisRates &rates,
                                                                   double seconds) const
{
    std::vector<Sight> sights = m_sights;
    for (Sight &sight : sights)
        sight = turnedSight(sight, rates, seconds);
    return sights;
}

} // namespace nd
