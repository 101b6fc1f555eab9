// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/property_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace nd {

namespace {

constexpr int kCaptionWidth = 78;
constexpr int kSpacing = 6;
constexpr int kRowSpacing = 8;

} // namespace

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    Theme::setRole(*label, "secondary");
    return label;
}

QGridLayout *makePropertyGrid(QWidget *owner)
{
    auto *grid = new QGridLayout(owner);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::px(kSpacing));
    grid->setVerticalSpacing(Theme::px(kRowSpacing));
    grid->setColumnMinimumWidth(0, Theme::px(kCaptionWidth));
    grid->setColumnStretch(1, 1);
    return grid;
}

QLabel *addProperty(QGridLayout &grid, const QString &caption, QWidget *control)
{
    const int row = grid.rowCount();
    QLabel *label = makeCaption(caption, grid.parentWidget());
    label->setBuddy(control);
    grid.addWidget(label, row, 0);
    grid.addWidget(control, row, 1);
    return label;
}

} // namespace nd
