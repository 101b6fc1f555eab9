// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/sky_object.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace nd {

/// What a key of the search was made of.
enum class KeyKind : std::uint8_t {
    Identifier,
    Name, ///< From its first word.
    NamePart, ///< From a later word.
};

/// One folded text that finds an object, without blanks.
struct SearchKey
{
    std::uint64_t head = 0; ///< Its first eight letters, so that sorting seldom looks further.
    std::uint32_t offset = 0;
    std::uint32_t object = 0;
    std::uint16_t length = 0;
    KeyKind kind = KeyKind::Identifier;
    std::uint8_t rank = 0; ///< Of a name among those of its object in one language; 0 the first.
};

/// A word of the names and who has it.
struct SearchWord
{
    std::string_view text;
    std::uint32_t firstOwner = 0;
    std::uint32_t ownerCount = 0;
};

/// The tables a search walks: sorted keys, sorted words. Built once, then immutable.
class SearchKeys
{
public:
    /// `genitives`: "Lyr" to "Lyrae", for "alpha lyrae".
    SearchKeys(const std::vector<SkyObject> &objects,
               const std::map<std::string_view, std::string_view> &genitives);

    const std::vector<SearchKey> &keys() const { return m_keys; }
    std::string_view textOf(const SearchKey &key) const
    {
        return std::string_view(m_text).substr(key.offset, key.length);
    }
    const std::vector<SearchWord> &words() const { return m_words; }
    const std::uint32_t *ownersBegin(const SearchWord &word) const
    {
        return m_owners.data() + word.firstOwner;
    }

    /// Places of the first key not before `text` and of the first that does not begin with it.
    std::pair<std::size_t, std::size_t> keysFrom(std::string_view text) const;
    std::pair<std::size_t, std::size_t> wordsFrom(std::string_view text) const;

private:
    struct Owner
    {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        std::uint32_t object = 0;
    };

    void addIdentifier(std::string_view utf8, std::uint32_t object);
    void addGenitive(std::string_view designation, std::uint32_t object,
                     const std::map<std::string_view, std::string_view> &genitives);
    void addNames(std::string_view list, std::uint32_t object, std::vector<Owner> &owners);
    void addName(std::string_view utf8, std::uint8_t rank, std::uint32_t object,
                 std::vector<Owner> &owners);
    void addKey(std::string_view text, std::uint32_t object, KeyKind kind, std::uint8_t rank = 0);
    void sortKeys();
    void sortWords(std::vector<Owner> owners);

    std::string m_text;
    std::string m_wordText;
    std::vector<SearchKey> m_keys;
    std::vector<SearchWord> m_words;
    std::vector<std::uint32_t> m_owners;
};

} // namespace nd
