// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/tonight_model.h"

#include "core/base/pool_work.h"

namespace nd {

std::optional<TonightSetting> TonightModel::setting() const
{
    if (!m_night)
        return std::nullopt;
    const auto darkest = m_night->darkest();
    if (!darkest)
        return std::nullopt;
    const SunBelow &dark = m_night->below(*darkest);
    return TonightSetting{m_night->site, dark.begins.value_or(m_night->noonBefore),
                          dark.ends.value_or(m_night->noonAfter), m_field, m_horizon};
}

TonightMoon TonightModel::moon() const
{
    return m_tonight == nullptr ? TonightMoon{} : m_tonight->moon();
}

std::shared_ptr<const Catalog> TonightModel::catalog() const
{
    return m_tonight == nullptr ? nullptr : m_tonight->catalog();
}

void TonightModel::setFilter(const TonightFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_tonight != nullptr)
        m_rows = m_tonight->rank(m_filter);
    emit changed();
}

void TonightModel::setField(const FieldOfView &field)
{
    if (m_field == field)
        return;
    m_field = field;
    work();
}

void TonightModel::setSite(const std::optional<Site> &site, const QDateTime &utc)
{
    m_site = site;
    plan(utc);
}

void TonightModel::setCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    m_catalog = catalog;
    work();
}

void TonightModel::setHorizon(const HorizonMask &mask)
{
    if (m_horizon == mask)
        return;
    m_horizon = mask;
    work();
}

void TonightModel::setTime(const QDateTime &utc)
{
    plan(utc);
}

/// The night that comes is the same until its sunrise; a clock that was set back may say otherwise.
bool TonightModel::isPlanned(const QDateTime &utc) const
{
    if (!m_site || !m_night || !(m_night->site == *m_site) || utc < m_plannedAt)
        return false;
    return utc < m_night->below(Twilight::Horizon).ends.value_or(m_night->noonAfter);
}

void TonightModel::plan(const QDateTime &utc)
{
    if (isPlanned(utc))
        return;
    m_plannedAt = utc;
    const std::optional<Night> night
        = m_site ? std::optional(comingNight(*m_site, utc)) : std::nullopt;
    const bool same = night.has_value() == m_night.has_value()
        && (!night || (night->date == m_night->date && night->site == m_night->site));
    if (same)
        return;
    m_night = night;
    emit nightChanged();
    work();
}

/// The rows there are stay until the new ones come; those of another site would be wrong.
void TonightModel::work()
{
    const int request = ++m_request;
    const auto wanted = setting();
    if (!wanted || m_catalog == nullptr) {
        m_tonight.reset();
        m_rows.clear();
        const State without = m_night ? State::NoNight : State::NoSite;
        setState(wanted ? State::Working : without);
        return;
    }
    const bool replaces = m_tonight != nullptr && m_tonight->setting().site == wanted->site;
    if (!replaces) {
        m_tonight.reset();
        m_rows.clear();
        setState(State::Working);
    }
    workInPool(
        this,
        [catalog = m_catalog, setting = *wanted]() -> std::shared_ptr<const Tonight> {
            return std::make_shared<const Tonight>(catalog, setting);
        },
        [this, request](const std::shared_ptr<const Tonight> &tonight) {
            if (request == m_request)
                adopt(tonight);
        });
}

void TonightModel::adopt(std::shared_ptr<const Tonight> tonight)
{
    m_tonight = std::move(tonight);
    m_rows = m_tonight->rank(m_filter);
    setState(State::Ready);
}

void TonightModel::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace nd
