// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/search_keys.h"

#include <QString>

#include <vector>

namespace nd {

/// How well a hit matches, the best first.
enum class MatchKind : std::uint8_t {
    Identifier, ///< All of an identifier: "m31", "NGC 0224".
    Name, ///< All of a name.
    IdentifierStart,
    NameStart, ///< Each word typed begins a word of its names.
    Similar, ///< The same with a slip or two of the keyboard.
};

struct SearchHit
{
    const SkyObject *object = nullptr;
    MatchKind match = MatchKind::Identifier;
};

/// Finds objects as one types. Immutable, any thread; `objects` must outlive it.
///
/// Blanks, case, accents and leading zeros do not matter. Hits of the same kind come in the order
/// of their number, or the best known and brightest first; of those who share a name, the one that
/// is known by it rather than by another.
class CatalogSearch
{
public:
    CatalogSearch(const std::vector<SkyObject> &objects,
                  const std::map<std::string_view, std::string_view> &genitives);

    /// At most `limit` hits, each object once. Reads the first 80 letters.
    std::vector<SearchHit> find(const QString &text, std::size_t limit) const;

private:
    struct Query;
    class Collector;

    void collectBeginnings(const Query &query, Collector &collector) const;
    void collectNames(const Query &query, Collector &collector) const;
    void collectWords(const Query &query, Collector &collector) const;
    void collectSimilar(const Query &query, Collector &collector) const;
    void collectSimilarKeys(const Query &query, Collector &collector) const;
    /// Whose names have a word that begins so; sorted.
    std::vector<std::uint32_t> ownersOfWord(std::string_view beginning) const;
    /// Slips by object for one word typed; those beyond what its length allows are left out.
    std::map<std::uint32_t, int> similarOwners(std::string_view typed) const;

    const std::vector<SkyObject> &m_objects;
    SearchKeys m_keys;
    std::vector<std::int32_t> m_prominence; ///< By object; less is better known.
};

} // namespace nd
