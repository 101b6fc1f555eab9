// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/night_veil.h"

#include <QApplication>

#include <memory>

namespace nd::test {

/// A window over an observatory whose telescopes are never connected. `settings` decides what it
/// finds.
struct WindowFixture
{
    explicit WindowFixture(Theme &theme, Settings &settings, int telescopes = 0)
        : observatory(settings)
    {
        for (int i = 0; i < telescopes; ++i)
            addTelescope(i);
        window
            = std::make_unique<MainWindow>(MainWindow::Surroundings{observatory, theme, nullptr});
    }

    DwarfDevice &addTelescope(int number)
    {
        DeviceProfile profile;
        profile.id = QStringLiteral("test-%1").arg(number);
        profile.name
            = number == 0 ? QStringLiteral("Terrace") : QStringLiteral("Garden %1").arg(number);
        profile.host = QStringLiteral("127.0.0.1");
        profile.demo = true;
        return observatory.addDevice(profile);
    }

    Observatory observatory;
    std::unique_ptr<MainWindow> window;
};

} // namespace nd::test
