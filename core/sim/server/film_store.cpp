// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/film_store.h"

#include "core/sim/device/virtual_telescope.h"

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr int kMostAtWork = 2;
constexpr auto kLook = 50ms;

} // namespace

FilmStore::FilmStore(VirtualTelescope &telescope, PictureFeed &tele, PictureFeed &wide,
                     AlbumStore &album, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
    , m_tele(tele)
    , m_wide(wide)
    , m_album(album)
{
    connect(&telescope, &VirtualTelescope::filmPictureTaken, this, &FilmStore::take);
    connect(&telescope, &VirtualTelescope::filmEnded, this, &FilmStore::end);
    connect(&telescope, &VirtualTelescope::powerChanged, this, [this](bool on) {
        if (!on)
            m_films.clear();
    });
    connect(&m_timer, &QTimer::timeout, this, &FilmStore::collect);
}

FilmStore::Film *FilmStore::filmAt(const QString &path, CameraKind kind, double pictureSeconds)
{
    if (const auto known = m_films.find(path); known != m_films.end())
        return &known->second;
    const QString place = m_album.placeFor(path);
    if (place.isEmpty())
        return nullptr;
    auto writer = std::make_unique<FilmWriter>(place, m_telescope.facts().optics(kind).pixels,
                                               pictureSeconds);
    return &m_films.insert_or_assign(path, Film{std::move(writer), place}).first->second;
}

void FilmStore::take(CameraKind kind, const QString &path, double seconds, double pictureSeconds)
{
    Film *film = filmAt(path, kind, pictureSeconds);
    if (film == nullptr || film->pending >= kMostAtWork)
        return;
    ++film->pending;
    PictureFeed &feed = kind == CameraKind::Tele ? m_tele : m_wide;
    feed.requestI420(
        [this, path, seconds](const QByteArray &picture) { add(path, picture, seconds); });
}

void FilmStore::add(const QString &path, const QByteArray &picture, double seconds)
{
    const auto film = m_films.find(path);
    if (film == m_films.end())
        return;
    --film->second.pending;
    film->second.writer->add(picture, seconds);
    closeIfComplete(film->second);
}

void FilmStore::end(const QString &path)
{
    const auto film = m_films.find(path);
    if (film == m_films.end())
        return;
    film->second.ended = true;
    closeIfComplete(film->second);
}

void FilmStore::closeIfComplete(Film &film)
{
    if (!film.ended || film.pending > 0)
        return;
    film.writer->close();
    m_timer.start(kLook);
}

void FilmStore::collect()
{
    bool waits = false;
    std::erase_if(m_films, [this, &waits](const auto &entry) {
        const Film &film = entry.second;
        const FilmWriter::State state = film.writer->state();
        if (state == FilmWriter::State::Done)
            m_album.adopt(film.place);
        waits = waits || state == FilmWriter::State::Closing;
        return state == FilmWriter::State::Done
            || (film.ended && state == FilmWriter::State::Failed);
    });
    if (!waits)
        m_timer.stop();
}

} // namespace nd::sim
