// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nd::coverage {

/// core/dwarf/COVERAGE.md, and what is wrong with what it is made of.
struct Report
{
    QString text;
    QStringList problems; ///< Empty cells, rows for nothing, verbs that nightdeskctl lacks,
                          ///< commands that the simulator leaves unanswered.
};

/// From the tables of core/dwarf, what people wrote in `folder` and what the simulator answers.
Report makeReport(const QString &folder);

} // namespace nd::coverage
