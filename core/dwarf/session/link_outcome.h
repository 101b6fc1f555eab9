// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/device_identity.h"
#include "core/net/link_problem.h"

#include <QHostAddress>
#include <QUrl>

namespace nd {

/// Where a connection stands. Preparing covers the commands of the connect sequence.
enum class SessionPhase { Idle, Finding, OpeningChannel, Preparing, Ready, Waiting };

LinkState linkStateOf(SessionPhase phase);

/// What a socket's problem means to a person who connects to a telescope.
ConnectProblem problemOf(LinkProblem problem);

/// Whether `host` can be a host name or an address at all.
bool canBeHost(const QString &host);

/// Where the command channel of a telescope is. Only clients of V3 name themselves in a query;
/// where the generation is a guess it is there as well, since V3 tells by it who has control.
/// Source: field notes section 0 (client_id); dwarf-api-2.0 section 3 has the address alone.
QUrl commandUrl(const QHostAddress &address, quint16 port, const QString &clientId,
                const GenerationGuess &guess);

} // namespace nd
