// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace nd::coverage {

/// What people wrote about commands, notifications or calls, by key: an id or a name.
///
/// A line of the file is a key or a range of ids ("15503-15513") and cells, parted by tabs; "#"
/// begins a comment.
struct Table
{
    QMap<QString, QStringList> rows;
    QStringList problems; ///< Lines that could not be read: wrong number of cells, empty ones, a
                          ///< key that comes twice.
};

/// `cells` is how many follow the key.
Table readTable(const QString &path, int cells);

} // namespace nd::coverage
