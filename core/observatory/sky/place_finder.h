// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/place_list.h"

#include <QObject>

#include <memory>

namespace nd {

/// The list of places, loaded by the thread pool when somebody first wants it. GUI thread; owned by
/// SkyDesk.
class PlaceFinder final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Loads it, unless it is there or on its way.
    void load();
    /// Null until loaded().
    const std::shared_ptr<const PlaceList> &list() const { return m_list; }

signals:
    void loaded();

private:
    std::shared_ptr<const PlaceList> m_list;
    bool m_isLoading = false;
};

} // namespace nd
