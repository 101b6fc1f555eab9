// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace nd::ctl {

/// Where a verb writes: JSON for programs on stdout, one object a line, and text for people on
/// stderr. Every line is flushed at once, so that pipes follow a stream.
class Console
{
public:
    void print(const QJsonObject &object) const;
    /// Empty text says nothing.
    void say(const QString &text) const;
};

} // namespace nd::ctl
