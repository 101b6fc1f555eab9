// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

class Settings;
class Theme;
class WindowActions;

/// Gives the commands of the look their effect and remembers it: theme, scale, night brightness.
/// Owned by the actions.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ViewCommands(Theme &theme, Settings &settings, WindowActions &actions);

private:
    void toggleNight();
    void stepScale(int steps);
    void stepDimmer(int steps);
    void show();
    void save();

    Theme &m_theme;
    Settings &m_settings;
    WindowActions &m_actions;
};

} // namespace nd
