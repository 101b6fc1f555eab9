// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace nd {

/// The boxes in the corners of a chart: where it looks, and what its marks mean. Painted once and
/// kept until the words or the theme change. GUI thread; member of the widget.
class ChartLegend
{
public:
    void setView(const QString &title, const QString &detail);
    /// Which fields there are: those the cameras see now, and those of a target.
    void setFields(bool areSeen, bool arePlanned);
    /// Where the boxes are: left and right above, the marks only where there is room for both.
    std::vector<QRectF> places(const QRectF &area, double pixelRatio);
    void paint(QPainter &painter, const QRectF &area);
    /// After a change of theme, font or scale.
    void clear();

private:
    void render(double pixelRatio);
    static QPixmap renderView(const QString &title, const QString &detail, double pixelRatio);
    QPixmap renderMarks(double pixelRatio) const;

    QString m_title;
    QString m_detail;
    bool m_hasSeen = false;
    bool m_hasPlanned = false;
    QPixmap m_view;
    QPixmap m_marks;
};

} // namespace nd
