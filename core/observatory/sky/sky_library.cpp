// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/sky_library.h"

#include "core/base/pool_work.h"
#include "core/base/settings.h"
#include "core/observatory/sky/own_sky.h"
#include "core/sky/targets/comet_file.h"
#include "core/sky/targets/target_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

/// A comet moves a degree or two a day.
constexpr qint64 kCometsMoveSeconds = 3 * qint64(3600);

template<typename Item>
int keepFirst(std::vector<Item> &items)
{
    if (items.size() <= SkyLibrary::kMostKept)
        return 0;
    const auto left = static_cast<int>(items.size() - SkyLibrary::kMostKept);
    items.resize(SkyLibrary::kMostKept);
    return left;
}

/// What of a list could not be added, and what it took the place of.
struct Merge
{
    int replaced = 0;
    int leftOut = 0;
};

template<typename Item>
Merge mergeInto(std::vector<Item> &kept, const std::vector<Item> &read)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < kept.size(); ++i)
        places.insert(kept.at(i).name.toCaseFolded(), i);
    const auto before = kept.size();
    Merge merge;
    for (const Item &item : read) {
        const auto known = places.constFind(item.name.toCaseFolded());
        if (known != places.constEnd()) {
            kept.at(*known) = item;
            merge.replaced += *known < before ? 1 : 0;
        } else if (kept.size() < SkyLibrary::kMostKept) {
            places.insert(item.name.toCaseFolded(), kept.size());
            kept.push_back(item);
        } else {
            ++merge.leftOut;
        }
    }
    return merge;
}

} // namespace

SkyLibrary::SkyLibrary(Settings &settings)
    : m_settings(settings)
    , m_targets(ownTargetsFrom(settings.value(settings_key::kOwnTargets)))
    , m_comets(cometsFrom(settings.value(settings_key::kComets)))
{
}

void SkyLibrary::setTime(const QDateTime &utc)
{
    const bool stale = !m_utc.isValid() || std::abs(m_utc.secsTo(utc)) > kCometsMoveSeconds;
    if (m_utc.isValid() && (!stale || m_comets.empty()))
        return;
    m_utc = utc;
    rebuild();
}

const Constellation *SkyLibrary::constellation(const QString &code) const
{
    const auto found = m_constellations.constFind(code);
    return found == m_constellations.constEnd() ? nullptr : &*found;
}

void SkyLibrary::importFile(const QString &path)
{
    workInPool(
        this, [path] { return read(path); }, [this](const Reading &reading) { take(reading); });
}

void SkyLibrary::forgetOwn()
{
    m_targets.clear();
    m_comets.clear();
    save();
    rebuild();
}

/// On a thread of the pool. What a list is of is told by what can be understood of it.
SkyLibrary::Reading SkyLibrary::read(const QString &path)
{
    Reading reading;
    reading.import.file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.import.unreadable = file.errorString();
        return reading;
    }
    const QByteArray content = file.read(TargetFile::kLargest + 1);
    CometFile comets = readCometFile(content);
    TargetFile targets = readTargetFile(content);
    const bool areComets = comets.comets.size() > targets.targets.size();
    reading.import.problems = areComets ? std::move(comets.problems) : std::move(targets.problems);
    if (areComets)
        reading.comets = std::move(comets.comets);
    else
        reading.targets = std::move(targets.targets);
    reading.import.leftOut = keepFirst(reading.targets) + keepFirst(reading.comets);
    reading.import.targets = static_cast<int>(reading.targets.size());
    reading.import.comets = static_cast<int>(reading.comets.size());
    return reading;
}

/// A file in which nothing could be understood changes nothing.
void SkyLibrary::take(const Reading &reading)
{
    const Merge targets = mergeInto(m_targets, reading.targets);
    const Merge comets = mergeInto(m_comets, reading.comets);
    if (!reading.targets.empty() || !reading.comets.empty()) {
        save();
        rebuild();
    }
    TargetImport import = reading.import;
    import.targets -= targets.leftOut;
    import.comets -= comets.leftOut;
    import.leftOut += targets.leftOut + comets.leftOut;
    import.replaced = targets.replaced + comets.replaced;
    emit imported(import);
}

std::optional<Equatorial> SkyLibrary::placeOfComet(const QString &name, const QDateTime &utc) const
{
    const auto found = std::find_if(m_comets.begin(), m_comets.end(),
                                    [&name](const Comet &comet) { return comet.name == name; });
    const auto place = found == m_comets.end() ? std::nullopt : cometPlace(*found, utc);
    return place ? std::optional(place->place) : std::nullopt;
}

void SkyLibrary::save()
{
    m_settings.setValue(settings_key::kOwnTargets, ownTargetsJson(m_targets));
    m_settings.setValue(settings_key::kComets, cometsJson(m_comets));
}

SkyLibrary::Constellations SkyLibrary::constellationsByCode()
{
    Constellations found;
    for (const Constellation &each : loadConstellations())
        found.insert(each.code, each);
    return found;
}

void SkyLibrary::rebuild()
{
    const int request = ++m_request;
    struct Made
    {
        std::shared_ptr<const Catalog> plain;
        std::shared_ptr<const Catalog> whole;
        Constellations constellations;
    };
    const auto make = [plain = m_plain, targets = m_targets, comets = m_comets, utc = m_utc] {
        Made made{plain == nullptr ? Catalog::load() : plain, nullptr, {}};
        if (plain == nullptr)
            made.constellations = constellationsByCode();
        const QByteArray rows = targetRows(targets, ObjectType::OwnTarget) + cometRows(comets, utc);
        made.whole = rows.isEmpty() ? made.plain : made.plain->with(rows);
        return made;
    };
    workInPool(this, make, [this, request](const Made &made) {
        m_plain = made.plain;
        if (m_constellations.isEmpty())
            m_constellations = made.constellations;
        if (request != m_request || m_catalog == made.whole)
            return;
        m_catalog = made.whole;
        emit changed();
    });
}

} // namespace nd
