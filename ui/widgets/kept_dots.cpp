// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_dots.h"

#include "ui/theme/theme.h"
#include "ui/widgets/status_mark.h"

#include <QPainter>

#include <algorithm>

namespace nd {

namespace {

constexpr int kDotCell = 11;
constexpr int kDotHeight = 16;

} // namespace

KeptDots::KeptDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeptDots::setFrames(const std::vector<bool> &kept)
{
    if (kept == m_kept)
        return;
    m_kept = kept;
    const auto good = std::count(kept.begin(), kept.end(), true);
    setAccessibleDescription(tr("%1 of %2 kept").arg(good).arg(kept.size()));
    updateGeometry();
    update();
}

QSize KeptDots::sizeHint() const
{
    return {int(m_kept.size()) * Theme::px(kDotCell), Theme::px(kDotHeight)};
}

void KeptDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal cell = Theme::pxF(kDotCell);
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        StatusMark::paint(painter, QRectF(double(i) * cell, 0.0, cell, height()),
                          m_kept.at(i) ? Mark::Ok : Mark::Warning);
}

} // namespace nd
