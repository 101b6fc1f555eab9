// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/wire/commands.h"
#include "core/sky/apparent_place.h"
#include "core/sky/sun_geometry.h"
#include "model_bench.h"

#include "proto/astro.pb.h"
#include "proto/notify.pb.h"

#include <QSignalSpy>

#include <optional>

namespace nd {

/// A guard over a scripted telescope, on a sky whose clock goes with the test's.
class SunRig
{
public:
    static inline const Site kSite{48.2, 11.5, 520.0};
    /// The Sun is some degrees up in the north-west.
    static inline const QDateTime kEvening{{2026, 6, 21}, {18, 40}, Qt::UTC};
    static inline const QDateTime kNight{{2026, 6, 21}, {23, 15}, Qt::UTC};

    explicit SunRig(SessionFixture fixture, const QDateTime &utc = kEvening)
        : bench(std::move(fixture))
        , m_utc(utc)
        , daylight(clock)
        , guard(bench.session(), daylight, bench.scheduler())
    {
        clock.setUtc(m_utc);
        daylight.setSite(kSite);
        bench.connectAsHost();
    }

    /// V3 tells that it stands level.
    static std::unique_ptr<SunRig> level(const QDateTime &utc = kEvening)
    {
        auto rig = std::make_unique<SunRig>(SessionFixture::mini(), utc);
        rig->bench.notify(15262, "0802"); // status = 1: 2, AZI
        return rig;
    }

    QDateTime utc() const { return m_utc; }
    void setUtc(const QDateTime &utc) { clock.setUtc(m_utc = utc); }
    void advance(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds kStep{100};
        for (; time.count() > 0; time -= kStep) {
            setUtc(m_utc.addMSecs(kStep.count()));
            bench.advance(kStep);
        }
    }
    Horizontal sun() const { return horizontalOf(sunPlace(m_utc), kSite, m_utc); }
    Equatorial at(const Horizontal &direction) const
    {
        return equatorialOf(direction, kSite, m_utc);
    }

    /// How a request ended; nothing: it was sent and is not over.
    std::optional<Result<QByteArray>> send(const CommandInfo &row, const QByteArray &payload = {})
    {
        m_end.reset();
        bench.session().requestRaw(row, payload, &m_context,
                                   [this](const Result<QByteArray> &result) { m_end = result; });
        ModelBench::settle();
        return m_end;
    }
    /// How the last one ended.
    std::optional<Result<QByteArray>> end() const { return m_end; }
    /// Why it was not sent; nothing if it was.
    std::optional<Error::Code> refused(const CommandInfo &row, const QByteArray &payload = {})
    {
        const qsizetype before = bench.link().sentIds().count(row.id);
        const auto end = send(row, payload);
        const bool isSent = bench.link().sentIds().count(row.id) > before;
        if (isSent)
            return std::nullopt;
        return end && !*end ? std::optional(end->error().code) : std::optional<Error::Code>();
    }

    static QByteArray placeBytes(const Equatorial &target, const char *name = "T")
    {
        proto::ReqGotoDSO message;
        message.set_ra(target.raDegrees / 15.0);
        message.set_dec(target.declinationDegrees);
        message.set_target_name(name);
        return serialized(message);
    }
    static QByteArray bodyBytes(int body)
    {
        proto::ReqGotoSolarSystem message;
        message.set_index(body);
        return serialized(message);
    }
    std::optional<Error::Code> gotoPlace(const Horizontal &direction, const char *name = "T")
    {
        return refused(kGotoDso.info, placeBytes(at(direction), name));
    }
    /// 15211, 15212: it went, and follows what it was sent to.
    void solve(const char *name = "T")
    {
        bench.notify(15211, "0801");
        bench.notify(15211, "");
        follow(name);
    }
    /// 15212
    void follow(const char *name = "T")
    {
        proto::ResNotifyStateAstroTracking message;
        message.set_state(proto::OPERATION_STATE_RUNNING);
        message.set_target_name(name);
        bench.notify(15212, serialized(message).toHex().constData());
    }
    /// As if somebody had pointed it there: a person answers for the way.
    void pointAt(const Horizontal &direction)
    {
        guard.confirmMotion();
        gotoPlace(direction, "P");
        solve("P");
    }
    bool hasSent(quint32 id) { return bench.link().sentIds().contains(id); }

    SkyClock clock;
    ModelBench bench;

private:
    QDateTime m_utc;

public:
    DaylightGuard daylight;
    SunGuard guard;

private:
    QObject m_context;
    std::optional<Result<QByteArray>> m_end;
};

} // namespace nd
