// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/dwarf/device_profile.h"
#include "core/sky/coordinates.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QProcess>

namespace nd {

/// The simulator as a child process. Never blocks; starts it again when it dies.
///
/// It ends with us: it watches the pipe to its standard input. GUI thread; owned by the program.
class DemoProcess final : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` outlives this.
    explicit DemoProcess(QStringList models, Scheduler &scheduler, QObject *parent = nullptr);
    ~DemoProcess() override;

    void start();
    /// Of the running simulator; 0 if there is none.
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// Where its telescopes' weather and faults are set by HTTP, on this computer; after ready().
    const QList<quint16> &controlPorts() const { return m_controlPorts; }

    /// The sky of the demo: every night the same.
    static QDateTime utc();
    static Site site();
    static QByteArray zone(); ///< Of the site.
    /// Reads the line that the simulator prints when it is ready; empty if it is none.
    static QList<DeviceProfile> profilesOf(const QByteArray &readyLine);

signals:
    /// Its telescopes answer at these addresses; again after each new start.
    void ready(const QList<nd::DeviceProfile> &profiles);
    /// It died or never got ready; `why` is for the log. It is started again unless it keeps dying.
    void ended(const QString &why);

private:
    QStringList arguments() const;
    void readOutput();
    void readErrors();
    void handleEnd(const QString &why);
    void expectReady();

    QStringList m_models;
    Scheduler &m_scheduler;
    QProcess m_process;
    QByteArray m_line;
    QList<quint16> m_controlPorts;
    Scheduler::Milliseconds m_startedAt{};
    int m_attempt = 0;
    int m_run = 0;
    bool m_ready = false;
};

} // namespace nd
