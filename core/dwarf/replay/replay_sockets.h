// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/host_resolver.h"
#include "core/net/http_client.h"
#include "core/net/message_link.h"

#include <QPointer>

#include <vector>

namespace nd {

/// A link that says what a recording says. GUI thread.
///
/// It answers "ping" by itself: whether the link died is what the recording tells.
class ReplayLink final : public MessageLink
{
    Q_OBJECT

public:
    void open(const QUrl &url) override;
    void close() override;
    void sendBinary(const QByteArray & /*message*/) override {}
    void sendText(const QString &message) override;

    void playOpened();
    void playEnded(LinkProblem problem, const QString &detail);
    void playBinary(const QByteArray &message);
    void playText(const QString &message);

private:
    enum class State { Closed, Opening, Open };

    State m_state = State::Closed;
};

/// A client whose answers come from a recording. GUI thread.
class ReplayHttpClient final : public HttpClient
{
    Q_OBJECT

public:
    void start(const HttpCall &call, QObject *context, Handler done) override;
    void cancelAll() override;

    /// Answers the oldest call of this name; false if there is none.
    bool play(const QByteArray &name, const HttpAnswer &answer);

private:
    struct Running
    {
        QByteArray name;
        QPointer<QObject> context;
        Handler done;
    };

    std::vector<Running> m_running;
};

/// A resolver whose answer comes from a recording. GUI thread.
class ReplayResolver final : public HostResolver
{
    Q_OBJECT

public:
    void resolve(const QString & /*host*/, Handler done) override { m_done = std::move(done); }
    void cancel() override { m_done = {}; }

    void play(const Answer &answer);

private:
    Handler m_done;
};

} // namespace nd
