// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/bridge_talk.h"

#include "core/bridges/lx200_talk.h"
#include "core/bridges/stellarium_wire.h"

namespace nd {

namespace {

class StellariumTalk final : public BridgeTalk
{
public:
    void feed(const QByteArray &bytes) override { m_reader.feed(bytes); }
    bool step(const BridgeStatus & /*status*/, QByteArray & /*reply*/,
              std::optional<BridgeWish> &wish) override
    {
        const auto place = m_reader.takeGoto();
        if (place)
            wish = BridgeWish{BridgeWish::Kind::Goto, *place};
        return place.has_value();
    }
    /// The protocol has no word for it.
    QByteArray answer(const BridgeAnswer & /*answer*/, const QString & /*sentence*/) override
    {
        return {};
    }
    QByteArray news(const BridgeStatus &status, qint64 microseconds) override
    {
        return status.place ? stellariumPosition(*status.place, microseconds) : QByteArray();
    }
    bool isBroken() const override { return m_reader.isBroken(); }
    qsizetype waiting() const override { return m_reader.size(); }

private:
    StellariumReader m_reader;
};

} // namespace

std::unique_ptr<BridgeTalk> BridgeTalk::make(BridgeKind kind)
{
    if (kind == BridgeKind::Lx200)
        return std::make_unique<Lx200Talk>();
    return std::make_unique<StellariumTalk>();
}

BridgeOptions usualBridgeOptions(BridgeKind kind)
{
    // Source: the plug-in counts its ports from 10001 and takes J2000; programs that speak LX200
    // over a network begin with 4030 and the equator of date.
    if (kind == BridgeKind::Lx200)
        return {false, 4030, false, Epoch::OfDate};
    return {false, 10001, false, Epoch::J2000};
}

} // namespace nd
