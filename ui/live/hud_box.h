// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QPixmap>
#include <QSize>
#include <QString>

class QPainter;

namespace nd {

/// Colours for what lies on the picture: the picture is dark in every theme.
const Tokens &tokensOnPicture();

enum class HudMark { None, Ok, Warning, Error };

/// What a box over the picture says.
struct HudContent
{
    struct Row
    {
        QString label;
        QString value;

        bool operator==(const Row &) const = default;
    };

    HudMark mark = HudMark::None;
    QString title;
    QList<Row> rows;

    bool isEmpty() const { return title.isEmpty() && rows.isEmpty(); }
    bool operator==(const HudContent &) const = default;
};

/// A box in a corner of the picture, painted once and kept until its content or the theme changes.
///
/// GUI thread; member of the view that paints it.
class HudBox
{
public:
    /// Distance from the edges of the view, unscaled.
    static constexpr double kMargin = 12.0;

    /// True if it has to be painted again.
    bool setContent(const HudContent &content);
    const HudContent &content() const { return m_content; }
    /// Size in points; empty without content.
    QSize size() const;
    void paint(QPainter &painter, const QPoint &topLeft);
    /// After a change of theme, font or screen.
    void invalidate() { m_cache = QPixmap(); }

private:
    void render(double pixelRatio);

    HudContent m_content;
    QPixmap m_cache;
};

} // namespace nd
