// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_talk.h"
#include "core/bridges/lx200_wire.h"

namespace nd {

/// One program that speaks LX200. Its place, time and clock are not taken: Nightdesk has its own;
/// nor is it moved by hand from there. Commands that are not known are not answered.
class Lx200Talk final : public BridgeTalk
{
public:
    void feed(const QByteArray &bytes) override { m_reader.feed(bytes); }
    bool step(const BridgeStatus &status, QByteArray &reply,
              std::optional<BridgeWish> &wish) override;
    /// ":MS#": "0" or "1" and a sentence, of ASCII and without '#'.
    QByteArray answer(const BridgeAnswer &answer, const QString &sentence) override;
    QByteArray news(const BridgeStatus & /*status*/, qint64 /*microseconds*/) override
    {
        return {};
    }
    bool isBroken() const override { return m_reader.isBroken(); }
    qsizetype waiting() const override { return m_reader.size(); }

private:
    QByteArray replyTo(const QByteArray &command, const BridgeStatus &status);
    /// ":GR#" and what is like it; empty for anything else.
    QByteArray coordinate(const QByteArray &command, const BridgePlace &place) const;
    QByteArray setTarget(const QByteArray &command);

    Lx200Reader m_reader;
    std::optional<double> m_raDegrees;
    std::optional<double> m_declinationDegrees;
    bool m_isPrecise = true;
};

} // namespace nd
