// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

namespace nd {

/// How one number went from frame to frame, with its name and its newest value. GUI thread.
class CourseChart final : public QWidget
{
    Q_OBJECT

public:
    CourseChart(const QString &title, int decimals, QWidget *parent = nullptr);

    /// Points by frame; `ideal` is drawn dashed beside them and may be empty.
    void setPoints(const QList<QPointF> &points, const QList<QPointF> &ideal = {});
    /// Shown beside the title; empty: nothing is known.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    const QList<QPointF> &points() const { return m_points; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotRect() const;
    QPolygonF lineOf(const QList<QPointF> &points) const;
    void paintScale(QPainter &painter, const QRectF &plot) const;

    QString m_title;
    QString m_value;
    int m_decimals;
    QList<QPointF> m_points;
    QList<QPointF> m_ideal;
    QRectF m_range; ///< Frames and values that are shown.
};

} // namespace nd
