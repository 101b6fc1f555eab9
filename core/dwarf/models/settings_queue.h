// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <list>
#include <vector>

namespace nd {

class Session;

/// The way of all settings of one telescope to it: one command in flight, since V3 has one command
/// id for many settings and telescopes do not like several at once. GUI thread; owned by
/// DwarfDevice, outlived by the session.
class SettingsQueue : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<Done> &)>;

    explicit SettingsQueue(Session &session, QObject *parent = nullptr);

    /// Sends `orders` one after the other, each when the one before succeeded. A job of the same
    /// `key` that still waits is pushed out and ends as Busy: of a slider only the newest value
    /// counts. `done` runs once, never inside put(), or never if `context` died.
    void put(const QString &key, std::vector<Order> orders, QObject *context, Handler done);

signals:
    /// The telescope did what was asked; before the job ends.
    void answered(quint32 command, const QByteArray &reply);

private:
    struct Job
    {
        QString key;
        std::vector<Order> orders;
        std::size_t next = 0;
        QPointer<QObject> context;
        Handler done;
    };

    void pushOut(const QString &key);
    void pump();
    void send(const Order &order);
    void handleAnswer(quint32 command, const Result<QByteArray> &answer);
    void finish(const Result<Done> &result);

    Session &m_session;
    std::list<Job> m_jobs; ///< The first one is in flight.
    bool m_inFlight = false;
};

} // namespace nd
