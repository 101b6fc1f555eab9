// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nd {

/// A town or an observatory. Its texts are those of the list, which must outlive it.
struct ListedPlace
{
    std::string_view name;
    std::string_view germanName; ///< Empty: no other than the name.
    std::string_view state; ///< Perhaps empty.
    std::string_view country; ///< ISO 3166 code.
    std::string_view zone; ///< IANA.
    Site site;
};

/// Places of the Earth with their time zones, the largest first. Immutable, any thread.
/// Origin and licence: resources/places/README.md.
class PlaceList
{
public:
    /// Tables as in resources/places; rows that make no sense are left out.
    PlaceList(QByteArray places, QByteArray countries);
    Q_DISABLE_COPY_MOVE(PlaceList)
    /// Those that come with the program.
    static std::shared_ptr<const PlaceList> ofProgram();

    std::size_t size() const { return m_places.size(); }
    /// The first word typed begins a word of the name, the others one of name, state or country; in
    /// English or German, accents do not matter. Whole names first, then those of `homeZone`, then
    /// the largest.
    std::vector<const ListedPlace *> find(std::string_view typed, std::size_t limit,
                                          std::string_view homeZone = {}) const;
    /// The one that is nearest, and how far; null for an empty list.
    const ListedPlace *nearest(const Site &site, double *kilometres = nullptr) const;
    /// "Germany"; the code for one that is not listed.
    std::string_view countryName(std::string_view code, bool inGerman) const;

private:
    struct Names
    {
        std::string_view english;
        std::string_view german;
    };
    /// What is searched: folded, with a blank before each word.
    struct Folded
    {
        std::string text;
        std::size_t english = 0; ///< Where the English name ends, and the German one begins.
        std::size_t names = 0; ///< Where both end.
    };

    void readCountries();
    void readPlaces();
    Folded foldedTextOf(const ListedPlace &place) const;
    static int rank(const Folded &folded, std::string_view typed,
                    const std::vector<std::string_view> &words);

    QByteArray m_placeTable;
    QByteArray m_countryTable;
    std::map<std::string_view, Names> m_countries;
    std::vector<ListedPlace> m_places;
    std::vector<Folded> m_folded; ///< By place.
};

} // namespace nd
