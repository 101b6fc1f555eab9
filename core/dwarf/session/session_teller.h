// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/session/session_tap.h"
#include "core/sky/coordinates.h"

#include <memory>
#include <optional>

namespace nd {

/// Tells a tap, if there is one, what a session was told to do. Link thread.
class SessionTeller
{
public:
    explicit SessionTeller(std::shared_ptr<SessionTap> tap);

    void profile(const DeviceProfile &profile) const;
    void site(const std::optional<Site> &site) const;
    void call(SessionCall call) const;

private:
    std::shared_ptr<SessionTap> m_tap;
};

} // namespace nd
