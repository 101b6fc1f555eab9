// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace nd::ctl {

/// Where a verb writes: JSON for programs on stdout, one object a line, and text for people on
/// stderr. Every line is flushed at once, so that pipes follow a stream.
class Console
{
public:
    Console() = default;
    /// Other places than those of the process; they outlive this.
    Console(std::FILE &out, std::FILE &people, int input)
        : m_out(&out)
        , m_people(&people)
        , m_input(input)
    {
    }

    void print(const QJsonObject &object) const;
    /// Empty text says nothing. Control characters in it are replaced.
    void say(const QString &text) const;
    /// Asks for a password: one line of stdin, which does not show at a terminal. Waits for it;
    /// Malformed if there is none, Cancelled if a signal came.
    Result<Secret> ask(const QString &question) const;

private:
    std::FILE *m_out = stdout;
    std::FILE *m_people = stderr;
    int m_input = 0;
};

} // namespace nd::ctl
