// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace nd {

/// Which colour of the theme an icon takes.
enum class IconRole { Text, Secondary, Disabled, Accent, Ok, Warning, Error, AccentText, StopText };

/// Our own monochrome icons of resources/icons, painted in the colours of the current theme.
///
/// GUI thread. Icons are drawn when they are first shown and follow a change of theme by
/// themselves: an icon taken once stays right.
class IconTheme
{
public:
    /// An icon that is empty if the name is unknown (logged). Disabled mode takes the disabled
    /// colour.
    static QIcon icon(const QString &name, IconRole role = IconRole::Text);
    /// The same as a pixmap with a side of `side` device-independent pixels (already scaled).
    static QPixmap pixmap(const QString &name, IconRole role, int side, qreal devicePixelRatio);
    static bool exists(const QString &name);
    /// Forgets what was drawn; Theme calls it when colours change.
    static void clear();
};

} // namespace nd
