// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace nd {

/// Every colour of the product, by role. Value type; nothing else may spell a colour.
struct Tokens
{
    QColor window; ///< Gaps between docks, ground of lists.
    QColor panel; ///< Body of a panel.
    QColor header; ///< Title bars, status strip.
    QColor raised; ///< Buttons.
    QColor field; ///< Inputs and charts.
    QColor image; ///< Behind the live picture.
    QColor border; ///< Around controls and panels.
    QColor grid; ///< Lines inside tables and charts.
    QColor text; ///< Every value.
    QColor secondary; ///< Labels and units.
    QColor disabled; ///< Readable only where the reason stands beside it.
    QColor accent; ///< Lines, focus, first chart series.
    QColor accentFill;
    QColor accentText; ///< On accentFill.
    QColor selection; ///< Selected row, toggle that is on, rail item.
    QColor chart2;
    QColor chart3;
    QColor ok;
    QColor warning;
    QColor error;
    QColor stopFill; ///< STOP alone.
    QColor stopText;
    QColor stopEdge;
};

/// 0xRRGGBB as a colour.
constexpr QColor tokenColor(unsigned rgb)
{
    return {static_cast<int>((rgb >> 16U) & 0xFFU), static_cast<int>((rgb >> 8U) & 0xFFU),
            static_cast<int>(rgb & 0xFFU)};
}

inline constexpr Tokens kDarkTokens{
    .window = tokenColor(0x12151A),
    .panel = tokenColor(0x1A1F26),
    .header = tokenColor(0x1F252D),
    .raised = tokenColor(0x252C36),
    .field = tokenColor(0x12161B),
    .image = tokenColor(0x05070A),
    .border = tokenColor(0x36404C),
    .grid = tokenColor(0x2A323C),
    .text = tokenColor(0xE6EAF0),
    .secondary = tokenColor(0xA9B4C0),
    .disabled = tokenColor(0x6B7682),
    .accent = tokenColor(0x4DA3FF),
    .accentFill = tokenColor(0x1D5FA8),
    .accentText = tokenColor(0xFFFFFF),
    .selection = tokenColor(0x1E3A58),
    .chart2 = tokenColor(0xC7D0DA),
    .chart3 = tokenColor(0x7F8B98),
    .ok = tokenColor(0x3FB56F),
    .warning = tokenColor(0xE6A23C),
    .error = tokenColor(0xFF5C5C),
    .stopFill = tokenColor(0xC62828),
    .stopText = tokenColor(0xFFFFFF),
    .stopEdge = tokenColor(0xFF7A7A),
};

inline constexpr Tokens kLightTokens{
    .window = tokenColor(0xE6EAEE),
    .panel = tokenColor(0xF3F5F7),
    .header = tokenColor(0xE9EDF1),
    .raised = tokenColor(0xFFFFFF),
    .field = tokenColor(0xFFFFFF),
    .image = tokenColor(0x05070A),
    .border = tokenColor(0xB4BDC7),
    .grid = tokenColor(0xDDE3E9),
    .text = tokenColor(0x14181D),
    .secondary = tokenColor(0x4A5560),
    .disabled = tokenColor(0x7C8793),
    .accent = tokenColor(0x0B5CAD),
    .accentFill = tokenColor(0x0B5CAD),
    .accentText = tokenColor(0xFFFFFF),
    .selection = tokenColor(0xD6E6F7),
    .chart2 = tokenColor(0x4A5560),
    .chart3 = tokenColor(0x7C8793),
    .ok = tokenColor(0x1B7A43),
    .warning = tokenColor(0x8A5A00),
    .error = tokenColor(0xB3261E),
    .stopFill = tokenColor(0xC62828),
    .stopText = tokenColor(0xFFFFFF),
    .stopEdge = tokenColor(0x8E1616),
};

inline constexpr Tokens kNightTokens{
    .window = tokenColor(0x000000),
    .panel = tokenColor(0x140000),
    .header = tokenColor(0x1C0000),
    .raised = tokenColor(0x260000),
    .field = tokenColor(0x080000),
    .image = tokenColor(0x000000),
    .border = tokenColor(0x4A0000),
    .grid = tokenColor(0x2C0000),
    .text = tokenColor(0xF00000),
    .secondary = tokenColor(0xC40000),
    .disabled = tokenColor(0x6A0000),
    .accent = tokenColor(0xF00000),
    .accentFill = tokenColor(0x4A0000),
    .accentText = tokenColor(0xFF0000),
    .selection = tokenColor(0x4A0000),
    .chart2 = tokenColor(0xB00000),
    .chart3 = tokenColor(0x800000),
    .ok = tokenColor(0xC00000),
    .warning = tokenColor(0xE00000),
    .error = tokenColor(0xFF0000),
    .stopFill = tokenColor(0xD80000),
    .stopText = tokenColor(0x000000),
    .stopEdge = tokenColor(0xFF0000),
};

} // namespace nd
