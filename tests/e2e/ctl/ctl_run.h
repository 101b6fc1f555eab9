// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace nd {

/// How nightdeskctl ended and what it wrote.
struct CtlResult
{
    int status = -1; ///< -1: it did not end, or crashed.
    QByteArray out;
    QString err;

    /// Every line of stdout; an empty list if one is no JSON object.
    QList<QJsonObject> lines() const;
    QJsonObject first() const { return lines().value(0); }
};

/// The real nightdeskctl with settings of its own and without a display.
class CtlRun
{
public:
    CtlRun() = default;
    Q_DISABLE_COPY_MOVE(CtlRun)

    /// --device with the ports of `profile` that nightdeskctl speaks to.
    static QStringList deviceFlag(const DeviceProfile &profile);
    QString dataFolder() const { return m_folder.path(); }
    /// Runs it to its end.
    CtlResult run(const QStringList &arguments) const;
    /// Starts it in `process` and returns.
    void start(QProcess &process, const QStringList &arguments) const;
    static CtlResult resultOf(QProcess &process);

private:
    QTemporaryDir m_folder;
};

/// Words as they stand on a command line, parted by blanks.
QStringList words(const char *line);

} // namespace nd
