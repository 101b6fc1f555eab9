// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/host_resolver.h"

namespace nd {

/// Knows every host, or none.
class FakeHostResolver final : public HostResolver
{
    Q_OBJECT

public:
    explicit FakeHostResolver(const std::optional<LinkProblem> &problem) : m_problem(problem) {}

    void resolve(const QString & /*host*/, Handler done) override
    {
        if (m_problem)
            return done(Answer{std::nullopt, *m_problem});
        done(Answer{QHostAddress(QStringLiteral("192.0.2.1")), LinkProblem::Other});
    }
    void cancel() override {}

private:
    const std::optional<LinkProblem> &m_problem;
};

} // namespace nd
