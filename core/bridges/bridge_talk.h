// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace nd {

/// What a client wants that is not answered from what is known.
struct BridgeWish
{
    enum class Kind { Goto, Stop };

    Kind kind = Kind::Goto;
    std::optional<BridgePlace> place; ///< Of Goto; nothing if none was told.
};

/// The conversation with one client of a telescope server: pure logic, no socket.
class BridgeTalk
{
public:
    static std::unique_ptr<BridgeTalk> make(BridgeKind kind);

    BridgeTalk() = default;
    Q_DISABLE_COPY_MOVE(BridgeTalk)
    virtual ~BridgeTalk() = default;

    virtual void feed(const QByteArray &bytes) = 0;
    /// Takes the next message and adds to `reply` what is to be said at once. False: there is none.
    virtual bool step(const BridgeStatus &status, QByteArray &reply,
                      std::optional<BridgeWish> &wish)
        = 0;
    /// What is said once it is known what became of a wish to go somewhere.
    virtual QByteArray answer(const BridgeAnswer &answer, const QString &sentence) = 0;
    /// What is said without being asked, each half a second; empty: nothing.
    virtual QByteArray news(const BridgeStatus &status, qint64 microseconds) = 0;
    /// What came is of another protocol.
    virtual bool isBroken() const = 0;
    /// Bytes that came and wait.
    virtual qsizetype waiting() const = 0;
};

} // namespace nd
