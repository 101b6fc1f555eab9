// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack_bench.h"
#include "stacking_tables.h"

namespace nd {

using namespace std::chrono_literals;

/// A telescope that tells its settings as the test says, over its tables and 10036.
struct SettingsBench : StackBench
{
    explicit SettingsBench(SessionFixture fixture) : StackBench(std::move(fixture))
    {
        device().http().set(QStringLiteral("/getDefaultParamsConfig"), kTables);
        device().http().fail(kCatalogPath, LinkProblem::Closed);
        answer(10036, kDuoBand);
        answer(10038, kFrames);
        tele.setRivals([this] {
            return isGoing ? std::optional(RivalWork{StackRival::GoTo, [] {}}) : std::nullopt;
        });
    }

    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }
    /// As far as Ready; what it is set to is still on its way.
    void reconnectUntold()
    {
        dropLink();
        device().ignore(10036);
        advance(3s);
        link().accept();
        settleAll();
        for (int i = 0; i < 20 && session().linkState() != LinkState::Ready; ++i)
            advance(100ms);
        link().forget();
    }
    /// Connected, and where the settings of a stack are.
    void connectInDeepSky()
    {
        connectAsHost();
        notify(15267, kToDeepSky);
        settleAll();
    }
    /// All of it, several turns long.
    static void settleAll()
    {
        for (int i = 0; i < 4; ++i)
            settle();
    }
    /// The starts of the tele camera that were sent since it was last asked, in hexadecimal.
    QStringList starts()
    {
        QStringList payloads;
        for (const Packet &packet : link().sent()) {
            if (packet.command == 11005)
                payloads << QString::fromLatin1(packet.data.toHex());
        }
        link().forget();
        return payloads;
    }

    /// "16402 0802": all that belongs to a start, since this was last asked.
    QStringList sentOfStart()
    {
        QStringList orders;
        for (const Packet &packet : link().sent()) {
            if (QList<quint32>{16402, 16403, 11005, 11016}.contains(packet.command))
                orders << QStringLiteral("%1 %2")
                              .arg(packet.command)
                              .arg(QString::fromLatin1(packet.data.toHex()));
        }
        link().forget();
        return orders;
    }

    bool isGoing = false; ///< To a target, which is in the way of a stack.
};

} // namespace nd
