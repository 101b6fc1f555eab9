// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace nd {

/// How the tables of the log of stacks look. GUI thread.
struct StackLogView
{
    struct Names
    {
        QString table; ///< For a screen reader, as the corner's.
        QString corner;
    };

    /// Rows that are chosen as a whole, without a grid; before a model's columns are sized.
    static void style(QTableView &view, const Names &names);
    /// Of the table of stacks: the target's takes what the others leave.
    static void sizeColumns(QTableView &view);
    /// Of the table of stacks in a panel of this width: what has no room is hidden.
    static void fitColumns(QTableView &view, int width);
};

} // namespace nd
