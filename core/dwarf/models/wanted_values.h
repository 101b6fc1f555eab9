// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/param_spec.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace nd {

/// Values that were asked for and not yet confirmed, by the id of their ParamSpec, and who waits
/// for each. Part of the settings models; GUI thread.
class WantedValues
{
public:
    using Handler = std::function<void(const Result<Done> &)>;

    /// A wish that was there ends as Busy. Returns the number of the new one.
    quint64 put(int id, const ParamValue &value, QObject *context, Handler done);
    bool has(int id) const { return m_wanted.contains(id); }
    /// Whether `serial` is still the newest wish for `id`.
    bool isCurrent(int id, quint64 serial) const;
    std::optional<ParamValue> value(int id) const;
    /// The telescope said yes; its echo may be still to come.
    void accept(int id);
    /// Accepted, and what the telescope has is what was asked for.
    bool isFulfilled(int id, const std::optional<ParamValue> &has) const;
    QList<int> accepted() const;
    QList<int> all() const { return m_wanted.keys(); }
    /// Takes the wish away and tells who waits.
    void end(int id, const Result<Done> &result);

private:
    struct Wish
    {
        ParamValue value;
        quint64 serial = 0;
        bool isAccepted = false;
        QPointer<QObject> context;
        Handler done;
    };

    QHash<int, Wish> m_wanted;
    quint64 m_serial = 0;
};

} // namespace nd
