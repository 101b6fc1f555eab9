// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_window.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr QSize kSize{440, 420};

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    resize(Theme::px(kSize.width()), Theme::px(kSize.height()));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(Theme::px(12));
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
}

void HelpWindow::showHelp(const QString &richText)
{
    m_text->setHtml(richText.isEmpty()
                        ? tr("<h3>Nightdesk</h3><p>Ctrl+K finds any command. Ctrl+. or Pause stops "
                             "everything that moves, from everywhere.</p>")
                        : richText);
    show();
    raise();
    activateWindow();
}

} // namespace nd
