// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;
class QWidget;

namespace nd {

enum class ThemeId { Dark, Light, Night };

/// The steps of the type scale.
enum class TextSize { Axis, Caption, Body, Value, Hero, Giant };

/// The look of the whole application: palette, style sheet, scale, night dimmer.
///
/// GUI thread; one instance, owned by the composition root. Like QApplication::palette() the look
/// belongs to the application, so painted widgets read it through the static functions. Every
/// change reaches the widgets as QEvent::PaletteChange and QEvent::FontChange.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Installs style, palette and style sheet on the application.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    ThemeId id() const;
    void setId(ThemeId id);
    /// 100 to 200; independent of the screen's resolution.
    int scalePercent() const;
    void setScalePercent(int percent);
    /// 20 to 100: brightness of everything at night.
    int dimPercent() const;
    void setDimPercent(int percent);

    /// Colours of the current theme. The dark ones before a Theme exists.
    static const Tokens &tokens();
    static bool isNight();
    /// Length in the user's scale.
    static int px(double length);
    /// Length in the user's scale for painting.
    static qreal pxF(double length);
    /// Font of a step of the type scale in the user's scale.
    static QFont font(TextSize size, bool semibold = false);
    /// Sets dynamic property `role` ("primary", "danger", "tool", "segment", "secondary",
    /// "heading", "caption", "value", "hero") and polishes the widget again.
    static void setRole(QWidget &widget, const char *role);
    /// Sets dynamic property `state` ("ok", "warn", "error", "") and polishes the widget again.
    static void setState(QWidget &widget, const char *state);

    static const Tokens &tokensOf(ThemeId id);
    static QPalette paletteOf(const Tokens &tokens);
    /// The style sheet with colours and lengths filled in.
    static QString styleSheetOf(const Tokens &tokens, int scalePercent);

    /// "dark", "light", "night", as in settings and on the command line.
    static QString nameOf(ThemeId id);
    static std::optional<ThemeId> idOf(const QString &name);

signals:
    /// After palette and style sheet are in place.
    void changed();
    void dimChanged();
    /// After changed(): layouts made before still have the old margins.
    void scaleChanged();

private:
    void apply();

    QApplication &m_application;
};

} // namespace nd
