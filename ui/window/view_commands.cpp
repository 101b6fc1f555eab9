// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_commands.h"

#include "core/base/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/window_actions.h"

namespace nd {

namespace {

constexpr int kPercentPerStep = 10;

} // namespace

ViewCommands::ViewCommands(Theme &theme, Settings &settings, WindowActions &actions)
    : QObject(&actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(actions)
{
    connect(actions.night, &QAction::triggered, this, &ViewCommands::toggleNight);
    connect(actions.dark, &QAction::triggered, this, [this] { m_theme.setId(ThemeId::Dark); });
    connect(actions.light, &QAction::triggered, this, [this] { m_theme.setId(ThemeId::Light); });
    connect(actions.larger, &QAction::triggered, this, [this] { stepScale(1); });
    connect(actions.smaller, &QAction::triggered, this, [this] { stepScale(-1); });
    connect(actions.brighter, &QAction::triggered, this, [this] { stepDimmer(1); });
    connect(actions.dimmer, &QAction::triggered, this, [this] { stepDimmer(-1); });
    connect(&theme, &Theme::changed, this, &ViewCommands::show);
    connect(&theme, &Theme::changed, this, &ViewCommands::save);
    connect(&theme, &Theme::dimChanged, this, &ViewCommands::save);
    show();
}

void ViewCommands::toggleNight()
{
    m_theme.setId(m_theme.id() == ThemeId::Night ? ThemeId::Dark : ThemeId::Night);
}

void ViewCommands::stepScale(int steps)
{
    m_theme.setScalePercent(m_theme.scalePercent() + steps * kPercentPerStep);
}

void ViewCommands::stepDimmer(int steps)
{
    m_theme.setDimPercent(m_theme.dimPercent() + steps * kPercentPerStep);
}

void ViewCommands::show()
{
    const bool night = Theme::isNight();
    m_actions.night->setChecked(night);
    m_actions.brighter->setEnabled(night);
    m_actions.dimmer->setEnabled(night);
}

void ViewCommands::save()
{
    m_settings.setValue(settings_key::kTheme, Theme::nameOf(m_theme.id()));
    m_settings.setValue(settings_key::kScalePercent, m_theme.scalePercent());
    m_settings.setValue(settings_key::kNightDimPercent, m_theme.dimPercent());
}

} // namespace nd
