// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wire_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace nd {

namespace {

/// As high as it must be, and higher where there is room: a narrow panel need not scroll.
class WireText final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
    }
};

} // namespace

QPlainTextEdit *makeWireText(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *text = new WireText(parent);
    text->setObjectName(QLatin1String(name));
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    QFont font = text->font();
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    text->setFont(font);
    return text;
}

} // namespace nd
