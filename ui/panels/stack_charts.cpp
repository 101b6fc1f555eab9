// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_charts.h"

#include "core/observatory/pictures/stack_pictures.h"
#include "ui/panels/course_chart.h"
#include "ui/text/picture_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kMargin = 10;
constexpr auto kForecast = 30min;

/// The measure of the newest points that have it.
template<typename Measure>
QList<QPointF> seriesOf(const std::vector<QualityPoint> &points, Measure measure)
{
    QList<QPointF> series;
    for (const QualityPoint &point : points) {
        const std::optional<double> value = measure(point);
        if (value)
            series.append({double(point.frame), *value});
    }
    return series;
}

QString lastOf(const QList<QPointF> &series, int decimals)
{
    return series.isEmpty() ? QString() : text::numberText(series.last().y(), decimals);
}

} // namespace

StackCharts::StackCharts(QWidget *parent)
    : QWidget(parent)
    , m_stars(new CourseChart(tr("Stars"), 0, this))
    , m_radius(new CourseChart(tr("Half-flux radius, px"), 2, this))
    , m_background(new CourseChart(tr("Sky background"), 0, this))
    , m_signal(new CourseChart(tr("Signal to noise"), 0, this))
    , m_forecast(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(1));
    m_stars->setObjectName(QStringLiteral("starsChart"));
    m_radius->setObjectName(QStringLiteral("radiusChart"));
    m_background->setObjectName(QStringLiteral("backgroundChart"));
    m_signal->setObjectName(QStringLiteral("signalChart"));
    m_signal->setToolTip(tr("Of the stack, from what single frames are worth. Dashed: if each had "
                            "been as good as the best, the square root of time."));
    for (CourseChart *chart : {m_stars, m_radius, m_background, m_signal})
        row->addWidget(chart, 1);
    m_forecast->setObjectName(QStringLiteral("signalForecast"));
    Theme::setRole(*m_forecast, "caption");
    // In the corner that a rising line leaves free, above the axis.
    auto *corner = new QVBoxLayout(m_signal);
    const int axis = QFontMetrics(Theme::font(TextSize::Axis)).height();
    corner->setContentsMargins(0, 0, Theme::px(kMargin), axis + Theme::px(kMargin));
    corner->addStretch(1);
    corner->addWidget(m_forecast, 0, Qt::AlignRight);
}

void StackCharts::refresh(const StackPictures &pictures)
{
    const auto &points
        = pictures.frameQuality().empty() ? pictures.previewQuality() : pictures.frameQuality();
    const auto stars = seriesOf(
        points, [](const QualityPoint &point) { return std::optional(double(point.stars)); });
    const auto radius
        = seriesOf(points, [](const QualityPoint &point) { return point.halfFluxRadius; });
    const auto background = seriesOf(
        points, [](const QualityPoint &point) { return std::optional(point.background); });
    m_stars->setPoints(stars);
    m_stars->setValue(lastOf(stars, 0));
    m_radius->setPoints(radius);
    m_radius->setValue(lastOf(radius, 2));
    m_background->setPoints(background);
    m_background->setValue(lastOf(background, 0));
    showSignal(pictures.signal());
}

void StackCharts::showSignal(const SignalCourse &course)
{
    QList<QPointF> line;
    QList<QPointF> ideal;
    for (const SignalPoint &point : course.points()) {
        line.append({double(point.stacked), point.signal});
        ideal.append({double(point.stacked), point.ideal});
    }
    m_signal->setPoints(line, ideal);
    m_signal->setValue(lastOf(line, 0));
    const auto gain = course.gainAfter(kForecast);
    m_forecast->setText(
        gain ? tr("%1 more: %2").arg(text::durationText(kForecast), text::gainText(*gain))
             : QString());
}

} // namespace nd
