// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace nd {

/// nightdesk-sim with one telescope, as a child that a test may kill and start again on its ports.
class SimProcess
{
public:
    /// Starts it with `model` and waits for its ready line. False if it did not come up.
    bool start(const QString &model, const QStringList &extra = {});
    /// Starts it again as it was, on the same ports.
    bool startAgain();
    void kill();
    ~SimProcess();
    SimProcess() = default;
    Q_DISABLE_COPY_MOVE(SimProcess)

    DeviceProfile profile() const;
    /// POST to the control port; false unless it was accepted.
    bool post(const QString &path, const QJsonObject &body = {});
    /// GET /state of the control port; empty if there is no answer.
    QJsonObject state() const;
    bool setFault(const QString &name, const QString &value = {});

private:
    bool launch(const QStringList &arguments);
    quint16 port(const char *name) const;

    QProcess m_process;
    QString m_model;
    QStringList m_extra;
    QJsonObject m_device;
};

} // namespace nd
