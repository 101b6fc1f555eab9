// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace nd {

class TimedApplication;

/// 10,000 notifications per second for `seconds` through a real socket, the session and a model.
QJsonObject benchFlood(TimedApplication &application, int seconds);
/// The same with a mix of states that share their ids, through a DwarfDevice and all its models.
QJsonObject benchMixedFlood(TimedApplication &application, int seconds);
/// A command through the session against a message through a bare QWebSocket.
QJsonObject benchRoundTrip(int rounds);
/// 1,000 packets per second into the recorder for `seconds`.
QJsonObject benchRecorder(int seconds);

} // namespace nd
