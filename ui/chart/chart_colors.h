// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace nd {

struct Tokens;

/// What a chart is painted in: roles of the theme, or mixtures of two of them.
struct ChartColors
{
    static constexpr std::size_t kStarColors = 8;

    static ChartColors of(const Tokens &tokens);
    /// The sky is dark in every theme.
    static ChartColors ofTheme();

    QColor sky;
    QColor milkyWay; ///< Its brightest part.
    QColor ground;
    QColor groundEdge;
    QColor grid;
    QColor gridText;
    QColor figure; ///< Lines of the constellations.
    QColor figureText;
    QColor ecliptic;
    QColor object;
    QColor objectText;
    QColor body;
    QColor bodyDark; ///< What the Sun does not light.
    QColor text;
    QColor field;
    QColor planned;
    QColor secondary;
    std::array<QColor, kStarColors> stars; ///< From blue to red.
    QColor plainStar; ///< Of unknown colour.
};

} // namespace nd
