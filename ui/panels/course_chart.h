// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

namespace nd {

/// How one number went from frame to frame or with time, with its name and its newest value. GUI
/// thread.
class CourseChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Axis {
        Frames,
        Time, ///< In seconds since the first.
    };

    CourseChart(const QString &title, int decimals, Axis axis, QWidget *parent = nullptr);

    /// `ideal` is drawn dashed beside them, by the same scale, and may be empty.
    void setPoints(const QList<QPointF> &points, const QList<QPointF> &ideal = {});
    /// Another course of the same times, thinner and by a scale of its own; may be empty.
    void setBeside(const QList<QPointF> &points);
    /// What the two are, if both are there.
    void setNames(const QString &points, const QString &beside);
    /// Shown beside the title; empty: nothing is known.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    const QList<QPointF> &points() const { return m_points; }
    const QList<QPointF> &beside() const { return m_beside; }
    /// The marks beside the plot, the lowest first: with as many decimals as tell them apart.
    QStringList scaleTexts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotRect() const;
    const QRectF &shownRange() const;
    QPolygonF lineOf(const QList<QPointF> &points, const QRectF &range) const;
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintNames(QPainter &painter, const QRectF &below) const;
    void paintCourse(QPainter &painter, const QPolygonF &line, const QColor &colour,
                     double width) const;
    QString axisText(double at) const;
    void fitRanges();

    QString m_title;
    QString m_value;
    int m_decimals;
    QList<QPointF> m_points;
    QList<QPointF> m_ideal;
    QList<QPointF> m_beside;
    QString m_name;
    QString m_besideName;
    Axis m_axis;
    QRectF m_range; ///< Frames or times, and values, that are shown.
    QRectF m_besideRange;
};

} // namespace nd
