// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace nd {

/// What can be seen of a session from outside. The numbers are those of the recording's format.
enum class TapKind : quint8 {
    Profile = 1, ///< data: the device profile as JSON. First of each session.
    Site = 2, ///< data: {latitude_deg, longitude_deg}; empty: unknown.
    Call = 3, ///< value: SessionCall.
    Resolved = 4, ///< value: 0 or LinkProblem + 1; text: the address.
    HttpSent = 5, ///< value: 0 GET, 1 POST; text: "8082/deviceInfo"; data: body.
    HttpAnswered = 6, ///< value: status or -(LinkProblem + 1); text as above; data: body.
    LinkOpening = 7, ///< text: "192.168.88.1:9900"
    LinkOpened = 8,
    LinkEnded = 9, ///< By the other side or a fault. value: LinkProblem; text: detail.
    LinkClosed = 10, ///< By us.
    BinaryOut = 11, ///< data: one packet.
    BinaryIn = 12,
    TextOut = 13, ///< data: UTF-8, "ping".
    TextIn = 14,
};

/// What a session is told to do by the program or a person, apart from commands.
enum class SessionCall { Open, Close, TakeOver, Release, WatchOnly, NetworkChanged };

/// One thing that went in or out. Value type; cheap to copy.
struct TapEvent
{
    TapKind kind = TapKind::Call;
    qint64 value = 0;
    QByteArray text;
    QByteArray data;
};

/// Sees everything that goes in and out of one session, e.g. to record it.
///
/// Called from any thread, mostly the link thread: it must return at once and never block.
class SessionTap
{
public:
    SessionTap() = default;
    Q_DISABLE_COPY_MOVE(SessionTap)
    virtual ~SessionTap() = default;

    virtual void note(TapEvent event) = 0;
};

} // namespace nd
