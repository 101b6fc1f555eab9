// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/pointing_model.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

/// Munich on an autumn evening: M 31 is high in the east, the Moon is down, the Sun is down.
inline constexpr Site kMunich{48.2, 11.5, 520.0};
inline const Equatorial kAndromeda{10.684583, 41.269167};
inline const Equatorial kSouthPole{30.0, -89.0};

/// A pointing model on a scripted telescope.
struct PointingRig
{
    explicit PointingRig(SessionFixture fixture)
        : bench(std::move(fixture))
        , model(bench.session(), guard, bench.scheduler())
        , ended(&model, &PointingModel::ended)
        , failed(&model, &PointingModel::failed)
    {
        sky.setUtc(QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC));
        model.setSite(kMunich);
    }
    /// Connected, and the telescope does not answer `id` by itself.
    PointingRig(SessionFixture fixture, quint32 silent) : PointingRig(std::move(fixture))
    {
        bench.device().ignore(silent);
        bench.connectAsHost();
    }

    /// What was last put on the wire, as "command:hex".
    QByteArray lastSent()
    {
        ModelBench::settle();
        if (bench.link().sent().isEmpty())
            return {};
        const Packet &packet = bench.link().sent().last();
        return QByteArray::number(packet.command) + ':' + packet.data.toHex();
    }
    void reply(quint32 id, const char *hex = "")
    {
        ModelBench::settle(); // the request is on its way
        bench.link().reply(id, QByteArray::fromHex(hex));
        ModelBench::settle();
    }
    void goToAndromeda() { model.goTo(kAndromeda, QStringLiteral("M 31")); }
    PointingStage stage() const { return model.run().value().stage; }
    PointingEnd end() const { return ended.last().first().value<PointingEnd>(); }
    int code() const { return end().error ? end().error->deviceCode : 0; }

    SkyClock sky;
    DaylightGuard guard{sky};
    ModelBench bench;
    PointingModel model;
    QSignalSpy ended;
    QSignalSpy failed;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::PointingTask)
Q_DECLARE_METATYPE(nd::PointingStage)
