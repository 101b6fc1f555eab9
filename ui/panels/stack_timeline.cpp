// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_timeline.h"

#include "ui/panels/stack_event_mark.h"
#include "ui/text/stacking_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_mark.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr QSize kHint(480, 150);
constexpr QSize kSmallest(200, 96);
constexpr double kSide = 8.0;
constexpr double kTop = 6.0;
constexpr double kLane = 18.0;
constexpr double kAxis = 18.0;
constexpr double kLeastTickPixels = 64.0;
constexpr double kZoomStep = 1.25;
constexpr double kScrollShare = 0.2;
constexpr double kReachPixels = 6.0;
constexpr double kRejectedShare = 0.45; ///< Of a kept frame's height.
constexpr int kBandAlpha = 70;
constexpr auto kShortestSpan = Milliseconds(1min);
constexpr auto kLeastStory = Milliseconds(5min);

/// How many frames of each kind fall into one column of pixels.
struct Column
{
    int kept = 0;
    int leftOut = 0;
};

} // namespace

StackTimeline::StackTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stackTimeline"));
    setAccessibleName(tr("Timeline of the stack"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackTimeline::display(const std::optional<StackStory> &story, Milliseconds now,
                            Milliseconds shift, const QTimeZone &zone)
{
    const bool isAnother = story && (!m_story || m_story->id != story->id);
    m_story = story;
    m_now = now;
    m_shift = shift;
    m_zone = zone;
    if (isAnother)
        m_followsAll = true;
    if (m_followsAll)
        showAll();
    update();
}

QSize StackTimeline::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize StackTimeline::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

QRectF StackTimeline::plot() const
{
    return QRectF(rect()).adjusted(Theme::pxF(kSide), Theme::pxF(kTop), -Theme::pxF(kSide),
                                   -Theme::pxF(kLane + kAxis));
}

QRectF StackTimeline::eventLane() const
{
    const QRectF area = plot();
    return {area.left(), area.bottom(), area.width(), Theme::pxF(kLane)};
}

TimelineScale StackTimeline::scale() const
{
    return {plot(), m_from, m_to};
}

double StackTimeline::xOf(Milliseconds utc) const
{
    return scale().xOf(utc);
}

StackTimeline::Milliseconds StackTimeline::timeAt(double x) const
{
    return scale().timeAt(x);
}

QString StackTimeline::clock(Milliseconds utc, bool hasSeconds) const
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch((utc + m_shift).count(), m_zone);
    return shown.toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void StackTimeline::showAll()
{
    m_followsAll = true;
    if (!m_story)
        return;
    m_from = m_story->beganUtc;
    const Milliseconds end = m_story->endedUtc.value_or(m_now);
    m_to = std::max(end, m_from + kLeastStory);
    update();
}

void StackTimeline::keepInside()
{
    const Milliseconds first = m_story->beganUtc;
    const Milliseconds last = std::max(m_story->endedUtc.value_or(m_now), first + kLeastStory);
    const Milliseconds span = std::clamp(m_to - m_from, kShortestSpan, last - first);
    m_from = std::clamp(m_from, first, last - span);
    m_to = m_from + span;
    m_followsAll = span == last - first;
    update();
}

void StackTimeline::zoom(double factor, double x)
{
    if (!m_story)
        return;
    const Milliseconds fixed = timeAt(x);
    const auto scaled = [factor](Milliseconds time) {
        return Milliseconds(std::llround(double(time.count()) / factor));
    };
    const Milliseconds from = fixed - scaled(fixed - m_from);
    m_to = fixed + scaled(m_to - fixed);
    m_from = from;
    keepInside();
}

void StackTimeline::scroll(Milliseconds by)
{
    if (!m_story)
        return;
    m_from += by;
    m_to += by;
    keepInside();
}

void StackTimeline::wheelEvent(QWheelEvent *event)
{
    constexpr double kNotch = 120.0;
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0.0)
        zoom(std::pow(kZoomStep, notches), event->position().x());
    event->accept();
}

void StackTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragX = event->position().x();
}

void StackTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragX)
        return;
    const double x = event->position().x();
    scroll(timeAt(*m_dragX) - timeAt(x));
    m_dragX = x;
}

void StackTimeline::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX.reset();
}

void StackTimeline::keyPressEvent(QKeyEvent *event)
{
    const auto step = Milliseconds(std::llround(kScrollShare * double((m_to - m_from).count())));
    switch (event->key()) {
    case Qt::Key_Left:
        return scroll(-step);
    case Qt::Key_Right:
        return scroll(step);
    case Qt::Key_Plus:
        return zoom(kZoomStep, plot().center().x());
    case Qt::Key_Minus:
        return zoom(1.0 / kZoomStep, plot().center().x());
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool StackTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

QString StackTimeline::textAt(const QPointF &place) const
{
    if (!m_story)
        return {};
    QStringList lines;
    for (const StackEvent &event : m_story->events) {
        if (std::abs(xOf(event.utc) - place.x()) <= Theme::pxF(kReachPixels))
            lines.append(clock(event.utc, true) + u' ' + text::stackEventText(event));
    }
    const Milliseconds time = timeAt(place.x());
    for (const StackBand &band : m_story->bands) {
        if (time >= band.from && time <= band.to.value_or(m_now))
            lines.append(text::stackBandName(band));
    }
    return lines.join(u'\n');
}

void StackTimeline::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(plot(), tokens.field);
    painter.setFont(Theme::font(TextSize::Axis));
    if (m_story && m_to > m_from) {
        painter.save();
        painter.setClipRect(plot());
        paintBands(painter);
        paintFrames(painter);
        painter.restore();
        paintHours(painter);
        paintEvents(painter);
        paintNow(painter);
    }
    painter.setPen(hasFocus() ? tokens.accent : tokens.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot());
}

void StackTimeline::paintBands(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    for (const StackBand &band : m_story->bands) {
        QColor colour = band.alarm ? tokens.warning : tokens.chart3;
        colour.setAlpha(kBandAlpha);
        const double left = std::max(xOf(band.from), area.left());
        const double right = std::min(xOf(band.to.value_or(m_now)), area.right());
        if (right < area.left() || left > area.right())
            continue;
        const QRectF box(left, area.top(), std::max(right - left, 1.0), area.height());
        painter.fillRect(box, colour);
        painter.setPen(tokens.text);
        const QString name = text::stackBandName(band);
        const double room = painter.fontMetrics().horizontalAdvance(name) + Theme::pxF(kSide);
        if (room <= box.width())
            painter.drawText(box.adjusted(Theme::pxF(4), Theme::pxF(2), 0, 0),
                             Qt::AlignLeft | Qt::AlignTop, name);
    }
}

/// A column of pixels shows whether frames of both kinds are in it, however many there are.
void StackTimeline::paintFrames(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const auto width = static_cast<std::size_t>(std::max(1.0, area.width()));
    std::vector<Column> columns(width);
    for (const JudgedFrame &frame : m_story->frames) {
        const double x = xOf(frame.at) - area.left();
        if (x < 0.0 || x >= double(width))
            continue;
        Column &column = columns.at(static_cast<std::size_t>(x));
        (frame.isStacked ? column.kept : column.leftOut) += 1;
    }
    const double top = area.top() + Theme::pxF(kLane);
    const double height = area.bottom() - top;
    for (std::size_t i = 0; i < width; ++i) {
        const Column &column = columns.at(i);
        const double x = area.left() + double(i);
        if (column.kept > 0)
            painter.fillRect(QRectF(x, top, 1.5, height), tokens.accent);
        if (column.leftOut > 0)
            painter.fillRect(
                QRectF(x, area.bottom() - kRejectedShare * height, 2.0, kRejectedShare * height),
                tokens.warning);
    }
}

void StackTimeline::paintHours(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const TimelineScale times = scale();
    const Milliseconds step = times.step(Theme::pxF(kLeastTickPixels));
    const bool hasSeconds = step < 1min;
    const Milliseconds offset = m_shift
        + std::chrono::seconds(m_zone.offsetFromUtc(
            QDateTime::fromMSecsSinceEpoch((m_from + m_shift).count(), Qt::UTC)));
    for (const Milliseconds at : times.ticks(step, offset)) {
        const double x = xOf(at);
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(tokens.secondary);
        const double half = Theme::pxF(kLeastTickPixels) / 2.0;
        painter.drawText(QRectF(x - half, eventLane().bottom(), 2.0 * half, Theme::pxF(kAxis)),
                         Qt::AlignCenter, clock(at, hasSeconds));
    }
}

void StackTimeline::paintEvents(QPainter &painter) const
{
    const QRectF lane = eventLane();
    for (const StackEvent &event : m_story->events) {
        const double x = xOf(event.utc);
        if (x < lane.left() - 1.0 || x > lane.right() + 1.0)
            continue;
        StatusMark::paint(painter,
                          QRectF(x - lane.height() / 2.0, lane.top(), lane.height(), lane.height()),
                          markOf(event));
    }
}

void StackTimeline::paintNow(QPainter &painter) const
{
    if (m_story->isOver() || m_now < m_from || m_now > m_to)
        return;
    painter.setPen(QPen(Theme::tokens().text, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(xOf(m_now), plot().top()), QPointF(xOf(m_now), plot().bottom()));
}

} // namespace nd
