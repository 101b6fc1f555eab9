// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/wake_event.h"

#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace nd {

WakeEvent::WakeEvent() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("no file descriptor left for an eventfd");
}

WakeEvent::~WakeEvent()
{
    ::close(m_descriptor);
}

void WakeEvent::signal() noexcept
{
    const std::uint64_t one = 1;
    // Fails only when the counter is full, and then the event is signalled already.
    [[maybe_unused]] const auto written = ::write(m_descriptor, &one, sizeof one);
}

void WakeEvent::drain() noexcept
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto taken = ::read(m_descriptor, &count, sizeof count);
}

bool WakeEvent::isSignalled() const noexcept
{
    pollfd entry{m_descriptor, POLLIN, 0};
    return ::poll(&entry, 1, 0) > 0;
}

} // namespace nd
