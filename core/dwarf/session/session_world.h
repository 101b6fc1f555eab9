// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/net/host_resolver.h"
#include "core/net/http_client.h"
#include "core/net/message_link.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace nd {

class SessionTap;

/// Waits of the connect sequence.
struct SessionTimings
{
    using Milliseconds = std::chrono::milliseconds;

    /// Between 10039, 10000 and 12000 in V2, as the public clients do. Source: field notes
    /// section 3.
    Milliseconds betweenV2Commands{1000};
    /// For a 15223 that comes by itself before control is asked for in V3: nobody is pushed aside.
    /// No source says when it comes, and a first client may get none, which then costs this much.
    Milliseconds hostNotice{1200};
    /// For the 15223 that confirms 13004. Source: field notes section 3.
    Milliseconds controlNotice{15'000};
    /// For an answer to the state read that tells the generations apart.
    Milliseconds probe{2000};
    /// For each read while another client has control: it may be ignored.
    Milliseconds watching{4000};
    /// Until what was busy is tried again.
    Milliseconds busy{500};
    /// For the person to decide; then the session watches.
    Milliseconds decision{30'000};
};

/// What a session needs from outside; a test puts its own in.
///
/// The makers are called on the link thread. The scheduler is used from both threads: now() there,
/// all else on the link thread.
struct SessionWorld
{
    std::shared_ptr<Scheduler> scheduler;
    std::function<std::unique_ptr<MessageLink>(Scheduler &)> makeLink;
    std::function<std::unique_ptr<HttpClient>(Scheduler &)> makeHttpClient;
    std::function<std::unique_ptr<HostResolver>(Scheduler &)> makeResolver;
    std::function<QDateTime()> wallClock; ///< Local time that the telescope is set to; link thread.
    SessionTimings timings;
    std::shared_ptr<SessionTap> tap; ///< Sees what goes in and out; may be null.
    bool isReplay = false; ///< A recording answers, not a telescope: nothing may be asked of it.

    /// Real sockets and real time.
    static SessionWorld real();
};

} // namespace nd
