// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridges/bridge_types.h"

#include <QString>

namespace nd::text {

/// What was wrong with Stellarium, and what to try. `address` is "host:port".
QString stellariumProblemSentence(StellariumProblem problem, const QString &address);
/// Why a planetarium program was refused; empty if it was not.
QString bridgeAnswerSentence(const BridgeAnswer &answer);
/// Why a telescope server does not listen, and what to try.
QString bridgeProblemSentence(BridgeProblem problem, quint16 port);
/// "21:14:05: go to 00h 42m 44s +41° 16′: refused. The target is below the horizon now."
QString bridgeRequestText(const BridgeRequest &request);

} // namespace nd::text
