// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace nd {

/// Answers each path as the test said, at once; a path without an answer stays open for ever.
class FakeHttpClient final : public HttpClient
{
    Q_OBJECT

public:
    /// Shared by all clients of a test, as each attempt may make one.
    struct Script
    {
        QHash<QString, HttpAnswer> answers;
        QStringList asked; ///< "POST /deviceInfo"

        void set(const QString &path, const QByteArray &body)
        {
            answers[path] = HttpAnswer{std::nullopt, 200, body, {}};
        }
        void fail(const QString &path, LinkProblem problem)
        {
            answers[path] = HttpAnswer{problem, 0, {}, {}};
        }
        /// Leaves it open for ever.
        void hang(const QString &path) { answers.remove(path); }
        /// From now on its answers are written when it is asked, and come when they are released.
        void hold(const QString &path) { held[path]; }
        void release(const QString &path)
        {
            const auto waiting = std::exchange(held[path], {});
            for (const auto &answer : waiting)
                answer();
        }

        QHash<QString, std::vector<std::function<void()>>> held;
    };

    explicit FakeHttpClient(Script &script) : m_script(script) {}

    void start(const HttpCall &call, QObject *context, Handler done) override
    {
        const bool isGet = call.method == HttpCall::Method::Get;
        const QString method = isGet ? QStringLiteral("GET ") : QStringLiteral("POST ");
        m_script.asked.append(method + call.url.path());
        const auto answer = m_script.answers.constFind(call.url.path());
        if (answer == m_script.answers.cend() || context == nullptr)
            return;
        if (!m_script.held.contains(call.url.path()))
            return done(*answer);
        m_script.held[call.url.path()].push_back(
            [context = QPointer(context), done = std::move(done), written = *answer] {
                if (context)
                    done(written);
            });
    }
    void cancelAll() override {}

private:
    Script &m_script;
};

} // namespace nd
