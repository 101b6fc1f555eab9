// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nd::coverage {

/// The text of a source file and of all that it uses: what it includes from the folders `within`,
/// and the sources that belong to those headers. So it is known what a panel or a verb can do,
/// without what stands beside it.
class SourceWeb
{
public:
    /// `root` is that of the sources; `start` and `within` are relative to it.
    SourceWeb(const QString &root, const QString &start, const QStringList &within);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// As a word of its own.
    bool mentions(const QString &word) const;
    /// A text in quotes begins so.
    bool says(const QString &beginning) const;

private:
    QString m_text;
};

} // namespace nd::coverage
