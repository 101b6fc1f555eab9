// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/net/host_resolver.h"

#include <chrono>

QT_BEGIN_NAMESPACE
class QHostInfo;
QT_END_NAMESPACE

namespace nd {

/// A HostResolver over the system's resolver; IPv4 is preferred, as telescopes speak nothing else.
/// An address in numbers needs no name server and asks none: QHostInfo would ask for its name, and
/// wait for seconds in a field where the telescope's own network names a server that is not there.
class QtHostResolver final : public HostResolver
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeout{5000};

    /// `scheduler` outlives the resolver.
    explicit QtHostResolver(Scheduler &scheduler, QObject *parent = nullptr);

    void resolve(const QString &host, Handler done) override;
    void cancel() override;

private:
    /// A slot by name: in Qt 6.4 the helper of a look-up with a functor takes the application's
    /// aboutToQuit for one more answer, and calls the functor that it has freed.
    Q_SLOT void handleFound(const QHostInfo &info);
    void finish(quint64 serial, const Answer &answer);

    Scheduler &m_scheduler;
    Handler m_done;
    quint64 m_serial = 0;
    int m_lookup = -1; ///< What runs; Qt's id of it.
};

} // namespace nd
