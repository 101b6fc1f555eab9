// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"
#include "core/dwarf/session/session.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace nd {

/// A list that the device keeps of one collection. GUI thread; owned by the model of that
/// collection, which outlives it.
///
/// It is asked for when somebody wants it, and again after each change; an answer that a change has
/// overtaken is followed by another question, and only the last of them is told as listed.
template<typename Info>
class DarkList
{
public:
    struct Parts
    {
        Session &session;
        QObject &model; ///< Requests end with it.
        Order order;
        std::function<Result<QList<Info>>(const QByteArray &)> read;
        std::function<void(const Error &)> failed;
        std::function<void()> changed;
        std::function<void(bool isGood)> listed;
    };

    explicit DarkList(Parts parts) : m_parts(std::move(parts)) {}

    /// nullopt: not asked for, or no answer yet.
    const std::optional<QList<Info>> &items() const { return m_items; }

    void refresh()
    {
        if (std::exchange(m_isListing, true))
            return;
        m_parts.session.requestRaw(m_parts.order.row, m_parts.order.payload, &m_parts.model,
                                   [this, mine = m_connection](const Result<QByteArray> &answer) {
                                       if (mine == m_connection)
                                           take(answer);
                                   });
    }

    /// After a change; what is on its way is too old then.
    void refreshIfWanted()
    {
        if (m_isListing)
            m_isOld = true;
        else if (m_items)
            refresh();
    }

    void take(const Result<QByteArray> &answer)
    {
        const auto items
            = answer ? m_parts.read(answer.value()) : Result<QList<Info>>(answer.error());
        m_isListing = false;
        if (items)
            m_items = items.value();
        else
            m_parts.failed(items.error());
        m_parts.changed();
        if (std::exchange(m_isOld, false))
            refresh();
        else
            m_parts.listed(bool(items));
    }

    /// The link went.
    void forget()
    {
        m_items.reset();
        m_isListing = false;
        m_isOld = false;
        ++m_connection;
    }

private:
    Parts m_parts;
    std::optional<QList<Info>> m_items;
    bool m_isListing = false;
    bool m_isOld = false; ///< Before the list came something changed.
    quint64 m_connection = 0;
};

} // namespace nd
