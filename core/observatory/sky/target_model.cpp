// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/target_model.h"

namespace nd {

void TargetModel::select(const Target &target)
{
    if (m_target && m_target->isSame(target))
        return;
    m_target = target;
    emit changed();
}

void TargetModel::move(const Equatorial &place)
{
    if (!m_target || m_target->place == SkyTarget(place))
        return;
    m_target->place = place;
    emit moved();
}

void TargetModel::clear()
{
    if (!m_target)
        return;
    m_target.reset();
    emit changed();
}

} // namespace nd
