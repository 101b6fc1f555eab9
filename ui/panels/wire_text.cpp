// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wire_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace nd {

QPlainTextEdit *makeWireText(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    QFont font = text->font();
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    text->setFont(font);
    return text;
}

} // namespace nd
