// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog_search.h"

#include "core/sky/catalog/edit_distance.h"
#include "core/sky/catalog/folded_text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace nd {

namespace {

constexpr qsizetype kLongestQuery = 80;
/// With as many good hits, similar ones would only be in the way.
constexpr std::size_t kEnoughHits = 8;
constexpr std::size_t kShortestSimilar = 4;
constexpr std::size_t kTwoSlipsFrom = 8;
constexpr std::size_t kMostKeys = std::size_t{1} << 20U;

struct CatalogueName
{
    std::string_view spoken;
    std::string_view written;
};

// What people call the catalogues, folded and squeezed, before a number.
constexpr std::array kCatalogueNames{
    CatalogueName{"messier", "m"},      CatalogueName{"caldwell", "c"},
    CatalogueName{"barnard", "b"},      CatalogueName{"sharpless2", "sh2"},
    CatalogueName{"sharpless", "sh2"},  CatalogueName{"sh2", "sh2"},
    CatalogueName{"collinder", "cr"},   CatalogueName{"melotte", "mel"},
    CatalogueName{"trumpler", "tr"},    CatalogueName{"stock", "st"},
    CatalogueName{"cederblad", "ced"},  CatalogueName{"hickson", "hcg"},
    CatalogueName{"vandenbergh", "vdb"}};

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// "messier31" is "m31", "sharpless2155" is "sh2155"; anything else stays.
std::string withShortCatalogue(std::string text)
{
    for (const CatalogueName &name : kCatalogueNames) {
        const bool isIt = text.starts_with(name.spoken) && text.size() > name.spoken.size()
            && isDigit(text[name.spoken.size()]);
        if (isIt)
            return std::string(name.written) + text.substr(name.spoken.size());
    }
    return text;
}

/// Less is better known: what Messier and Caldwell listed, then what is bright or has a name.
std::int32_t prominenceOf(const SkyObject &object)
{
    constexpr double kUnknownMagnitude = 16.0;
    constexpr double kDarkMagnitude = 5.0; // it has none: one with a name is well known
    const bool isDark = object.type == ObjectType::DarkNebula && !object.commonNames.empty();
    double value = object.magnitude.value_or(isDark ? kDarkMagnitude : kUnknownMagnitude);
    if (!object.bodyKey.empty() || object.type == ObjectType::OwnTarget)
        value = -30.0;
    if (object.isMessier())
        value -= 4.0;
    else if (object.isCaldwell())
        value -= 3.0;
    if (!object.commonNames.empty())
        value -= 2.0;
    return static_cast<std::int32_t>(value * 100.0);
}

int slipsAllowed(std::string_view typed)
{
    if (typed.size() < kShortestSimilar)
        return 0;
    return typed.size() < kTwoSlipsFrom ? 1 : 2;
}

} // namespace

struct CatalogSearch::Query
{
    explicit Query(const QString &text)
        : folded(foldedWords(text.left(kLongestQuery).toUtf8().toStdString()))
        , words(wordsOf(folded))
        , whole(squeezed(folded))
    {
        std::string identifier = whole;
        dropLeadingZeros(identifier);
        asIdentifier = withShortCatalogue(std::move(identifier));
        dropLeadingZeros(asIdentifier);
        // Two or three letters and a number: no slip makes another number of it.
        isNumber = !asIdentifier.empty() && isDigit(asIdentifier.back());
    }

    std::string folded;
    std::vector<std::string_view> words;
    std::string whole;
    std::string asIdentifier;
    bool isNumber = false;
};

/// Keeps the best match of each object.
class CatalogSearch::Collector
{
public:
    explicit Collector(const CatalogSearch &search)
        : m_search(search)
        , m_best(search.m_objects.size(), kNone)
    {
    }

    /// `order`: within the kind, before prominence.
    void add(std::uint32_t object, MatchKind match, std::uint32_t order = 0)
    {
        std::uint32_t &at = m_best[object];
        if (at == kNone) {
            at = static_cast<std::uint32_t>(m_found.size());
            m_found.push_back({match, order, object});
            return;
        }
        Found &known = m_found[at];
        if (std::tie(match, order) < std::tie(known.match, known.order))
            known = {match, order, object};
    }

    std::size_t count() const { return m_found.size(); }

    std::vector<SearchHit> best(std::size_t limit)
    {
        const std::size_t count = std::min(limit, m_found.size());
        std::partial_sort(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(count),
                          m_found.end(),
                          [this](const Found &a, const Found &b) { return rank(a) < rank(b); });
        std::vector<SearchHit> hits;
        for (std::size_t i = 0; i < count; ++i)
            hits.push_back({&m_search.m_objects[m_found[i].object], m_found[i].match});
        return hits;
    }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    struct Found
    {
        MatchKind match;
        std::uint32_t order;
        std::uint32_t object;
    };

    std::tuple<MatchKind, std::uint32_t, std::int32_t, std::uint32_t> rank(const Found &found) const
    {
        return {found.match, found.order, m_search.m_prominence[found.object], found.object};
    }

    const CatalogSearch &m_search;
    std::vector<std::uint32_t> m_best;
    std::vector<Found> m_found;
};

CatalogSearch::CatalogSearch(const std::vector<SkyObject> &objects,
                             const std::map<std::string_view, std::string_view> &genitives)
    : m_objects(objects)
    , m_keys(objects, genitives)
{
    m_prominence.reserve(objects.size());
    for (const SkyObject &object : objects)
        m_prominence.push_back(prominenceOf(object));
}

std::vector<SearchHit> CatalogSearch::find(const QString &text, std::size_t limit) const
{
    const Query query(text);
    if (query.whole.empty())
        return {};
    Collector collector(*this);
    collectBeginnings(query, collector);
    if (query.words.size() > 1)
        collectWords(query, collector);
    if (!query.isNumber && collector.count() < kEnoughHits)
        collectSimilar(query, collector);
    return collector.best(limit);
}

void CatalogSearch::collectBeginnings(const Query &query, Collector &collector) const
{
    const auto &keys = m_keys.keys();
    const auto [firstId, lastId] = m_keys.keysFrom(query.asIdentifier);
    for (std::size_t i = firstId; i < lastId; ++i) {
        const SearchKey &key = keys[i];
        if (key.kind != KeyKind::Identifier)
            continue;
        const bool isWhole = key.length == query.asIdentifier.size();
        // Shorter first, so that numbers come in their order.
        const auto order = static_cast<std::uint32_t>(key.length * kMostKeys + (i - firstId));
        collector.add(key.object, isWhole ? MatchKind::Identifier : MatchKind::IdentifierStart,
                      isWhole ? 0 : order);
    }
    collectNames(query, collector);
}

void CatalogSearch::collectNames(const Query &query, Collector &collector) const
{
    const auto &keys = m_keys.keys();
    const auto [first, last] = m_keys.keysFrom(query.whole);
    for (std::size_t i = first; i < last; ++i) {
        const SearchKey &key = keys[i];
        if (key.kind == KeyKind::Identifier)
            continue;
        const bool isBeginning = key.kind == KeyKind::Name;
        const bool isWhole = isBeginning && key.length == query.whole.size();
        // Of those who share a name it is first of all whose best known it is: M 101 before M 33,
        // which is the Triangulum Galaxy. "Horsehead Nebula" before "Blue Horsehead Nebula".
        collector.add(key.object, isWhole ? MatchKind::Name : MatchKind::NameStart,
                      isWhole           ? key.rank
                          : isBeginning ? 0U
                                        : 1U);
    }
}

std::vector<std::uint32_t> CatalogSearch::ownersOfWord(std::string_view beginning) const
{
    std::vector<std::uint32_t> owners;
    const auto [first, last] = m_keys.wordsFrom(beginning);
    for (std::size_t at = first; at < last; ++at) {
        const SearchWord &word = m_keys.words()[at];
        const std::uint32_t *begin = m_keys.ownersBegin(word);
        owners.insert(owners.end(), begin, begin + word.ownerCount);
    }
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

void CatalogSearch::collectWords(const Query &query, Collector &collector) const
{
    std::vector<std::uint32_t> all = ownersOfWord(query.words.front());
    for (std::size_t i = 1; i < query.words.size() && !all.empty(); ++i) {
        const std::vector<std::uint32_t> next = ownersOfWord(query.words[i]);
        std::vector<std::uint32_t> both;
        std::set_intersection(all.begin(), all.end(), next.begin(), next.end(),
                              std::back_inserter(both));
        all = std::move(both);
    }
    for (const std::uint32_t object : all)
        collector.add(object, MatchKind::NameStart, 1);
}

std::map<std::uint32_t, int> CatalogSearch::similarOwners(std::string_view typed) const
{
    std::map<std::uint32_t, int> slipsByOwner;
    const int allowed = slipsAllowed(typed);
    for (const SearchWord &word : m_keys.words()) {
        const int slips = slipsToPrefix(typed, word.text, allowed);
        if (slips > allowed)
            continue;
        const std::uint32_t *owner = m_keys.ownersBegin(word);
        for (std::uint32_t n = 0; n < word.ownerCount; ++n, ++owner) {
            const auto [at, isNew] = slipsByOwner.try_emplace(*owner, slips);
            at->second = std::min(at->second, slips);
        }
    }
    return slipsByOwner;
}

void CatalogSearch::collectSimilar(const Query &query, Collector &collector) const
{
    std::map<std::uint32_t, int> sum = similarOwners(query.words.front());
    for (std::size_t i = 1; i < query.words.size() && !sum.empty(); ++i) {
        const std::map<std::uint32_t, int> next = similarOwners(query.words[i]);
        std::map<std::uint32_t, int> both;
        for (const auto &[object, slips] : sum) {
            if (const auto found = next.find(object); found != next.end())
                both.emplace(object, slips + found->second);
        }
        sum = std::move(both);
    }
    for (const auto &[object, slips] : sum)
        collector.add(object, MatchKind::Similar, static_cast<std::uint32_t>(slips));
    collectSimilarKeys(query, collector);
}

void CatalogSearch::collectSimilarKeys(const Query &query, Collector &collector) const
{
    const int allowed = slipsAllowed(query.whole);
    if (allowed == 0)
        return;
    for (const SearchKey &key : m_keys.keys()) {
        if (key.kind != KeyKind::Name)
            continue;
        const int slips = slipsToPrefix(query.whole, m_keys.textOf(key), allowed);
        if (slips <= allowed)
            collector.add(key.object, MatchKind::Similar, static_cast<std::uint32_t>(slips));
    }
}

} // namespace nd
