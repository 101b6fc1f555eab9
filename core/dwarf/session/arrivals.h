// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace nd {

/// How often a notification came, and what it said last.
struct Arrival
{
    quint64 count = 0;
    qsizetype size = 0; ///< Of what it said last.
    QByteArray payload; ///< That, or where it is longer than Arrivals::kLargest its first bytes.
};

/// Counts notifications by number, those that nobody documented too. Value type.
///
/// Bounded whatever comes: of numbers that no table has it knows kMostUndocumented, and counts the
/// rest together.
class Arrivals
{
public:
    static constexpr int kMostUndocumented = 128;
    static constexpr qsizetype kLargest = 16'384;
    static constexpr qsizetype kFirstBytes = 64;

    void note(quint32 id, const QByteArray &payload);
    /// What came after this.
    void add(const Arrivals &later);

    bool isEmpty() const { return m_byId.isEmpty() && m_beyond == 0; }
    const QHash<quint32, Arrival> &byId() const { return m_byId; }
    /// How many came of numbers that there was no room for.
    quint64 beyond() const { return m_beyond; }

private:
    Arrival *placeOf(quint32 id);

    QHash<quint32, Arrival> m_byId;
    int m_undocumented = 0;
    quint64 m_beyond = 0;
};

} // namespace nd
