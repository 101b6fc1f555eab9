// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_legend.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/chart_pick.h"

#include <QWidget>

namespace nd {

/// The sky as a picture to look around in: drag or arrow keys turn it, the wheel or plus and minus
/// zoom, Home goes back; a click selects what is there, a double click asks to go there. Enter
/// selects what is nearest to the middle, and asks to go there if it is selected already.
///
/// It knows nothing of telescopes: whoever owns it tells what is selected and what the cameras see.
/// GUI thread.
class SkyChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SkyChart(QWidget *parent = nullptr);

    const ChartContent &content() const { return m_content; }
    const ChartView &view() const { return m_content.view; }
    /// Objects emitted before live as long as the chart's old catalogue.
    void setSky(const std::shared_ptr<const ChartSky> &sky);
    /// A horizon chart without a site becomes an equatorial one.
    void setMoment(const ChartMoment &moment);
    void setView(const ChartView &view);
    /// Looks at the same place. Ignored for the horizon without a site.
    void setFrame(ChartFrame frame);
    void setLayers(const ChartLayers &layers)
    {
        m_content.layers = layers;
        repaintSky();
    }
    void setHorizon(const HorizonMask &horizon)
    {
        m_content.horizon = horizon;
        repaintSky();
    }
    void setFields(const std::vector<ChartFieldMark> &fields);
    void setSelection(const std::optional<ChartSelection> &selection);
    void lookAt(const SkyDirection &direction);
    /// Whether it is on the picture, above the ground or below.
    bool shows(const SkyDirection &direction) const
    {
        const auto point = projection().pointOf(direction);
        return point && rect().contains(point->toPoint());
    }

    void zoomIn();
    void zoomOut();
    /// To the south, or to the equator.
    void goHome();

    /// The image that is shown, painted if need be.
    const QImage &picture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewChanged();
    void objectSelected(const nd::SkyObject *object);
    /// Somebody wants to go there.
    void objectActivated(const nd::SkyObject *object);
    /// The same where there is nothing.
    void placeActivated(const nd::Equatorial &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void repaintSky();
    void changeView(const ChartView &view);
    void zoomBy(double factor, const QPointF &point);
    bool turnByKey(int key);
    bool zoomByKey(int key);
    void pickMiddle();
    ChartProjection projection() const;
    std::optional<ChartPick> pick(const QPointF &point) const;
    void describe();
    QPointF middle() const { return {width() / 2.0, height() / 2.0}; }

    ChartContent m_content;
    ChartPainter m_painter;
    ChartLegend m_legend;
    bool m_isStale = true;
    QPointF m_pressAt;
    SkyDirection m_held; ///< What the mouse drags.
    bool m_isPressed = false;
    bool m_isDragging = false;
    const SkyObject *m_middlePick = nullptr; ///< What Enter selected last; only compared.
};

} // namespace nd
