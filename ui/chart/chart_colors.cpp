// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_colors.h"

#include "ui/chart/chart_canvas.h"
#include "ui/theme/theme.h"

namespace nd {

ChartColors ChartColors::of(const Tokens &tokens)
{
    ChartColors colors;
    const QColor &sky = tokens.image;
    colors.sky = sky;
    colors.milkyWay = mixed(sky, mixed(tokens.accent, tokens.secondary, 0.6), 0.42);
    colors.ground = mixed(sky, tokens.ok, 0.07);
    colors.groundEdge = mixed(sky, tokens.ok, 0.5);
    colors.grid = mixed(sky, tokens.border, 0.8);
    colors.gridText = tokens.chart3;
    colors.figure = mixed(sky, tokens.accent, 0.42);
    colors.figureText = mixed(sky, mixed(tokens.accent, tokens.secondary, 0.4), 0.62);
    colors.ecliptic = mixed(sky, tokens.warning, 0.6);
    colors.object = mixed(tokens.secondary, tokens.accent, 0.3);
    colors.objectText = tokens.chart2;
    colors.body = mixed(tokens.text, tokens.warning, 0.3);
    colors.bodyDark = mixed(sky, tokens.border, 0.9);
    colors.text = tokens.text;
    colors.field = tokens.accent;
    colors.planned = tokens.chart2;
    colors.secondary = tokens.secondary;
    colors.plainStar = tokens.text;
    for (std::size_t i = 0; i < kStarColors; ++i) {
        const double part = static_cast<double>(i) / (kStarColors - 1) * 2.0 - 1.0;
        colors.stars.at(i) = part < 0.0 ? mixed(tokens.text, tokens.accent, -0.35 * part)
                                        : mixed(tokens.text, tokens.warning, 0.5 * part);
    }
    return colors;
}

ChartColors ChartColors::ofTheme()
{
    return of(Theme::isNight() ? Theme::tokens() : Theme::tokensOf(ThemeId::Dark));
}

} // namespace nd
