// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connection_model.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace nd {

/// What a session knows about its telescope, as one value that crosses threads.
struct SessionState
{
    LinkState link = LinkState::Disconnected;
    ControlRole role = ControlRole::Unknown;
    bool hostLocked = false;
    DwarfModel model = DwarfModel::Unknown;
    Generation generation = Generation::Unknown;
    QString firmware;
    QString deviceName;
    QString address; ///< Where the telescope was found; empty before.
    ConnectProblem problem = ConnectProblem::None;
    QList<ConnectLine> checklist;
    std::optional<std::chrono::milliseconds> retryAt; ///< On the session's scheduler.
    QJsonObject paramsConfig;
};

/// The end of a request, or one of its intermediate replies.
struct Completion
{
    quint64 ticket = 0;
    Result<QByteArray> result;
    bool isProgress = false;
    quint32 command = 0; ///< Ticket 0: nobody here asked, see Session::overheard().
    QByteArray request{}; ///< Of ticket 0: what was asked.
};

struct Notification
{
    quint32 id = 0;
    QByteArray payload;
    QByteArray state{}; ///< See stateKey(); filled in by the inbox.
};

struct CameraOpened
{
    Camera camera = Camera::Tele;
};

/// See Session::oddMessage().
struct OddMessage
{
    QString what;
    QByteArray firstBytes;
};

using SessionEvent = std::variant<SessionState, Completion, Notification, CameraOpened, OddMessage>;

} // namespace nd
