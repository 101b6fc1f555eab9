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

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using std::chrono::duration;
using std::chrono::milliseconds;

namespace {

using Axis = CourseChart::Axis;

constexpr int kMargin = 10;
constexpr auto kForecast = 30min;

QString lastOf(const QList<QPointF> &series, int decimals)
{
    return series.isEmpty() ? QString() : text::numberText(series.last().y(), decimals);
}

/// Of points that have the measure, in seconds since `first`.
template<typename Measure>
QList<QPointF> seriesOf(const std::vector<QualityPoint> &points, milliseconds first,
                        Measure measure)
{
    QList<QPointF> series;
    for (const QualityPoint &point : points) {
        const std::optional<double> value = measure(point);
        if (value)
            series.append({duration<double>(point.at - first).count(), *value});
    }
    return series;
}

/// Of the first picture that is still known.
milliseconds firstOf(const StackPictures &pictures)
{
    const auto &previews = pictures.previewQuality();
    const auto &frames = pictures.frameQuality();
    if (previews.empty() || frames.empty())
        return !previews.empty() ? previews.front().at
            : !frames.empty()    ? frames.front().at
                                 : milliseconds(0);
    return std::min(previews.front().at, frames.front().at);
}

template<typename Measure>
void showCourse(CourseChart &chart, const StackPictures &pictures, int decimals, Measure measure)
{
    const milliseconds first = firstOf(pictures);
    const auto previews = seriesOf(pictures.previewQuality(), first, measure);
    const auto frames = seriesOf(pictures.frameQuality(), first, measure);
    chart.setPoints(previews);
    chart.setBeside(frames);
    chart.setValue(lastOf(previews.isEmpty() ? frames : previews, decimals));
}

} // namespace

StackCharts::StackCharts(QWidget *parent)
    : QWidget(parent)
    , m_stars(new CourseChart(tr("Stars"), 0, Axis::Time, this))
    , m_radius(new CourseChart(tr("Half-flux radius, px"), 2, Axis::Time, this))
    , m_background(new CourseChart(tr("Sky background"), 1, Axis::Time, this))
    , m_signal(new CourseChart(tr("Signal to noise"), 0, Axis::Frames, this))
    , m_forecast(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(1));
    m_stars->setObjectName(QStringLiteral("starsChart"));
    m_radius->setObjectName(QStringLiteral("radiusChart"));
    m_background->setObjectName(QStringLiteral("backgroundChart"));
    m_signal->setObjectName(QStringLiteral("signalChart"));
    for (CourseChart *chart : {m_stars, m_radius, m_background}) {
        chart->setNames(tr("Stack"), tr("Frames"));
        chart->setToolTip(
            tr("In the previews of the stack; the thin line is of single frames, by a "
               "scale of its own."));
    }
    for (CourseChart *chart : {m_stars, m_radius, m_background, m_signal})
        row->addWidget(chart, 1);
    m_forecast->setObjectName(QStringLiteral("signalForecast"));
    m_forecast->setAlignment(Qt::AlignRight);
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
    showCourse(*m_stars, pictures, 0,
               [](const QualityPoint &point) { return std::optional(double(point.stars)); });
    showCourse(*m_radius, pictures, 2,
               [](const QualityPoint &point) { return point.halfFluxRadius; });
    showCourse(*m_background, pictures, 1,
               [](const QualityPoint &point) { return std::optional(point.background); });
    showSignal(pictures);
}

/// As the previews show it; where they can't, as single frames do, and that is said.
void StackCharts::showSignal(const StackPictures &pictures)
{
    const SignalCourse &course = pictures.signal();
    const PreviewSignal &previews = pictures.previewSignal();
    const bool isSeen = !previews.points().empty();
    QList<QPointF> line;
    QList<QPointF> ideal;
    for (const SignalPoint &point : isSeen ? previews.points() : course.points()) {
        line.append({double(point.stacked), point.signal});
        ideal.append({double(point.stacked), point.ideal});
    }
    m_signal->setPoints(line, ideal);
    m_signal->setValue(lastOf(line, 0));
    const bool isByFrames = !line.isEmpty() && (!isSeen || previews.isByFrames());
    m_signal->setToolTip(
        (isByFrames ? tr("The previews show too few faint stars or too little noise: reckoned from "
                         "what single frames are worth.")
                    : tr("How far a faint star stands out of the noise of the previews, whatever "
                         "their stretch."))
        + u' '
        + tr("Dashed: if each frame had been as good as the best, the square root of time."));
    const auto frames = course.framesIn(kForecast);
    const auto seen = frames && !isByFrames ? previews.gainOf(*frames) : std::nullopt;
    const auto gain = seen ? seen : course.gainAfter(kForecast);
    QStringList notes;
    if (isByFrames)
        notes.append(tr("from single frames"));
    if (gain)
        notes.append(tr("%1 more: %2").arg(text::durationText(kForecast), text::gainText(*gain)));
    m_forecast->setText(notes.join(u'\n'));
}

} // namespace nd
