// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace nd {

/// The time that the sky is computed for: the laptop's, or the simulator's in the demo.
///
/// Value kept by the composition root and passed by reference; GUI thread only.
class SkyClock
{
public:
    QDateTime utc() const { return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMilliseconds); }
    /// From now on utc() starts at `utc` and runs at the normal rate.
    void setUtc(const QDateTime &utc)
    {
        m_offsetMilliseconds = QDateTime::currentDateTimeUtc().msecsTo(utc);
    }
    bool isShifted() const { return m_offsetMilliseconds != 0; }
    /// By how much it is ahead of this computer's.
    std::chrono::milliseconds offset() const
    {
        return std::chrono::milliseconds(m_offsetMilliseconds);
    }

private:
    qint64 m_offsetMilliseconds = 0;
};

} // namespace nd
