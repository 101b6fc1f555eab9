// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QString;
class QWidget;

namespace nd {

/// A field for what goes over the wire: letters of one width, and Tab leaves it.
QPlainTextEdit *makeWireText(const char *name, const QString &accessibleName, QWidget *parent);

} // namespace nd
