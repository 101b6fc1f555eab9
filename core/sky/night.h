// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/rise_set.h"

#include <QDate>

#include <array>

namespace nd {

/// When the Sun is below one altitude in one night.
struct SunBelow
{
    /// Of the Sun: AlwaysUp means that it never goes below, NeverRises that it stays below.
    Visibility sun = Visibility::RisesAndSets;
    std::optional<QDateTime> begins;
    std::optional<QDateTime> ends;

    bool contains(const QDateTime &utc) const;
};

/// The night of a site, from one noon of its mean solar time to the next: what charts, plans and
/// the name of a night's folder go by. Immutable value type.
struct Night
{
    Site site;
    QDate date; ///< Of the noon it begins with, in the site's mean solar time.
    QDateTime noonBefore;
    QDateTime noonAfter;
    std::array<SunBelow, 4> twilights; ///< By Twilight.

    /// Sunset to sunrise for Twilight::Horizon, darkness to dawn for Twilight::Astronomical.
    const SunBelow &below(Twilight twilight) const
    {
        return twilights[static_cast<std::size_t>(twilight)];
    }
    /// When one can work: astronomical darkness, or what comes nearest to it in a white night.
    /// Nothing where the Sun does not set.
    std::optional<Twilight> darkest() const;
};

/// The night that `during` is in; before noon that is the one that began yesterday.
Night nightAt(const Site &site, const QDateTime &during);
/// The night that is now, or by day the one that comes next: what one plans for.
Night comingNight(const Site &site, const QDateTime &now);
/// The night that begins at noon of `date`; an invalid one counts as 2000-01-01.
Night nightOf(const Site &site, const QDate &date);

} // namespace nd
