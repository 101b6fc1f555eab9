// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/search_keys.h"

#include "core/sky/catalog/folded_text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace nd {

namespace {

template<typename Visit>
void forEachEntry(std::string_view list, const Visit &visit)
{
    while (!list.empty()) {
        const std::size_t end = list.find('|');
        if (const std::string_view entry = list.substr(0, end); !entry.empty())
            visit(entry);
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
}

std::uint64_t headOf(std::string_view text)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i)
        head = head << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return head;
}

} // namespace

SearchKeys::SearchKeys(const std::vector<SkyObject> &objects,
                       const std::map<std::string_view, std::string_view> &genitives)
{
    std::vector<Owner> owners;
    m_keys.reserve(objects.size() * 4);
    m_text.reserve(objects.size() * 32);
    for (std::uint32_t index = 0; index < objects.size(); ++index) {
        const SkyObject &object = objects[index];
        addIdentifier(object.identifier, index);
        const bool isStar = object.type == ObjectType::Star;
        forEachEntry(object.aliases, [&](std::string_view alias) {
            addIdentifier(alias, index);
            if (isStar)
                addGenitive(alias, index, genitives);
        });
        if (object.type == ObjectType::OwnTarget || object.type == ObjectType::Comet)
            addName(object.identifier, 0, index, owners);
        addNames(object.commonNames, index, owners);
        addNames(object.germanNames, index, owners);
    }
    sortKeys();
    sortWords(std::move(owners));
}

void SearchKeys::addIdentifier(std::string_view utf8, std::uint32_t object)
{
    std::string key = squeezed(foldedWords(utf8));
    dropLeadingZeros(key);
    addKey(key, object, KeyKind::Identifier);
}

void SearchKeys::addGenitive(std::string_view designation, std::uint32_t object,
                             const std::map<std::string_view, std::string_view> &genitives)
{
    const std::size_t blank = designation.rfind(' ');
    if (blank == std::string_view::npos)
        return;
    const auto genitive = genitives.find(designation.substr(blank + 1));
    if (genitive == genitives.end())
        return;
    std::string whole(designation.substr(0, blank + 1));
    whole.append(genitive->second);
    addIdentifier(whole, object);
}

void SearchKeys::addNames(std::string_view list, std::uint32_t object, std::vector<Owner> &owners)
{
    std::uint8_t rank = 0;
    forEachEntry(list, [&](std::string_view name) {
        addName(name, rank, object, owners);
        if (rank < std::numeric_limits<std::uint8_t>::max())
            ++rank;
    });
}

void SearchKeys::addName(std::string_view utf8, std::uint8_t rank, std::uint32_t object,
                         std::vector<Owner> &owners)
{
    const std::string folded = foldedWords(utf8);
    KeyKind kind = KeyKind::Name;
    for (const std::string_view word : wordsOf(folded)) {
        const auto from = static_cast<std::size_t>(word.data() - folded.data());
        addKey(squeezed(std::string_view(folded).substr(from)), object, kind, rank);
        kind = KeyKind::NamePart;
        owners.push_back({static_cast<std::uint32_t>(m_wordText.size()),
                          static_cast<std::uint32_t>(word.size()), object});
        m_wordText.append(word);
    }
}

void SearchKeys::addKey(std::string_view text, std::uint32_t object, KeyKind kind,
                        std::uint8_t rank)
{
    if (text.empty() || text.size() > std::numeric_limits<std::uint16_t>::max())
        return;
    m_keys.push_back({headOf(text), static_cast<std::uint32_t>(m_text.size()), object,
                      static_cast<std::uint16_t>(text.size()), kind, rank});
    m_text.append(text);
}

void SearchKeys::sortKeys()
{
    std::sort(m_keys.begin(), m_keys.end(), [this](const SearchKey &a, const SearchKey &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const int order = textOf(a).compare(textOf(b));
        return order != 0 ? order < 0 : std::tie(a.kind, a.object) < std::tie(b.kind, b.object);
    });
}

void SearchKeys::sortWords(std::vector<Owner> owners)
{
    const auto textOfOwner = [this](const Owner &owner) {
        return std::string_view(m_wordText).substr(owner.offset, owner.length);
    };
    std::sort(owners.begin(), owners.end(), [&textOfOwner](const Owner &a, const Owner &b) {
        const int order = textOfOwner(a).compare(textOfOwner(b));
        return order != 0 ? order < 0 : a.object < b.object;
    });
    m_owners.reserve(owners.size());
    for (const Owner &owner : owners) {
        const std::string_view text = textOfOwner(owner);
        if (m_words.empty() || m_words.back().text != text)
            m_words.push_back({text, static_cast<std::uint32_t>(m_owners.size()), 0});
        const bool isRepeated = m_words.back().ownerCount > 0 && m_owners.back() == owner.object;
        if (isRepeated)
            continue;
        m_owners.push_back(owner.object);
        ++m_words.back().ownerCount;
    }
}

std::pair<std::size_t, std::size_t> SearchKeys::keysFrom(std::string_view text) const
{
    const auto isBefore = [this](const SearchKey &key, std::string_view wanted) {
        return textOf(key).compare(wanted) < 0;
    };
    const auto first = std::lower_bound(m_keys.begin(), m_keys.end(), text, isBefore);
    const auto last = std::partition_point(first, m_keys.end(), [this, text](const SearchKey &key) {
        return textOf(key).starts_with(text);
    });
    return {static_cast<std::size_t>(first - m_keys.begin()),
            static_cast<std::size_t>(last - m_keys.begin())};
}

std::pair<std::size_t, std::size_t> SearchKeys::wordsFrom(std::string_view text) const
{
    const auto isBefore = [](const SearchWord &word, std::string_view wanted) {
        return word.text.compare(wanted) < 0;
    };
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), text, isBefore);
    const auto last = std::partition_point(first, m_words.end(), [text](const SearchWord &word) {
        return word.text.starts_with(text);
    });
    return {static_cast<std::size_t>(first - m_words.begin()),
            static_cast<std::size_t>(last - m_words.begin())};
}

} // namespace nd
