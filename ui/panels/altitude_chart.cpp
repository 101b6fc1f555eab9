// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/altitude_chart.h"

#include "ui/panels/altitude_ground.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr QSize kHint(480, 190);
constexpr QSize kSmallest(160, 96);
constexpr double kLeft = 34.0;
constexpr double kRight = 10.0;
constexpr double kTop = 20.0;
constexpr double kBottom = 20.0;
constexpr double kDot = 4.0;
constexpr double kLeastHourPixels = 42.0;
constexpr double kLeastStepPixels = 22.0;
constexpr qint64 kKeyStepSeconds = 600;
constexpr double kZenith = 90.0;

/// How much of the accent's colour lies over the ground while the Sun is not below.
struct Band
{
    Twilight twilight;
    int alpha;
};
constexpr std::array kBands{Band{Twilight::Astronomical, 40}, Band{Twilight::Nautical, 40},
                            Band{Twilight::Civil, 45}, Band{Twilight::Horizon, 70}};

/// The first whole hour of the zone's clock.
QDateTime firstHour(const QDateTime &from, const QTimeZone &zone)
{
    const QDateTime local = from.toTimeZone(zone);
    const int rest = local.time().minute() * 60 + local.time().second();
    return from.addSecs(3600 - rest);
}

} // namespace

AltitudeChart::AltitudeChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("altitudeChart"));
    setAccessibleName(tr("Altitude tonight"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void AltitudeChart::setCourse(const std::optional<TargetCourse> &course)
{
    m_course = course;
    const bool outside = m_mark && course && (*m_mark < course->from || *m_mark > course->to);
    if (!course || outside)
        m_mark.reset();
    update();
    emit readingChanged();
}

void AltitudeChart::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    update();
    emit readingChanged();
}

void AltitudeChart::setNow(const QDateTime &utc)
{
    m_now = utc;
    update();
    emit readingChanged();
}

QString AltitudeChart::reading() const
{
    if (!m_course)
        return {};
    const QDateTime when = m_mark.value_or(m_now);
    const auto target = altitudeAt(m_course->target, when);
    const auto moon = altitudeAt(m_course->moon, when);
    if (!target || !moon)
        return {};
    return tr("%1: altitude %2, Moon %3", "time, angles")
        .arg(text::clockText(when, m_zone), text::degreesText(*target, 0),
             text::degreesText(*moon, 0));
}

QSize AltitudeChart::sizeHint() const
{
    return {Theme::px(kHint.width()), Theme::px(kHint.height())};
}

QSize AltitudeChart::minimumSizeHint() const
{
    return {Theme::px(kSmallest.width()), Theme::px(kSmallest.height())};
}

QRectF AltitudeChart::plot() const
{
    return QRectF(rect()).adjusted(Theme::pxF(kLeft), Theme::pxF(kTop), -Theme::pxF(kRight),
                                   -Theme::pxF(kBottom));
}

double AltitudeChart::xOf(const QDateTime &utc) const
{
    const double part
        = double(m_course->from.msecsTo(utc)) / double(m_course->from.msecsTo(m_course->to));
    return plot().left() + part * plot().width();
}

double AltitudeChart::yOf(double altitudeDegrees) const
{
    return plot().bottom() - altitudeDegrees / kZenith * plot().height();
}

void AltitudeChart::setMark(const std::optional<QDateTime> &utc)
{
    if (m_mark == utc)
        return;
    m_mark = utc;
    setAccessibleDescription(reading());
    update();
    emit readingChanged();
}

void AltitudeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_course)
        return;
    const double part
        = std::clamp((event->position().x() - plot().left()) / plot().width(), 0.0, 1.0);
    const auto length = double(m_course->from.msecsTo(m_course->to));
    setMark(m_course->from.addMSecs(static_cast<qint64>(part * length)));
}

void AltitudeChart::leaveEvent(QEvent *)
{
    setMark(std::nullopt);
}

void AltitudeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setMark(std::nullopt);
}

void AltitudeChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    if (step == 0 || !m_course) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QDateTime start = std::clamp(m_mark.value_or(m_now), m_course->from, m_course->to);
    setMark(std::clamp(start.addSecs(step * kKeyStepSeconds), m_course->from, m_course->to));
}

void AltitudeChart::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(plot(), tokens.field);
    painter.setFont(Theme::font(TextSize::Axis));
    if (m_course) {
        paintBands(painter);
        paintAltitudeGround(painter, *m_course, plot());
        paintGrid(painter);
        paintHours(painter);
        paintCurves(painter);
        paintMarks(painter);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens.border);
    painter.drawRect(plot());
}

/// Each band lies over the ones before: the lighter, the higher the Sun.
void AltitudeChart::paintBands(QPainter &painter) const
{
    const QRectF area = plot();
    for (const Band &band : kBands) {
        QColor colour = Theme::tokens().accentFill;
        colour.setAlpha(band.alpha);
        const SunBelow &sun = m_course->night.below(band.twilight);
        if (sun.sun == Visibility::NeverRises)
            continue;
        if (sun.sun == Visibility::AlwaysUp) {
            painter.fillRect(area, colour);
            continue;
        }
        if (sun.begins && *sun.begins > m_course->from)
            painter.fillRect(QRectF(area.topLeft(), QPointF(xOf(*sun.begins), area.bottom())),
                             colour);
        if (sun.ends && *sun.ends < m_course->to)
            painter.fillRect(QRectF(QPointF(xOf(*sun.ends), area.top()), area.bottomRight()),
                             colour);
    }
}

void AltitudeChart::paintGrid(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const int step = area.height() / 6.0 >= Theme::pxF(kLeastStepPixels) ? 15 : 30;
    for (int altitude = 0; altitude <= 90; altitude += step) {
        const double y = yOf(altitude);
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.secondary);
        const QRectF cell(0.0, y - Theme::pxF(8), area.left() - Theme::pxF(5), Theme::pxF(16));
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text::degreesText(altitude, 0));
    }
}

void AltitudeChart::paintHours(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const double hours = double(m_course->from.secsTo(m_course->to)) / 3600.0;
    const double pixels = area.width() / std::max(1.0, hours);
    const int every
        = std::max(1, static_cast<int>(std::ceil(Theme::pxF(kLeastHourPixels) / pixels)));
    for (QDateTime hour = firstHour(m_course->from, m_zone); hour < m_course->to;
         hour = hour.addSecs(3600)) {
        if (hour.toTimeZone(m_zone).time().hour() % every != 0)
            continue;
        const double x = xOf(hour);
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(tokens.secondary);
        const QRectF cell(x - Theme::pxF(30), area.bottom() + Theme::pxF(2), Theme::pxF(60),
                          Theme::pxF(kBottom - 2));
        painter.drawText(cell, Qt::AlignHCenter | Qt::AlignTop, text::clockText(hour, m_zone));
    }
}

void AltitudeChart::paintCurve(QPainter &painter, const std::vector<CurvePoint> &curve) const
{
    QPolygonF line;
    for (const CurvePoint &point : curve)
        line.append({xOf(point.utc), yOf(point.place.altitudeDegrees)});
    painter.drawPolyline(line);
}

void AltitudeChart::paintCurves(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double limit = yOf(m_course->limitDegrees);
    painter.setPen(QPen(tokens.warning, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), limit), QPointF(area.right(), limit));
    painter.drawText(QRectF(area.left() + Theme::pxF(6), limit, area.width(), Theme::pxF(16)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     tr("limit %1", "altitude").arg(text::degreesText(m_course->limitDegrees, 0)));
    paintMeridian(painter);
    painter.setPen(QPen(tokens.chart2, Theme::pxF(1.25), Qt::DotLine));
    paintCurve(painter, m_course->moon);
    painter.setPen(QPen(tokens.accent, Theme::pxF(2)));
    paintCurve(painter, m_course->target);
    paintHighest(painter);
}

/// The meridian: east of it the target climbs, west of it it sinks.
void AltitudeChart::paintMeridian(QPainter &painter) const
{
    const auto crossing = m_course->meridian();
    if (!crossing)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const double x = xOf(*crossing);
    painter.setPen(QPen(tokens.secondary, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString word = tr("meridian");
    const double width = painter.fontMetrics().horizontalAdvance(word) + Theme::pxF(4);
    const double right = x + Theme::pxF(4) + width;
    const double left = right < area.right() ? x + Theme::pxF(4) : x - Theme::pxF(4) - width;
    painter.drawText(QRectF(left, area.bottom() - Theme::pxF(18), width, Theme::pxF(16)),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
}

/// Where it is highest, said on the line.
void AltitudeChart::paintHighest(QPainter &painter) const
{
    const auto highest = m_course->highest();
    if (!highest || highest->place.altitudeDegrees <= 0.0)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    const QPointF place(xOf(highest->utc), yOf(highest->place.altitudeDegrees));
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(place, Theme::pxF(kDot), Theme::pxF(kDot));
    const QString words = tr("highest %1, %2", "time, altitude")
                              .arg(text::clockText(highest->utc, m_zone),
                                   text::degreesText(highest->place.altitudeDegrees, 0));
    const double width = painter.fontMetrics().horizontalAdvance(words) + Theme::pxF(4);
    const double right = place.x() + Theme::pxF(8); // beside the meridian's line
    const double left = right + width < area.right()
        ? right
        : std::max(area.left() + Theme::pxF(4), place.x() - Theme::pxF(8) - width);
    const bool above = place.y() - area.top() > Theme::pxF(44);
    const double top = above ? place.y() - Theme::pxF(22) : place.y() + Theme::pxF(8);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(left, top, width, Theme::pxF(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     words);
}

void AltitudeChart::paintMarks(QPainter &painter) const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF area = plot();
    painter.setClipping(false);
    if (m_now >= m_course->from && m_now <= m_course->to) {
        const double x = xOf(m_now);
        painter.setPen(QPen(tokens.text, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (const auto altitude = altitudeAt(m_course->target, m_now);
            altitude && *altitude >= 0.0) {
            painter.setPen(QPen(tokens.accent, Theme::pxF(2)));
            painter.setBrush(tokens.field);
            painter.drawEllipse(QPointF(x, yOf(*altitude)), Theme::pxF(kDot), Theme::pxF(kDot));
        }
        paintTag(painter, x, text::clockText(m_now, m_zone));
    }
    if (m_mark) {
        const double x = xOf(*m_mark);
        painter.setPen(QPen(tokens.secondary, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        paintTag(painter, x, text::clockText(*m_mark, m_zone));
    }
}

void AltitudeChart::paintTag(QPainter &painter, double x, const QString &text) const
{
    const Tokens &tokens = Theme::tokens();
    const double width = painter.fontMetrics().horizontalAdvance(text) + Theme::pxF(10);
    const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, this->width() - width));
    const QRectF tag(left, Theme::pxF(2), width, Theme::pxF(kTop - 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(tag, Theme::pxF(2), Theme::pxF(2));
    painter.setPen(tokens.field);
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace nd
