// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session.h"
#include "tests/unit/dwarf/session/session_fixture.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace nd {

/// A session on the test's own thread with a scripted telescope, for the models on top of it.
/// Streams lead to closed ports of this computer.
class ModelBench
{
public:
    explicit ModelBench(SessionFixture fixture)
        : m_device(std::make_unique<SessionFixture>(std::move(fixture)))
    {
        m_device->profile() = profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")).value();
    }

    /// Call after the script is written.
    Session &session()
    {
        if (!m_session)
            m_session = std::make_unique<Session>(*QThread::currentThread(), m_device->profile(),
                                                  QStringLiteral("me"), m_device->world());
        return *m_session;
    }
    SessionFixture &device() { return *m_device; }
    FakeMessageLink &link() { return m_device->link(); }
    Scheduler &scheduler() { return *m_device->scheduler(); }

    /// Runs all that is queued: what the session tells, and what models and panels make of it in
    /// turns of their own.
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    /// In steps, so that the heartbeat gets its answers.
    void advance(std::chrono::milliseconds step)
    {
        constexpr std::chrono::milliseconds kStep{500};
        for (; step.count() > 0; step -= kStep) {
            m_device->advance(std::min(step, kStep));
            settle();
            if (!link().texts().isEmpty())
                link().receiveText(QStringLiteral("pong"));
        }
        settle();
    }
    /// Until the command channel opens.
    void open()
    {
        session().open();
        settle();
        link().accept();
        settle();
    }
    void connectAll()
    {
        open();
        advance(std::chrono::seconds(5));
        link().forget();
    }
    void connectAsHost()
    {
        m_device->beHostInV2();
        m_device->grantControl();
        connectAll();
    }
    void connectAsSlave()
    {
        m_device->onCommand(10039, [this] {
            m_device->notifyRole(1, true);
            link().reply(10039);
        });
        connectAll();
        session().watchOnly();
        settle();
        advance(std::chrono::seconds(5));
        link().forget();
    }
    void notify(quint32 id, const char *hex)
    {
        link().notify(id, QByteArray::fromHex(hex));
        settle();
    }
    void dropLink()
    {
        link().drop(LinkProblem::Closed);
        settle();
    }

private:
    std::unique_ptr<SessionFixture> m_device;
    std::unique_ptr<Session> m_session;
};

} // namespace nd
