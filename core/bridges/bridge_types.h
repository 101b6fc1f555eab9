// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/refusal.h"
#include "core/sky/coordinate_parser.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>

namespace nd {

/// What a planetarium program speaks to a telescope.
enum class BridgeKind {
    Stellarium, ///< The binary protocol of Stellarium's plug-in "Telescope Control".
    Lx200, ///< Meade's text commands: SkySafari, Cartes du Ciel, KStars, ...
};

/// How one telescope server is to run.
struct BridgeOptions
{
    bool isOn = false;
    quint16 port = 0;
    bool isOpenToOthers = false; ///< Else only programs of this computer reach it.
    Epoch epoch = Epoch::J2000; ///< Of every coordinate that comes and goes.

    bool operator==(const BridgeOptions &) const = default;
};

BridgeOptions usualBridgeOptions(BridgeKind kind);

/// Why a server does not listen.
enum class BridgeProblem {
    PortTaken,
    NotAllowed, ///< Ports below 1024 need rights.
    Other,
};

/// Right ascension and declination in degrees, by the epoch of the server.
struct BridgePlace
{
    double raDegrees = 0.0;
    double declinationDegrees = 0.0;

    bool operator==(const BridgePlace &) const = default;
};

/// What a server may tell of the telescope. Value type.
struct BridgeStatus
{
    std::optional<BridgePlace> place; ///< Nothing: nobody knows.
    BridgePlace fallback; ///< For LX200, which has no word for that.
    bool isMoving = false;
    bool isEquatorial = false; ///< Told by it to be tilted to the pole.

    bool operator==(const BridgeStatus &) const = default;
};

/// What became of a wish to go somewhere.
struct BridgeAnswer
{
    enum class Kind {
        Going,
        Asking, ///< A person is asked about the Sun first: it goes, or it does not.
        NoTarget, ///< No coordinates came before.
        NoDevice,
        Refused,
    };

    Kind kind = Kind::Going;
    Refusal refusal = Refusal::None; ///< With Refused.

    bool operator==(const BridgeAnswer &) const = default;
};

/// What a planetarium program asked for last.
struct BridgeRequest
{
    QDateTime time; ///< Of this computer, UTC.
    bool isStop = false;
    std::optional<BridgePlace> place; ///< By the server's epoch; nothing for a stop.
    BridgeAnswer answer;
};

/// Why Stellarium could not be asked or what it said was of no use. `ui/text` has the sentences.
enum class StellariumProblem {
    NoAddress, ///< Nobody said where it runs.
    Refused, ///< Nothing listens there: the plug-in is off, or the port is another one.
    HostNotFound,
    NoRoute,
    Timeout,
    Interrupted, ///< The connection broke.
    PasswordWanted, ///< It wants a password, or another one.
    NothingSelected,
    NotStellarium, ///< Something else answers there: a web page, for example.
    Damaged, ///< JSON that is not whole, or without coordinates.
    TooLarge,
    Declined, ///< It did not do it.
    NoMarks, ///< It shows the place, but runs no script that marks the field.
    NotOnEarth, ///< Its observer stands on another world.
};

/// The sentence for an answer; of the ui.
using BridgeSentence = std::function<QString(const BridgeAnswer &)>;

} // namespace nd

Q_DECLARE_METATYPE(nd::BridgeStatus)
