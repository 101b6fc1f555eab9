// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/wanted_values.h"

#include <utility>

namespace nd {

quint64 WantedValues::put(int id, const ParamValue &value, QObject *context, Handler done)
{
    const Wish before
        = std::exchange(m_wanted[id], Wish{value, ++m_serial, false, context, std::move(done)});
    const quint64 serial = m_serial;
    if (before.context && before.done)
        before.done(Error{Error::Code::Busy, 0, QStringLiteral("a newer value")});
    return serial;
}

bool WantedValues::isCurrent(int id, quint64 serial) const
{
    const auto found = m_wanted.constFind(id);
    return found != m_wanted.cend() && found->serial == serial;
}

std::optional<ParamValue> WantedValues::value(int id) const
{
    const auto found = m_wanted.constFind(id);
    return found == m_wanted.cend() ? std::nullopt : std::optional(found->value);
}

void WantedValues::accept(int id)
{
    const auto found = m_wanted.find(id);
    if (found != m_wanted.end())
        found->isAccepted = true;
}

bool WantedValues::isFulfilled(int id, const std::optional<ParamValue> &has) const
{
    const auto found = m_wanted.constFind(id);
    return found != m_wanted.cend() && found->isAccepted && has && has->means(found->value);
}

QList<int> WantedValues::accepted() const
{
    QList<int> ids;
    for (auto wish = m_wanted.cbegin(); wish != m_wanted.cend(); ++wish) {
        if (wish->isAccepted)
            ids.append(wish.key());
    }
    return ids;
}

void WantedValues::end(int id, const Result<Done> &result)
{
    const Wish wish = m_wanted.take(id);
    if (wish.context && wish.done)
        wish.done(result);
}

} // namespace nd
