// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/altitude_painter.h"

#include "ui/panels/altitude_chart.h"
#include "ui/panels/altitude_ground.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr double kDot = 4.0;
constexpr double kTagHeight = 16.0;
constexpr double kHourHeight = 18.0;
constexpr double kLeastHourPixels = 42.0;
constexpr double kLeastStepPixels = 22.0;
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

class AltitudePainter
{
public:
    AltitudePainter(QPainter &painter, const AltitudeScene &scene)
        : m_painter(painter)
        , m_scene(scene)
    {
    }

    void paint() const;

private:
    double xOf(const QDateTime &utc) const
    {
        const TargetCourse &course = m_scene.course;
        const auto length = double(course.from.msecsTo(course.to));
        const double part = double(course.from.msecsTo(utc)) / length;
        return m_scene.plot.left() + part * m_scene.plot.width();
    }
    double yOf(double altitudeDegrees) const
    {
        return m_scene.plot.bottom() - altitudeDegrees / kZenith * m_scene.plot.height();
    }
    void paintBands() const;
    void paintGrid() const;
    void paintHours() const;
    void paintCurve(const std::vector<CurvePoint> &curve) const;
    void paintCurves() const;
    double lowestY(double left, double right) const;
    bool isCrossed(const QRectF &box) const;
    void paintLimitName() const;
    void paintMeridian() const;
    void paintHighest() const;
    void paintMarks() const;
    void paintTag(double x, const QString &text) const;

    QPainter &m_painter;
    const AltitudeScene &m_scene;
};

void AltitudePainter::paint() const
{
    paintBands();
    paintAltitudeGround(m_painter, m_scene.course, m_scene.plot);
    paintGrid();
    paintHours();
    paintCurves();
    paintMarks();
}

/// Each band lies over the ones before: the lighter, the higher the Sun.
void AltitudePainter::paintBands() const
{
    const QRectF &area = m_scene.plot;
    for (const Band &band : kBands) {
        QColor colour = Theme::tokens().accentFill;
        colour.setAlpha(band.alpha);
        const SunBelow &sun = m_scene.course.night.below(band.twilight);
        if (sun.sun == Visibility::NeverRises)
            continue;
        if (sun.sun == Visibility::AlwaysUp) {
            m_painter.fillRect(area, colour);
            continue;
        }
        if (sun.begins && *sun.begins > m_scene.course.from)
            m_painter.fillRect(QRectF(area.topLeft(), QPointF(xOf(*sun.begins), area.bottom())),
                               colour);
        if (sun.ends && *sun.ends < m_scene.course.to)
            m_painter.fillRect(QRectF(QPointF(xOf(*sun.ends), area.top()), area.bottomRight()),
                               colour);
    }
}

void AltitudePainter::paintGrid() const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    const int step = area.height() / 6.0 >= Theme::pxF(kLeastStepPixels) ? 15 : 30;
    for (int altitude = 0; altitude <= 90; altitude += step) {
        const double y = yOf(altitude);
        m_painter.setPen(tokens.grid);
        m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        m_painter.setPen(tokens.secondary);
        const QRectF cell(0.0, y - Theme::pxF(8), area.left() - Theme::pxF(5), Theme::pxF(16));
        m_painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, text::degreesText(altitude, 0));
    }
}

void AltitudePainter::paintHours() const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    const double hours = double(m_scene.course.from.secsTo(m_scene.course.to)) / 3600.0;
    const double pixels = area.width() / std::max(1.0, hours);
    const int every
        = std::max(1, static_cast<int>(std::ceil(Theme::pxF(kLeastHourPixels) / pixels)));
    for (QDateTime hour = firstHour(m_scene.course.from, m_scene.zone); hour < m_scene.course.to;
         hour = hour.addSecs(3600)) {
        if (hour.toTimeZone(m_scene.zone).time().hour() % every != 0)
            continue;
        const double x = xOf(hour);
        m_painter.setPen(tokens.grid);
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        m_painter.setPen(tokens.secondary);
        const QRectF cell(x - Theme::pxF(30), area.bottom() + Theme::pxF(2), Theme::pxF(60),
                          Theme::pxF(kHourHeight));
        m_painter.drawText(cell, Qt::AlignHCenter | Qt::AlignTop,
                           text::clockText(hour, m_scene.zone));
    }
}

void AltitudePainter::paintCurve(const std::vector<CurvePoint> &curve) const
{
    QPolygonF line;
    for (const CurvePoint &point : curve)
        line.append({xOf(point.utc), yOf(point.place.altitudeDegrees)});
    m_painter.drawPolyline(line);
}

void AltitudePainter::paintCurves() const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    m_painter.setClipRect(area);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const double limit = yOf(m_scene.course.limitDegrees);
    m_painter.setPen(QPen(tokens.warning, 1.0, Qt::DashLine));
    m_painter.drawLine(QPointF(area.left(), limit), QPointF(area.right(), limit));
    paintLimitName();
    paintMeridian();
    m_painter.setPen(QPen(tokens.chart2, Theme::pxF(1.25), Qt::DotLine));
    paintCurve(m_scene.course.moon);
    m_painter.setPen(QPen(tokens.accent, Theme::pxF(2)));
    paintCurve(m_scene.course.target);
    paintHighest();
}

bool AltitudePainter::isCrossed(const QRectF &box) const
{
    const auto lies = [&](const CurvePoint &point) {
        return box.contains({xOf(point.utc), yOf(point.place.altitudeDegrees)});
    };
    const TargetCourse &course = m_scene.course;
    return std::any_of(course.target.begin(), course.target.end(), lies)
        || std::any_of(course.moon.begin(), course.moon.end(), lies);
}

/// At the end and on the side of its line where no curve runs through it.
void AltitudePainter::paintLimitName() const
{
    const QRectF &area = m_scene.plot;
    const QString name = AltitudeChart::tr("limit %1", "altitude")
                             .arg(text::degreesText(m_scene.course.limitDegrees, 0));
    const double width = m_painter.fontMetrics().horizontalAdvance(name) + Theme::pxF(4);
    const double limit = yOf(m_scene.course.limitDegrees);
    const double left = area.left() + Theme::pxF(6);
    const double right = area.right() - Theme::pxF(6) - width;
    const double above = limit - Theme::pxF(kTagHeight);
    const QSizeF size(width, Theme::pxF(kTagHeight));
    const std::array places{QRectF({left, limit}, size), QRectF({right, limit}, size),
                            QRectF({left, above}, size), QRectF({right, above}, size)};
    const auto isClear
        = [this, &area](const QRectF &place) { return area.contains(place) && !isCrossed(place); };
    const auto *place = std::find_if(places.begin(), places.end(), isClear);
    m_painter.drawText(place == places.end() ? places.front() : *place,
                       Qt::AlignLeft | Qt::AlignVCenter, name);
}

/// The meridian: east of it the target climbs, west of it it sinks.
void AltitudePainter::paintMeridian() const
{
    const auto crossing = m_scene.course.meridian();
    if (!crossing)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    const double x = xOf(*crossing);
    m_painter.setPen(QPen(tokens.secondary, 1.0, Qt::DashLine));
    m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString word = AltitudeChart::tr("meridian");
    const double width = m_painter.fontMetrics().horizontalAdvance(word) + Theme::pxF(4);
    const double right = x + Theme::pxF(4) + width;
    const double left = right < area.right() ? x + Theme::pxF(4) : x - Theme::pxF(4) - width;
    m_painter.drawText(QRectF(left, area.bottom() - Theme::pxF(18), width, Theme::pxF(16)),
                       Qt::AlignLeft | Qt::AlignVCenter, word);
}

/// Of the curve between these: what stands below that is not crossed by it.
double AltitudePainter::lowestY(double left, double right) const
{
    double lowest = m_scene.plot.top();
    for (const CurvePoint &point : m_scene.course.target) {
        const double x = xOf(point.utc);
        if (x >= left && x <= right)
            lowest = std::max(lowest, yOf(point.place.altitudeDegrees));
    }
    return lowest;
}

/// Where it is highest, said on the line.
void AltitudePainter::paintHighest() const
{
    const auto highest = m_scene.course.highest();
    if (!highest || highest->place.altitudeDegrees <= 0.0)
        return;
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    const QPointF place(xOf(highest->utc), yOf(highest->place.altitudeDegrees));
    m_painter.setBrush(tokens.accent);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawEllipse(place, Theme::pxF(kDot), Theme::pxF(kDot));
    const QString words = AltitudeChart::tr("highest %1, %2", "time, altitude")
                              .arg(text::clockText(highest->utc, m_scene.zone),
                                   text::degreesText(highest->place.altitudeDegrees, 0));
    const double width = m_painter.fontMetrics().horizontalAdvance(words) + Theme::pxF(4);
    const double right = place.x() + Theme::pxF(8); // beside the meridian's line
    const double left = right + width < area.right()
        ? right
        : std::max(area.left() + Theme::pxF(4), place.x() - Theme::pxF(8) - width);
    const bool above = place.y() - area.top() > Theme::pxF(44);
    const double top
        = above ? place.y() - Theme::pxF(22) : lowestY(left, left + width) + Theme::pxF(4);
    m_painter.setPen(tokens.text);
    m_painter.drawText(QRectF(left, top, width, Theme::pxF(16)), Qt::AlignLeft | Qt::AlignVCenter,
                       words);
}

void AltitudePainter::paintMarks() const
{
    const Tokens &tokens = Theme::tokens();
    const QRectF &area = m_scene.plot;
    m_painter.setClipping(false);
    if (m_scene.now >= m_scene.course.from && m_scene.now <= m_scene.course.to) {
        const double x = xOf(m_scene.now);
        m_painter.setPen(QPen(tokens.text, 1.0));
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (const auto altitude = altitudeAt(m_scene.course.target, m_scene.now);
            altitude && *altitude >= 0.0) {
            m_painter.setPen(QPen(tokens.accent, Theme::pxF(2)));
            m_painter.setBrush(tokens.field);
            m_painter.drawEllipse(QPointF(x, yOf(*altitude)), Theme::pxF(kDot), Theme::pxF(kDot));
        }
        paintTag(x, text::clockText(m_scene.now, m_scene.zone));
    }
    if (m_scene.mark) {
        const double x = xOf(*m_scene.mark);
        m_painter.setPen(QPen(tokens.secondary, 1.0, Qt::DotLine));
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        paintTag(x, text::clockText(*m_scene.mark, m_scene.zone));
    }
}

void AltitudePainter::paintTag(double x, const QString &text) const
{
    const Tokens &tokens = Theme::tokens();
    const double width = m_painter.fontMetrics().horizontalAdvance(text) + Theme::pxF(10);
    const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_scene.width - width));
    const QRectF tag(left, Theme::pxF(2), width, Theme::pxF(kTagHeight));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tokens.text);
    m_painter.drawRoundedRect(tag, Theme::pxF(2), Theme::pxF(2));
    m_painter.setPen(tokens.field);
    m_painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace

void paintAltitudeScene(QPainter &painter, const AltitudeScene &scene)
{
    AltitudePainter(painter, scene).paint();
}

} // namespace nd
