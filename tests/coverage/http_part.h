// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nd::coverage {

/// Lines of a table of the report, and what is wrong with them.
struct Words
{
    QString text;
    QStringList problems;
};

/// The calls over HTTP.
Words httpPart();

} // namespace nd::coverage
