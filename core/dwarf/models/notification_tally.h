// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/arrivals.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace nd {

class Session;

/// One kind of notification since the telescope was connected.
struct NotificationRow
{
    quint32 id = 0;
    QByteArray name; ///< As the maker spells it; empty: in no table.
    quint64 count = 0;
    std::chrono::milliseconds at{0}; ///< When the newest came, by the session's clock.
    qsizetype size = 0; ///< Of what the newest said.
    /// Its first bytes, at most Arrivals::kFirstBytes; none of what may hold a password.
    QByteArray bytes{};
};

/// Every notification that came, also those that nobody explained or that are in no table: how
/// often, when, and what the newest said. GUI thread; owned by DwarfDevice.
///
/// Bounded as Arrivals; of a flood each is counted, and this does its work once for each delivery
/// of the session. It stays when the link goes, so that what came before can be read, and begins
/// anew with the first of the next connection.
class NotificationTally : public QObject
{
    Q_OBJECT

public:
    /// Larger ones are told by their first bytes alone.
    static constexpr qsizetype kLargestDecoded = 4'096;

    /// The session outlives the model.
    explicit NotificationTally(Session &session, QObject *parent = nullptr);

    /// By number.
    const QList<NotificationRow> &rows() const { return m_rows; }
    /// -1: it did not come.
    qsizetype indexOf(quint32 id) const;
    /// How many came of numbers beyond what the rows hold.
    quint64 beyond() const { return m_arrivals.beyond(); }
    /// All that came.
    quint64 total() const { return m_total; }
    std::chrono::milliseconds ageOf(const NotificationRow &row) const;
    /// The fields of the newest, merged where they are told piece by piece, passwords as "***";
    /// nothing if nobody published them, it can't be read or is longer than kLargestDecoded.
    std::optional<QJsonObject> fieldsOf(quint32 id) const;
    /// What the newest said that nobody explained (isObscure()), whole: by number, for the state
    /// dump. Empty once the link went, as a recording forgets it then.
    QHash<quint32, QByteArray> obscure() const;

signals:
    void changed();

private:
    void handleArrivals(const Arrivals &arrivals);
    void handleLinkState();
    void beginAnew();
    void note(quint32 id, const Arrival &arrival);
    QByteArray newestOf(quint32 id) const;

    Session &m_session;
    bool m_isOver = true; ///< The link went after what is here.
    Arrivals m_arrivals;
    QList<NotificationRow> m_rows;
    quint64 m_total = 0;
};

} // namespace nd
