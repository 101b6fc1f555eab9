// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/catalog.h"
#include "core/sky/catalog/field_fit.h"
#include "core/sky/horizon/horizon_mask.h"
#include "core/sky/tonight/clear_times.h"
#include "core/sky/tonight/moon_track.h"

#include <QDateTime>

#include <chrono>
#include <map>
#include <set>

namespace nd {

/// One night at one place with one camera.
struct TonightSetting
{
    Site site;
    QDateTime from; ///< When it is dark enough, see Night::darkest().
    QDateTime to; ///< At most a day later.
    FieldOfView field; ///< Unknown: sizes count less.
    HorizonMask horizon{}; ///< What it hides is not up.

    bool operator==(const TonightSetting &) const = default;
};

/// What the user wants to see of it.
struct TonightFilter
{
    double leastAltitudeDegrees = 25.0; ///< What counts as up.
    std::chrono::minutes leastTimeUp{30};
    std::set<ObjectType> types; ///< Empty: the deep sky, comets and own targets.
    std::optional<double> mostMagnitude; ///< Leaves out what has none, too.
    double leastMoonSeparationDegrees = 0.0; ///< Counts only if the Moon is up in that night.
    double leastArcminutes = 0.0; ///< Of the longer side; above 0 leaves out what has no size.
    bool mustFit = false; ///< Leaves out what needs a mosaic.
    std::set<QString> ids; ///< Empty: any.
    std::size_t limit = 50;

    bool operator==(const TonightFilter &) const = default;
};

struct TonightRow
{
    const SkyObject *object = nullptr; ///< Lives as long as the catalogue.
    Equatorial place; ///< ICRS; of a planet in the middle of the night.
    double score = 0.0; ///< 0 to 1; rows come in its order.
    double highestDegrees = 0.0; ///< During the setting's time and over the horizon, geometric.
    QDateTime highestAt;
    std::chrono::minutes up{0}; ///< Above the least altitude and over the horizon.
    double moonSeparationDegrees = 0.0; ///< When it is highest.
    std::optional<FieldFit> fit;
    std::optional<double> magnitude; ///< The object's; of a planet that of the night.
};

/// The Moon of a night, as far as it spoils pictures.
struct TonightMoon
{
    double illuminatedFraction = 0.0;
    double upFraction = 0.0; ///< Of the setting's time.
};

/// What a night offers, ranked. Immutable, any thread.
///
/// A whole catalogue is planned and ranked in a few milliseconds: everything is computed in closed
/// form, and trees are looked at only for what may be among the best. The score is altitude (sine
/// of the highest) times time up (root of its part of four hours) times Moon (nearness within 60
/// degrees, by its light and the time it is up) times a weighted mean of size in the field,
/// brightness and fame.
class Tonight
{
public:
    Tonight(std::shared_ptr<const Catalog> catalog, const TonightSetting &setting);

    const TonightSetting &setting() const { return m_setting; }
    TonightMoon moon() const;
    std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    /// Best first. Empty if the setting's time is none.
    std::vector<TonightRow> rank(const TonightFilter &filter) const;

private:
    /// What comes up in that night, trees or not.
    struct Candidate
    {
        const SkyObject *object = nullptr;
        NightCourse course;
    };
    struct Passing;
    struct Ranked;

    bool passes(const Candidate &candidate, double leastSine, const TonightFilter &filter) const;
    std::vector<Passing> passing(const TonightFilter &filter) const;
    std::optional<Ranked> look(const Passing &passing, const TonightFilter &filter) const;
    bool takeHorizon(Ranked &ranked, const TonightFilter &filter) const;
    Equatorial placeOf(const SkyObject &object) const;
    const SkyObject &looksOf(const SkyObject &object) const;
    TonightRow rowOf(const Ranked &ranked) const;

    std::shared_ptr<const Catalog> m_catalog;
    TonightSetting m_setting;
    NightTurn m_turn;
    HorizonBand m_horizon;
    std::optional<MoonTrack> m_moonTrack;
    /// Moon and planets, as they look and where they stand in that night.
    std::map<const SkyObject *, SkyObject> m_bodies;
    std::vector<Candidate> m_candidates;
};

} // namespace nd
