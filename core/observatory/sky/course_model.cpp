// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/course_model.h"

#include "core/base/pool_work.h"

namespace nd {

void CourseModel::setTarget(const std::optional<SkyTarget> &target, const QDateTime &utc)
{
    if (m_target == target)
        return;
    m_target = target;
    m_course.reset();
    work(utc);
    emit changed();
}

void CourseModel::setNight(const std::optional<Night> &night, const QDateTime &utc)
{
    m_night = night;
    m_course.reset();
    work(utc);
    emit changed();
}

void CourseModel::setLimit(double degrees, const QDateTime &utc)
{
    if (m_limitDegrees == degrees)
        return;
    m_limitDegrees = degrees;
    work(utc);
}

void CourseModel::setHorizon(const HorizonMask &mask, const QDateTime &utc)
{
    if (m_horizon == mask)
        return;
    m_horizon = mask;
    work(utc);
}

void CourseModel::setTime(const QDateTime &utc)
{
    if (m_course && !m_course->isFresh(utc))
        work(utc);
}

void CourseModel::work(const QDateTime &utc)
{
    const int request = ++m_request;
    if (!m_night)
        return;
    workInPool(
        this,
        [target = m_target, night = *m_night, limit = m_limitDegrees, horizon = m_horizon, utc] {
            return targetCourse(target, night, limit, horizon, utc);
        },
        [this, request](const TargetCourse &course) {
            if (request != m_request)
                return;
            m_course = course;
            emit changed();
        });
}

} // namespace nd
