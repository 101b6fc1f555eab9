// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target.h"

#include <QObject>

namespace nd {

/// The target that everything in the window speaks of: lists and the chart select it, panels and
/// the telescope take it from here. GUI thread; owned by SkyDesk.
class TargetModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::optional<Target> &target() const { return m_target; }
    /// Emits changed() only if it is another one.
    void select(const Target &target);
    /// The target is there now: a comet. Emits moved() alone.
    void move(const Equatorial &place);
    void clear();

signals:
    void changed();
    /// The same target, at another place.
    void moved();

private:
    std::optional<Target> m_target;
};

} // namespace nd
