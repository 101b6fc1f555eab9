// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/command_channel.h"
#include "core/dwarf/session/session_world.h"
#include "core/dwarf/wire/command.h"
#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace nd {

/// One thing that a connect sequence does.
struct SequenceStep
{
    enum class Action {
        Send, ///< Sends `row` and waits for the answer.
        AwaitNotice, ///< Gives a 15223 the time to come by itself.
        TakeControl, ///< 13004 and its confirmation.
        SettleRole, ///< From here on the role is known: without a 15223 it is slave.
        Note, ///< The line is done by what came before.
    };

    Action action = Action::Send;
    ConnectStep line = ConnectStep::State;
    CommandInfo row;
    QByteArray payload;
    bool changes = false; ///< Only a host may do it.
    bool isArbiter = false; ///< No answer means that the device speaks the other generation.
    bool isProbe = false; ///< An answer with content means that it does.
    std::chrono::milliseconds pause{0}; ///< Before it.
    std::vector<Camera> opens;
};

/// What the steps of a sequence depend on.
struct SequenceContext
{
    ProtocolQuirks quirks;
    std::optional<Site> site;
    QDateTime now; ///< By the clock of the site.
    SessionTimings timings;
    bool isCertain = false; ///< The generation needs no confirmation.
};

/// What differs between the two generations of the protocol. Stateless; any thread.
class Dialect
{
public:
    /// What connecting tells a V3 telescope as the preview level of each camera, as other clients
    /// do. Source: field notes section 3.
    static constexpr int kPreviewLevel = 1;

    Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)
    virtual ~Dialect() = default;

    /// V2 for Unknown.
    static const Dialect &of(Generation generation);

    virtual Generation generation() const = 0;
    Envelope envelope(const DeviceProfile &profile, DwarfModel model,
                      const QString &clientId) const;
    /// Payload of 14006; V2 has a third field, the speed in degrees per second.
    virtual QByteArray joystick(double angleDegrees, double length, double speed) const = 0;
    /// Payload of 10000 and 12000.
    QByteArray openCamera() const;
    /// The connect sequence in the order that real clients use.
    /// Source: field notes section 3; a DWARF 3 switches off when V3 cameras are opened before
    /// 16404.
    virtual std::vector<SequenceStep> connectSteps(const SequenceContext &context) const = 0;

protected:
    virtual int minorVersion() const = 0;
};

} // namespace nd
