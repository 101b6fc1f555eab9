// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace nd {

/// The only truth about the link. Waiting: between two attempts to reconnect.
enum class LinkState { Disconnected, Connecting, Ready, Waiting };

/// Who may command the telescope (notification 15223).
enum class ControlRole { Unknown, Host, Slave };

/// The hops of a connection, in the order they are tried.
enum class ConnectStep {
    Address, ///< The host name resolves, the network is up.
    Identity, ///< HTTP answers and is a DWARF: model, firmware, generation.
    CommandChannel, ///< The WebSocket opens.
    Control, ///< Host or slave.
    State, ///< The device told its state.
    Clock, ///< Time and zone were set (only as host).
    Cameras, ///< Both cameras are open.
    Pictures, ///< The first picture came.
};

enum class StepStatus { Pending, Running, Done, Warning, NeedsPerson, Failed, Skipped };

/// Why a step failed, in terms that a person can act on; `ui/text` has sentence and advice.
enum class ConnectProblem {
    None,
    BadAddress, ///< Not a host name or address.
    HostNotFound, ///< The name does not resolve.
    NetworkDown, ///< No route: not on the telescope's Wi-Fi?
    Refused, ///< The host is there, the port is closed.
    NoAnswer, ///< Nothing came back in time.
    NotADwarf, ///< Something else answers at this address.
    NotActivated, ///< -5
    PoweredOff, ///< 15229: it said that it is switching off.
    LinkLost, ///< Was connected; no "pong" or the socket closed.
    ControlRefused, ///< 13004 was refused: unlock the host in the phone app.
    CameraFailed,
    StateUntold, ///< Another client has control, and we who watch got no answer.
    NoPicture,
};

/// One line of the checklist.
struct ConnectLine
{
    ConnectStep step = ConnectStep::Address;
    StepStatus status = StepStatus::Pending;
    ConnectProblem problem = ConnectProblem::None;
    QString detail; ///< Facts only: address, port, firmware, device code. Never a sentence.
    std::optional<std::chrono::milliseconds> took;

    bool operator==(const ConnectLine &) const = default;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::LinkState)
Q_DECLARE_METATYPE(nd::ControlRole)
