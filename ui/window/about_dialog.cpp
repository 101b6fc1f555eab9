// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace nd {

namespace {

constexpr int kIcon = 48;
constexpr int kTextWidth = 380;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setFixedWidth(Theme::px(kTextWidth));
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Nightdesk"));
    auto *picture = new QLabel;
    picture->setPixmap(IconTheme::pixmap(QStringLiteral("telescope"), IconRole::Accent,
                                         Theme::px(kIcon), devicePixelRatioF()));
    auto *title = new QLabel(tr("Nightdesk %1").arg(QCoreApplication::applicationVersion()));
    Theme::setRole(*title, "hero");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(24), Theme::px(24), Theme::px(24), Theme::px(16));
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(12));
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(
        paragraph(tr("Nights with a DWARF smart telescope, from one window and without Internet.")),
        1, 1);
    grid->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or "
                                 "later. There is no warranty.")),
                    2, 1);
    auto *libraries
        = paragraph(tr("Built on Qt %1, FFmpeg, ERFA, SDL and Protocol Buffers. Star data: "
                       "Tycho-2, ESA.")
                        .arg(QString::fromLatin1(qVersion())));
    Theme::setRole(*libraries, "caption");
    grid->addWidget(libraries, 3, 1);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    grid->addWidget(buttons, 4, 0, 1, 2);
}

} // namespace nd
