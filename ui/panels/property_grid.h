// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QGridLayout;
class QLabel;
class QWidget;

namespace nd {

// Property rows of a panel: caption on the left in a column of one width, control on the right.

/// What a value or a control is called.
QLabel *makeCaption(const QString &text, QWidget *parent);
/// A grid without margins for `owner`, which takes it.
QGridLayout *makePropertyGrid(QWidget *owner);
/// Appends one row; returns its caption.
QLabel *addProperty(QGridLayout &grid, const QString &caption, QWidget *control);

} // namespace nd
