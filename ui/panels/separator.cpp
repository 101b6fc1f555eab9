// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/separator.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace nd {

namespace {

constexpr double kUprightLength = 20.0;

} // namespace

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedSize(1, Theme::px(kUprightLength));
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().border);
}

} // namespace nd
