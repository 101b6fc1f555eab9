// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "ui/panels/timeline_scale.h"

#include <QTimeZone>
#include <QWidget>

class QPainter;

namespace nd {

/// One stack over the night: each frame, what went wrong and for how long, every event. The wheel
/// or plus and minus zoom, dragging or the arrow keys scroll, 0 shows all. GUI thread.
class StackTimeline final : public QWidget
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    explicit StackTimeline(QWidget *parent = nullptr);

    /// `now`: by the clock of the story; `shift`: what the clock that is shown is ahead of it.
    void display(const std::optional<StackStory> &story, Milliseconds now, Milliseconds shift,
                 const QTimeZone &zone);
    /// The span that is seen.
    Milliseconds from() const { return m_from; }
    Milliseconds to() const { return m_to; }
    /// What is at this place, for tooltips; empty if nothing is.
    QString textAt(const QPointF &place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF eventLane() const;
    TimelineScale scale() const;
    double xOf(Milliseconds utc) const;
    Milliseconds timeAt(double x) const;
    QString clock(Milliseconds utc, bool hasSeconds) const;
    void zoom(double factor, double x);
    void scroll(Milliseconds by);
    void showAll();
    void keepInside();
    void paintBands(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintFrames(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintNow(QPainter &painter) const;

    std::optional<StackStory> m_story;
    Milliseconds m_now{0};
    Milliseconds m_shift{0};
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Milliseconds m_from{0};
    Milliseconds m_to{0};
    bool m_followsAll = true; ///< Until somebody zooms.
    std::optional<double> m_dragX;
};

} // namespace nd
