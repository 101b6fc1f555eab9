// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sky/catalog/catalog_search.h"

#include <QByteArrayList>

#include <memory>

namespace nd {

/// Every object Nightdesk knows: the deep sky, the stars with names, Sun, Moon and planets, and the
/// user's own. Immutable after it was made: share one between threads.
///
/// Making one takes some tens of milliseconds: not on the GUI thread, see loadCatalog().
/// Origin and licence of the data: resources/catalog/README.md.
class Catalog
{
public:
    static constexpr std::size_t kUsualHits = 20;

    /// The one that comes with the program.
    static std::shared_ptr<const Catalog> load();
    /// This one and rows in the format of objects.tsv before the others, as targetRows() writes
    /// them.
    std::shared_ptr<const Catalog> with(const QByteArray &ownRows) const;

    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;
    ~Catalog() = default;

    const std::vector<SkyObject> &objects() const { return m_objects; }
    /// Objects of one name that lie nearer are in one picture: whichever is meant, it is there.
    static constexpr double kSamePlaceDegrees = 0.5;

    /// By any of its identifiers or its whole name, spelled as one likes. Null if there is none,
    /// and if namesakes() are several: who moves a telescope or keeps a name must not guess.
    const SkyObject *byName(const QString &text) const;
    /// All that have exactly this identifier, or else this whole name (or else what `weakest` lets
    /// pass): the one that is known by it first, then those further than kSamePlaceDegrees from the
    /// ones before. Those of the user's own come alone.
    std::vector<const SkyObject *> namesakes(const QString &text,
                                             MatchKind weakest = MatchKind::Name) const;
    /// For each keystroke: a few milliseconds at most.
    std::vector<SearchHit> find(const QString &text, std::size_t limit = kUsualHits) const
    {
        return m_search->find(text, limit);
    }

private:
    struct Tables
    {
        QByteArray own;
        QByteArray objects;
        QByteArray stars;
        QByteArray bodies;
        QByteArray constellations;
    };

    explicit Catalog(Tables tables);

    void readObjects(const QByteArray &table);
    void readStars();
    void readBodies();

    Tables m_tables; ///< What the texts of the objects point into.
    std::vector<SkyObject> m_objects;
    std::unique_ptr<const CatalogSearch> m_search;
};

} // namespace nd
