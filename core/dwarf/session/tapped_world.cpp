// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/tapped_world.h"

#include "core/dwarf/session/session_tap.h"
#include "core/dwarf/session/tapped_http_client.h"
#include "core/dwarf/session/tapped_link.h"

#include <utility>

namespace nd {

namespace {

class TappedResolver final : public HostResolver
{
public:
    TappedResolver(std::unique_ptr<HostResolver> inner, std::shared_ptr<SessionTap> tap)
        : m_inner(std::move(inner))
        , m_tap(std::move(tap))
    {
    }

    void resolve(const QString &host, Handler done) override
    {
        m_inner->resolve(host, [tap = m_tap, done = std::move(done)](const Answer &answer) {
            const bool found = answer.address.has_value();
            tap->note({TapKind::Resolved,
                       found ? 0 : qint64(answer.problem) + 1,
                       found ? answer.address->toString().toLatin1() : QByteArray(),
                       {}});
            done(answer);
        });
    }
    void cancel() override { m_inner->cancel(); }

private:
    std::unique_ptr<HostResolver> m_inner;
    std::shared_ptr<SessionTap> m_tap;
};

} // namespace

SessionWorld tappedWorld(const SessionWorld &world)
{
    if (!world.tap)
        return world;
    SessionWorld tapped = world;
    tapped.makeLink = [make = world.makeLink, tap = world.tap](Scheduler &clock) {
        return std::make_unique<TappedLink>(make(clock), tap);
    };
    tapped.makeHttpClient = [make = world.makeHttpClient, tap = world.tap](Scheduler &clock) {
        return std::make_unique<TappedHttpClient>(make(clock), tap);
    };
    tapped.makeResolver = [make = world.makeResolver, tap = world.tap](Scheduler &clock) {
        return std::make_unique<TappedResolver>(make(clock), tap);
    };
    return tapped;
}

} // namespace nd
