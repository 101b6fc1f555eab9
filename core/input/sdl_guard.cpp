// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/sdl_guard.h"

namespace nd {

std::mutex &sdlGuard()
{
    static std::mutex guard;
    return guard;
}

} // namespace nd
