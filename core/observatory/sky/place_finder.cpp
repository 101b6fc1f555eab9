// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/place_finder.h"

#include "core/base/pool_work.h"

#include <utility>

namespace nd {

void PlaceFinder::load()
{
    if (m_list != nullptr || std::exchange(m_isLoading, true))
        return;
    workInPool(this, &PlaceList::ofProgram, [this](const std::shared_ptr<const PlaceList> &list) {
        m_list = list;
        emit loaded();
    });
}

} // namespace nd
