// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/place_list.h"

#include "core/sky/angles.h"
#include "core/sky/catalog/folded_text.h"
#include "core/sky/catalog/table_reader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

/// A resource of a static library has to be asked for, outside any namespace.
static void initialisePlaceResource()
{
    Q_INIT_RESOURCE(places);
}

namespace nd {

namespace {

constexpr double kEarthKilometres = 6371.0;
constexpr double kLowestPlaceMetres = -500.0;
constexpr double kHighestPlaceMetres = 9000.0;
constexpr std::size_t kLongestPlaceTyped = 80;
constexpr int kNoPlaceMatch = 9;

QByteArray placeResource(const char *name)
{
    initialisePlaceResource();
    QFile file(QStringLiteral(":/places/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::array<double, 3> earthDirection(const Site &site)
{
    const double latitude = site.latitudeDegrees * kRadiansPerDegree;
    const double longitude = site.longitudeDegrees * kRadiansPerDegree;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
            std::sin(latitude)};
}

/// The words of a folded text, each with the blank before it.
std::vector<std::string_view> beginningsIn(std::string_view typed)
{
    std::vector<std::string_view> words = wordsOf(typed.substr(1));
    for (std::string_view &word : words)
        word = {word.data() - 1, word.size() + 1};
    return words;
}

bool hasBeginning(std::string_view folded, std::string_view word)
{
    return folded.find(word) != std::string_view::npos;
}

} // namespace

PlaceList::PlaceList(QByteArray places, QByteArray countries)
    : m_placeTable(std::move(places))
    , m_countryTable(std::move(countries))
{
    readCountries();
    readPlaces();
}

std::shared_ptr<const PlaceList> PlaceList::ofProgram()
{
    return std::make_shared<PlaceList>(placeResource("places.tsv"), placeResource("countries.tsv"));
}

void PlaceList::readCountries()
{
    TableReader row(viewOf(m_countryTable));
    while (row.next())
        m_countries[row.field(0)] = {row.field(1), row.field(2)};
}

void PlaceList::readPlaces()
{
    TableReader row(viewOf(m_placeTable));
    while (row.next()) {
        const auto latitude = row.number(4, -90.0, 90.0);
        const auto longitude = row.number(5, -180.0, 180.0);
        if (!latitude || !longitude || row.field(0).empty())
            continue;
        const double height = row.number(6, kLowestPlaceMetres, kHighestPlaceMetres).value_or(0.0);
        m_places.push_back({row.field(0),
                            row.field(1),
                            row.field(2),
                            row.field(3),
                            row.field(7),
                            {*latitude, *longitude, height}});
    }
    m_folded.reserve(m_places.size());
    for (const ListedPlace &place : m_places)
        m_folded.push_back(foldedTextOf(place));
}

PlaceList::Folded PlaceList::foldedTextOf(const ListedPlace &place) const
{
    Folded folded;
    folded.text = ' ' + foldedWords(place.name) + ' ';
    folded.english = folded.text.size() - 1;
    if (!place.germanName.empty())
        folded.text += foldedWords(place.germanName) + ' ';
    folded.names = folded.text.size() - 1;
    const auto country = m_countries.find(place.country);
    folded.text += foldedWords(place.state);
    if (country != m_countries.end()) {
        folded.text += ' ' + foldedWords(country->second.english) + ' '
            + foldedWords(country->second.german);
    }
    return folded;
}

/// 0: it is the name; 1: the name begins so; 2: some word of it does. `typed` begins with a blank.
int PlaceList::rank(const Folded &folded, std::string_view typed,
                    const std::vector<std::string_view> &words)
{
    const std::string_view text = folded.text;
    const std::string_view english = text.substr(0, folded.english);
    const std::string_view german = text.substr(folded.english, folded.names - folded.english);
    if (english == typed || german == typed)
        return 0;
    if (english.starts_with(typed) || german.starts_with(typed))
        return 1;
    const std::string_view names = text.substr(0, folded.names);
    const bool isFound = hasBeginning(names, words.front())
        && std::all_of(words.begin() + 1, words.end(),
                       [text](std::string_view word) { return hasBeginning(text, word); });
    if (!isFound)
        return kNoPlaceMatch;
    return english.starts_with(words.front()) || german.starts_with(words.front()) ? 1 : 2;
}

std::vector<const ListedPlace *> PlaceList::find(std::string_view typed, std::size_t limit,
                                                 std::string_view homeZone) const
{
    const std::string wanted = ' ' + foldedWords(typed.substr(0, kLongestPlaceTyped));
    if (wanted.size() < 2)
        return {};
    const std::vector<std::string_view> words = beginningsIn(wanted);
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        const int kind = rank(m_folded[index], wanted, words);
        if (kind != kNoPlaceMatch)
            hits.emplace_back(2 * kind + (m_places[index].zone == homeZone ? 0 : 1), index);
    }
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(limit, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end());
    std::vector<const ListedPlace *> found;
    std::transform(hits.begin(), end, std::back_inserter(found),
                   [this](const auto &hit) { return &m_places[hit.second]; });
    return found;
}

const ListedPlace *PlaceList::nearest(const Site &site, double *kilometres) const
{
    const auto here = earthDirection(site);
    const ListedPlace *best = nullptr;
    double leastChord = 5.0; // squared; the longest is 4
    for (const ListedPlace &place : m_places) {
        const auto there = earthDirection(place.site);
        const double x = there[0] - here[0];
        const double y = there[1] - here[1];
        const double z = there[2] - here[2];
        const double chord = x * x + y * y + z * z;
        if (chord < leastChord) {
            leastChord = chord;
            best = &place;
        }
    }
    if (best != nullptr && kilometres != nullptr)
        *kilometres
            = 2.0 * kEarthKilometres * std::asin(std::min(1.0, std::sqrt(leastChord) / 2.0));
    return best;
}

std::string_view PlaceList::countryName(std::string_view code, bool inGerman) const
{
    const auto found = m_countries.find(code);
    if (found == m_countries.end())
        return code;
    const Names &names = found->second;
    return inGerman && !names.german.empty() ? names.german : names.english;
}

} // namespace nd
