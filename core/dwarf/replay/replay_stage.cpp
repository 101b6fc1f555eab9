// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/replay/replay_stage.h"

#include "core/dwarf/replay/flight_log.h"
#include "core/dwarf/replay/replay_clock.h"
#include "core/dwarf/replay/replay_wires.h"
#include "core/dwarf/session/heartbeat.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/session_world.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/packet.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

ReplayStage::ReplayStage(DeviceProfile profile, std::shared_ptr<ReplayClock> clock, WallClock now)
    : m_profile(std::move(profile))
    , m_clock(std::move(clock))
    , m_now(std::move(now))
    , m_wires(std::make_shared<ReplayWires>())
{
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_profile.demo = true; // never saved
}

ReplayStage::~ReplayStage() = default;

SessionWorld ReplayStage::world()
{
    SessionWorld world;
    world.scheduler = m_clock;
    world.wallClock = m_now;
    world.isReplay = true;
    m_wires->install(world);
    return world;
}

void ReplayStage::attach(Session &session)
{
    m_session = &session;
}

void ReplayStage::play(const TapEvent &event)
{
    if (!m_session)
        return;
    if (event.kind == TapKind::Call)
        playCall(event.value);
    else if (event.kind == TapKind::Profile)
        playProfile(event.data);
    else if (event.kind == TapKind::Site)
        playSite(event.data);
    else if (event.kind == TapKind::BinaryOut)
        playSent(event.data);
    else if (event.kind == TapKind::HttpSent)
        m_asked.append(event);
    else if (event.kind == TapKind::HttpAnswered)
        playHttp(event);
    else if (event.kind != TapKind::LinkClosed || wasSilentLong())
        playWire(event);
}

void ReplayStage::playWire(const TapEvent &event)
{
    const bool isHeard = event.kind == TapKind::LinkOpened || event.kind == TapKind::BinaryIn
        || event.kind == TapKind::TextIn;
    if (isHeard)
        m_heardAt = m_clock->now();
    m_wires->play(event);
}

/// What nobody here asked for a person asked for then. A call may never have been answered: of the
/// same name the oldest counts.
void ReplayStage::playHttp(const TapEvent &answer)
{
    constexpr qsizetype kMostAsked = 64;
    const auto asked = std::find_if(m_asked.begin(), m_asked.end(), [&answer](const auto &call) {
        return call.text == answer.text;
    });
    const QByteArray body = asked == m_asked.end() ? QByteArray() : asked->data;
    if (asked != m_asked.end())
        m_asked.erase(asked);
    if (m_asked.size() > kMostAsked)
        m_asked.removeFirst();
    const bool isGood = answer.value >= 200 && answer.value < 300;
    const qsizetype path = answer.text.indexOf('/');
    if (!m_wires->play(answer) && isGood && path >= 0)
        m_session->tellOverheard({answer.text.mid(path), body, answer.data});
}

/// Our side closes a link in three cases: it was told to, which the session does again by itself;
/// the program ended, which is no state to end a replay in; nothing was heard for too long.
bool ReplayStage::wasSilentLong() const
{
    constexpr std::chrono::milliseconds kTolerance{500};
    return m_clock->now() - m_heardAt
        >= Heartbeat::kInterval * Heartbeat::kMaximumMissed - kTolerance;
}

void ReplayStage::endRun()
{
    if (m_session)
        m_session->close();
}

void ReplayStage::playCall(qint64 call)
{
    switch (static_cast<SessionCall>(call)) {
    case SessionCall::Open:
        return m_session->open();
    case SessionCall::Close:
        return m_session->close();
    case SessionCall::TakeOver:
        return m_session->takeOver();
    case SessionCall::Release:
        return m_session->release();
    case SessionCall::WatchOnly:
        return m_session->watchOnly();
    case SessionCall::NetworkChanged:
        return m_session->networkChanged();
    }
}

/// The session learns model and generation by itself; an address that a person changed it does not.
void ReplayStage::playProfile(const QByteArray &json)
{
    const auto told = recordedProfile(json);
    if (!told)
        return;
    DeviceProfile profile = m_session->profile();
    const bool isSame = told->host == profile.host && told->ports == profile.ports
        && told->quirks == profile.quirks;
    if (isSame)
        return;
    profile.host = told->host;
    profile.ports = told->ports;
    profile.quirks = told->quirks;
    m_session->setProfile(profile);
}

void ReplayStage::playSite(const QByteArray &json)
{
    const QJsonObject place = QJsonDocument::fromJson(json).object();
    const double latitude = place.value(QLatin1String("latitude_deg")).toDouble(NAN);
    const double longitude = place.value(QLatin1String("longitude_deg")).toDouble(NAN);
    const bool isPlace = std::abs(latitude) <= 90.0 && std::abs(longitude) <= 180.0;
    m_session->setSite(isPlace ? std::optional(Site{latitude, longitude, 0.0}) : std::nullopt);
}

/// What session and models ask for by themselves they ask for again; what a person asked for is
/// expected here, so that its answer is not taken for a stray one.
void ReplayStage::playSent(const QByteArray &bytes)
{
    const Result<Packet> packet = Packet::parse(bytes);
    if (!packet)
        return;
    const CommandEntry *entry = commandById(packet.value().command, m_session->generation());
    if (entry != nullptr)
        m_session->expectReply(entry->info, packet.value().data);
}

} // namespace nd
