// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nd {

/// Wakes a thread that waits in poll(): stays readable from signal() until drain().
///
/// Any thread may call anything.
class WakeEvent
{
public:
    WakeEvent();
    ~WakeEvent();
    Q_DISABLE_COPY_MOVE(WakeEvent)

    int descriptor() const { return m_descriptor; }
    void signal() noexcept;
    void drain() noexcept;
    bool isSignalled() const noexcept;

private:
    int m_descriptor;
};

} // namespace nd
