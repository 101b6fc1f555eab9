// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/horizon/horizon_mask.h"

#include <QWidget>

#include <optional>

namespace nd {

/// The horizon all around as a picture: north, east, south, west and north again, with its points
/// and where the telescope looks. A click picks the nearest point. GUI thread.
class HorizonProfile final : public QWidget
{
    Q_OBJECT

public:
    explicit HorizonProfile(QWidget *parent = nullptr);

    void setMask(const HorizonMask &mask);
    /// Index of the point that is marked; less than 0 for none.
    void setCurrent(int index);
    void setSight(const std::optional<Horizontal> &place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRectF plot() const;
    double topDegrees() const;
    QPointF pointOf(double azimuthDegrees, double altitudeDegrees) const;
    void paintGrid(QPainter &painter) const;
    void paintGround(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintSight(QPainter &painter) const;

    HorizonMask m_mask;
    int m_current = -1;
    std::optional<Horizontal> m_sight;
};

} // namespace nd
