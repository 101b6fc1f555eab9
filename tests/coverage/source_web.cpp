// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_web.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nd::coverage {

namespace {

/// A header, its source, and what the source keeps apart.
QStringList partsOf(const QString &file)
{
    const QString stem = file.section(QLatin1Char('.'), 0, 0);
    QStringList parts;
    for (const char *end : {".h", ".cpp", "_private.h", "_private.cpp"})
        parts.append(stem + QLatin1String(end));
    return parts;
}

} // namespace

SourceWeb::SourceWeb(const QString &root, const QString &start, const QStringList &within)
{
    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\""));
    QSet<QString> seen;
    QStringList open{start};
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        QFile file(root + QLatin1Char('/') + name);
        if (seen.contains(name) || !file.open(QIODevice::ReadOnly))
            continue;
        seen.insert(name);
        const QString text = QString::fromUtf8(file.readAll());
        m_text += text;
        open += partsOf(name);
        auto found = include.globalMatch(text);
        while (found.hasNext()) {
            const QString next = found.next().captured(1);
            const bool isInside
                = std::any_of(within.begin(), within.end(),
                              [&next](const QString &folder) { return next.startsWith(folder); });
            if (isInside)
                open.append(next);
        }
    }
}

bool SourceWeb::mentions(const QString &word) const
{
    return m_text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)));
}

bool SourceWeb::says(const QString &beginning) const
{
    return m_text.contains(QLatin1Char('"') + beginning);
}

} // namespace nd::coverage
