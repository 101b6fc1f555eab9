// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/server/device_servers.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace nd::sim {

/// What the user asked for. Flags: see --help.
struct SimCommandLine
{
    bool help = false;
    bool version = false;
    QStringList models;
    bool ephemeral = false;
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    DevicePorts ports;
    QString albumFolder;
    quint64 seed = 1;
    QDateTime time;
    double speed = 1.0;
    int framesPerSecond = 15;
    Site site = {48.2, 11.5, 0.0};
    QStringList faults; ///< NAME or NAME=VALUE.

    /// The error's detail is a line for stderr.
    static Result<SimCommandLine> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace nd::sim
