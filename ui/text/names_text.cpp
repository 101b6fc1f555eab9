// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names_text.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

constexpr qsizetype kMostNamed = 5;

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(NamesText)
};

} // namespace

QString namesInShort(const QStringList &names)
{
    QStringList parts = names.mid(0, kMostNamed);
    if (names.size() > kMostNamed)
        parts.append(
            NamesText::tr("and %n more", nullptr, static_cast<int>(names.size() - kMostNamed)));
    return parts.join(QStringLiteral("; "));
}

} // namespace nd::text
