// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/focus_curve.h"

#include <QWidget>

namespace nd {

/// The size of the stars over the measurements, the best one marked. Lower is sharper.
class FocusChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusChart(QWidget *parent = nullptr);

    void setCurve(const FocusCurve &curve);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointOf(std::size_t index) const;

    std::vector<FocusSample> m_samples;
    std::size_t m_best = 0;
    double m_lowest = 0.0;
    double m_highest = 1.0;
};

} // namespace nd
