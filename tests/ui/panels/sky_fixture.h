// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/base/sky_clock.h"
#include "core/observatory/sky/sky_desk.h"
#include "tests/support/manual_scheduler.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace nd::test {

/// So long a test waits for the thread pool.
inline constexpr int kPatience = 20'000;

/// The sky of the demo, without a telescope.
struct SkyFixture
{
    explicit SkyFixture(const std::optional<Site> &site = Site{48.2, 11.5, 0.0})
        : sky((clock.setUtc({QDate(2026, 10, 10), QTime(20, 0), Qt::UTC}), settings), clock,
              scheduler)
    {
        sky.setSite(site);
    }

    bool isLoaded() { return sky.library().catalog() != nullptr; }
    Target target(const char *id)
    {
        const auto catalog = sky.library().catalog();
        return *targetOf(catalog, *catalog->byName(QLatin1String(id)));
    }

    Theme theme{*qApp};
    Settings settings{QString()};
    SkyClock clock;
    ManualScheduler scheduler;
    SkyDesk sky;
};

} // namespace nd::test
