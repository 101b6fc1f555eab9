// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace nd {

/// nightdesk-sim as a child process on free ports, and what its control ports tell.
class Simulator
{
public:
    /// Starts it and waits for its ready line; look at isReady().
    explicit Simulator(const QStringList &arguments);
    Q_DISABLE_COPY_MOVE(Simulator)
    ~Simulator();

    /// Ends it at once, as a crash would.
    void kill();
    bool isReady() const { return !m_devices.isEmpty(); }
    QByteArray log() { return m_process.readAllStandardError(); }
    /// The profile of telescope number `index`, in the order of the command line.
    DeviceProfile profile(int index) const;
    /// GET /state of its control port; empty if there is no answer.
    QJsonObject state(int index);
    bool post(int index, const QString &path, const QJsonObject &body = {});
    bool remove(int index, const QString &path);

private:
    QUrl controlUrl(int index, const QString &path) const;
    QByteArray wait(QNetworkReply *reply);

    QProcess m_process;
    QNetworkAccessManager m_network;
    QList<QJsonObject> m_devices;
};

} // namespace nd
