// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <chrono>

namespace nd::coverage {

/// Which commands the simulated `model` answers: each is put to a fresh telescope without a socket,
/// as an empty request of the host (14001: to a place), and given half an hour of its own time.
///
/// The simulator is asked itself, so that the report can't claim what it does not do.
QSet<quint32> answeredCommands(const QString &model, const QSet<quint32> &commands);

} // namespace nd::coverage
