// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace nd {

/// Makes bytes that are nearly right out of bytes that are right: flips, cuts, copies, lying
/// lengths. The same seed gives the same bytes.
class Mutator
{
public:
    /// `seeds` must not be empty.
    Mutator(QList<QByteArray> seeds, quint32 seed);

    /// Never longer than kLongest.
    QByteArray next();

    static constexpr qsizetype kLongest = 64 * 1024;

private:
    void mutate(QByteArray &bytes);
    void splice(QByteArray &bytes);
    qsizetype place(const QByteArray &bytes);

    QList<QByteArray> m_seeds;
    QRandomGenerator m_random;
};

} // namespace nd
