// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/target_course.h"

#include <QObject>

namespace nd {

/// The course of the selected target through the coming or running night, worked out by the thread
/// pool whenever target, night or limit change. GUI thread; owned by SkyDesk.
class CourseModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing without a site, or while it is worked out for another target.
    const std::optional<TargetCourse> &course() const { return m_course; }

    // Called by SkyDesk.
    void setTarget(const std::optional<SkyTarget> &target, const QDateTime &utc);
    void setNight(const std::optional<Night> &night, const QDateTime &utc);
    void setLimit(double degrees, const QDateTime &utc);
    void setHorizon(const HorizonMask &mask, const QDateTime &utc);
    void setTime(const QDateTime &utc);

signals:
    void changed();

private:
    void work(const QDateTime &utc);

    std::optional<SkyTarget> m_target;
    std::optional<Night> m_night;
    double m_limitDegrees = 0.0;
    HorizonMask m_horizon;
    std::optional<TargetCourse> m_course;
    int m_request = 0; ///< Only the newest answer counts.
};

} // namespace nd
