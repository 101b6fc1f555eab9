// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_tap.h"
#include "core/dwarf/session/session_world.h"

#include <QList>
#include <QPointer>

#include <memory>

namespace nd {

class ReplayHttpClient;
class ReplayLink;
class ReplayResolver;

/// The sockets of a session that is replayed: what is sent goes nowhere, and what was received is
/// received again when play() says so. No network is touched. GUI thread.
class ReplayWires : public std::enable_shared_from_this<ReplayWires>
{
public:
    ReplayWires();
    ~ReplayWires();
    Q_DISABLE_COPY_MOVE(ReplayWires)

    /// Makes `world` use these and keep them alive.
    void install(SessionWorld &world);
    /// One thing that came in, or that our side did to the link. False: an answer over HTTP for
    /// which nobody waits.
    bool play(const TapEvent &event);

private:
    void playLink(const TapEvent &event);
    bool playAnswer(const TapEvent &event);

    QPointer<ReplayLink> m_link;
    QList<QPointer<ReplayHttpClient>> m_clients;
    QPointer<ReplayResolver> m_resolver;
};

} // namespace nd
