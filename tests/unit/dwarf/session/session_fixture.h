// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_core.h"
#include "core/dwarf/session/session_world.h"
#include "fake_host_resolver.h"
#include "fake_http_client.h"
#include "fake_message_link.h"
#include "manual_scheduler.h"
#include "proto/notify.pb.h"

#include <QTimeZone>

namespace nd {

/// A session's core on the test's thread, with a scripted telescope and a clock that the test
/// moves.
class SessionFixture
{
public:
    explicit SessionFixture(const char *deviceInfo)
    {
        m_http.set(QStringLiteral("/deviceInfo"), deviceInfo);
        m_http.set(QStringLiteral("/getDefaultParamsConfig"), R"({"code":0,"data":null})");
        m_http.set(QStringLiteral("/firmwareVersion"), R"({"code":0,"data":null})");
        m_profile.host = QStringLiteral("dwarf.example");
    }

    static SessionFixture dwarf2() { return SessionFixture(R"({"code":0,"data":{"deviceId":1}})"); }
    static SessionFixture mini() { return SessionFixture(R"({"code":0,"data":{"deviceID":4}})"); }
    static SessionFixture dwarf3() { return SessionFixture(R"({"code":0,"data":{"deviceId":2}})"); }

    SessionWorld world()
    {
        SessionWorld world;
        world.scheduler = m_scheduler;
        world.makeLink = [this](Scheduler &) {
            auto link = std::make_unique<FakeMessageLink>();
            m_link = link.get();
            m_link->setAnswer([this](const Packet &packet) { answer(packet); });
            return link;
        };
        world.makeHttpClient
            = [this](Scheduler &) { return std::make_unique<FakeHttpClient>(m_http); };
        world.makeResolver
            = [this](Scheduler &) { return std::make_unique<FakeHostResolver>(m_resolveProblem); };
        world.wallClock = [] {
            return QDateTime(QDate(2026, 10, 10), QTime(22, 0), QTimeZone("Europe/Berlin"));
        };
        return world;
    }

    /// Up to the open command channel.
    void open()
    {
        m_core = std::make_unique<SessionCore>(world(), m_profile, QStringLiteral("me"), m_inbox);
        m_core->open();
    }
    /// Up to Ready, or as far as it goes by itself.
    void connectAll()
    {
        open();
        m_link->accept();
        advance(std::chrono::seconds(4));
    }
    void advance(std::chrono::milliseconds step) { m_scheduler->advance(step); }

    SessionCore &core() { return *m_core; }
    FakeMessageLink &link() { return *m_link; }
    FakeHttpClient::Script &http() { return m_http; }
    DeviceProfile &profile() { return m_profile; }
    std::shared_ptr<SessionInbox> inbox() { return m_inbox; }
    std::shared_ptr<ManualScheduler> scheduler() { return m_scheduler; }
    void setResolveProblem(LinkProblem problem) { m_resolveProblem = problem; }

    /// What the telescope does with a command, if not a plain success.
    void onCommand(quint32 id, std::function<void()> what) { m_scripts[id] = std::move(what); }
    void ignore(quint32 id)
    {
        onCommand(id, [] {});
    }
    void refuse(quint32 id, int code)
    {
        proto::ComResponse reply;
        reply.set_code(code);
        onCommand(id, [this, id, bytes = reply.SerializeAsString()] {
            m_link->reply(id, QByteArray::fromStdString(bytes));
        });
    }
    void notifyRole(int mode, bool lock)
    {
        proto::ResNotifyHostSlaveMode notice;
        notice.set_mode(mode);
        notice.set_lock(lock);
        m_link->notify(15223, QByteArray::fromStdString(notice.SerializeAsString()));
    }
    /// 13004 is answered and confirmed.
    void grantControl()
    {
        onCommand(13004, [this] {
            m_link->reply(13004);
            notifyRole(0, true);
        });
    }
    /// 10039 tells that we are host.
    void beHostInV2()
    {
        onCommand(10039, [this] {
            notifyRole(0, true);
            m_link->reply(10039);
        });
    }

    /// Everything told since the last call; state() is the newest after it.
    std::deque<SessionEvent> take()
    {
        auto batch = m_inbox->take();
        for (const SessionEvent &event : batch.events) {
            if (const auto *state = std::get_if<SessionState>(&event))
                m_state = *state;
        }
        return batch.events;
    }
    const SessionState &state()
    {
        take();
        return m_state;
    }
    StepStatus status(ConnectStep step) { return state().checklist.at(int(step)).status; }
    ConnectProblem problemAt(ConnectStep step) { return state().checklist.at(int(step)).problem; }

private:
    void answer(const Packet &packet)
    {
        const auto script = m_scripts.constFind(packet.command);
        if (script != m_scripts.cend())
            return (*script)();
        m_link->reply(packet.command);
    }

    std::shared_ptr<ManualScheduler> m_scheduler = std::make_shared<ManualScheduler>();
    std::shared_ptr<SessionInbox> m_inbox = std::make_shared<SessionInbox>();
    FakeHttpClient::Script m_http;
    std::optional<LinkProblem> m_resolveProblem;
    DeviceProfile m_profile;
    QHash<quint32, std::function<void()>> m_scripts;
    FakeMessageLink *m_link = nullptr;
    std::unique_ptr<SessionCore> m_core;
    SessionState m_state;
};

} // namespace nd
