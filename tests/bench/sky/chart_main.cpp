// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/mosaic_grid.h"
#include "core/sky/sky_frame.h"
#include "ui/chart/chart_legend.h"
#include "ui/chart/chart_limits.h"
#include "ui/chart/chart_painter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

using namespace nd;

constexpr QSize kSize(1920, 1080);
constexpr int kFrames = 120;
constexpr double kTurn = 0.25; ///< Degrees from frame to frame: a slow drag.

/// Those that can be seen: not behind the ground.
int starsInView(const ChartContent &content)
{
    const ChartProjection projection(content.view.axes(content.moment.horizon),
                                     content.view.fieldDegrees, kSize);
    const ChartLimits limits = ChartLimits::of(content.view.fieldDegrees, content.deeper);
    const int faintest = StarTable::brightnessOf(limits.star);
    const StarTable &table = *content.sky->stars;
    const QRectF picture{QPointF(), QSizeF(kSize)};
    int count = 0;
    for (std::size_t cell = 0; cell < table.cells().count(); ++cell) {
        for (const StarTable::Star &star : table.starsIn(cell)) {
            const auto point = projection.pointOf({star.x, star.y, star.z});
            if (star.brightness <= faintest && point && picture.contains(*point)
                && !content.isHidden({star.x, star.y, star.z}))
                ++count;
        }
    }
    return count;
}

constexpr double kFrameMilliseconds = 1000.0 / 60.0;
constexpr int kPanFrames = 180; ///< Three seconds of them.
constexpr double kPanTurn = 0.5;
constexpr int kFullView = 50'000; ///< Stars.
constexpr double kFaintest = 9.5; ///< Of those that come with the program.

const Site kSite{48.14, 11.58, 520.0};
constexpr Equatorial kPointing{10.68, 41.27}; ///< M 31.
constexpr Equatorial kTarget{34.75, 57.13}; ///< h and chi Persei.

/// Trees and roofs all around, every ten degrees.
HorizonMask trees()
{
    std::vector<Horizontal> points;
    for (int azimuth = 0; azimuth < 360; azimuth += 10)
        points.push_back({2.0 + 2.0 * std::sin(azimuth * 0.11), static_cast<double>(azimuth)});
    return HorizonMask(std::move(points));
}

/// A night at work: both fields where the telescope looks, and those of the selected target with
/// the panes of its mosaic, as large as a DWARF 3 sees them.
void addNight(ChartContent &content)
{
    const SkyFrame frame(kSite, content.moment.utc);
    const ChartField wide{kPointing, 45.06, 25.93, frame.parallacticAngleDegrees(kPointing)};
    const ChartField tele{kPointing, 2.95, 1.66, wide.angleDegrees};
    const double angle = frame.parallacticAngleDegrees(kTarget);
    content.fields = {{ChartFieldMark::Kind::Wide, wide, QStringLiteral("Wide")},
                      {ChartFieldMark::Kind::Tele, tele, QStringLiteral("Tele")},
                      {ChartFieldMark::Kind::Planned,
                       {kTarget, wide.widthDegrees, wide.heightDegrees, angle},
                       QStringLiteral("Wide")}};
    const ChartField pane{kTarget, tele.widthDegrees, tele.heightDegrees, angle};
    for (const ChartField &field : mosaicPanes(pane, {3, 3}))
        content.fields.push_back({ChartFieldMark::Kind::Planned, field, {}});
    content.fields.back().label = QStringLiteral("Mosaic 3 \u00D7 3");
    content.selection = ChartSelection{directionOf(kTarget), QStringLiteral("NGC 869"),
                                       QStringLiteral("alt 63.2\u00B0, az 42.8\u00B0")};
    content.horizon = trees();
    ChartLegend legend;
    legend.setView(QStringLiteral("Looking straight up"), QStringLiteral("stars to magnitude 8"));
    legend.setFields(true, true);
    content.covered = legend.places(QRectF(QPointF(), QSizeF(kSize)), 1.0);
}

/// Of this thread, in milliseconds: what others take of a processor does not count.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double limitOf(const ChartContent &content)
{
    return ChartLimits::of(content.view.fieldDegrees, content.deeper).star;
}

/// Stars so faint that there are enough of them.
void fill(ChartContent &content)
{
    while (starsInView(content) < kFullView && limitOf(content) < kFaintest)
        content.deeper += 1.0 / 16.0;
}

/// Three seconds of a drag at 60 frames a second: each frame is painted and put into the window's
/// image, then the next tick of the screen is waited for. A frame that takes longer misses ticks.
QJsonObject panned(ChartContent content, ChartPainter &painter)
{
    fill(content);
    QImage window(kSize, QImage::Format_RGB32);
    std::vector<double> times;
    QElapsedTimer timer;
    timer.start();
    double tick = 0.0;
    for (int frame = 0; frame < kPanFrames; ++frame) {
        const double begin = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        content.view.longitudeDegrees += kPanTurn;
        QPainter(&window).drawImage(QPointF(), painter.paint(content, kSize, 1.0));
        const double end = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        times.push_back(end - begin);
        tick += kFrameMilliseconds * std::max(1.0, std::ceil((end - tick) / kFrameMilliseconds));
        const double rest = tick - static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (rest > 0.0)
            QThread::usleep(static_cast<unsigned long>(rest * 1000.0));
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("stars_in_view"), starsInView(content)},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("frames_per_second"), kPanFrames / seconds},
            {QStringLiteral("median_ms"), times[kPanFrames / 2]},
            {QStringLiteral("best_ms"), times.front()},
            {QStringLiteral("worst_ms"), times.back()}};
}

/// Median and 95th percentile of the time for a frame while the view turns, in milliseconds.
QJsonObject timed(ChartContent content, ChartPainter &painter)
{
    std::vector<double> times;
    const double before = processorMilliseconds();
    for (int frame = 0; frame < kFrames; ++frame) {
        content.view.longitudeDegrees += kTurn;
        QElapsedTimer timer;
        timer.start();
        painter.paint(content, kSize, 1.0);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double spent = processorMilliseconds() - before;
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("stars_in_view"), starsInView(content)},
            {QStringLiteral("median_ms"), times[kFrames / 2]},
            {QStringLiteral("mean_processor_ms"), spent / kFrames},
            {QStringLiteral("p95_ms"), times[kFrames * 95 / 100]},
            {QStringLiteral("best_ms"), times.front()},
            {QStringLiteral("worst_ms"), times.back()}};
}

} // namespace

/// bench_chart: one JSON line. Frames of the sky chart at 1920 x 1080 while it turns, painted by
/// the processor alone: the usual view, a near one, one with 50,000 stars above the ground, and
/// three seconds of a drag with as many. All with the fields, the mask and the words of a night.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QElapsedTimer loading;
    loading.start();
    ChartContent content;
    content.sky = ChartSky::make(Catalog::load());
    const double loaded = static_cast<double>(loading.nsecsElapsed()) / 1e6;
    const QDateTime utc(QDate(2026, 11, 7), QTime(18, 55), Qt::UTC);
    QElapsedTimer moment;
    moment.start();
    content.moment = ChartMoment::at(kSite, utc);
    const double made = static_cast<double>(moment.nsecsElapsed()) / 1e6;

    addNight(content);
    ChartPainter painter;
    content.view = {ChartFrame::Horizon, 90.0, 40.0, 112.0};
    const QJsonObject usual = timed(content, painter);
    content.view.fieldDegrees = 12.0;
    const QJsonObject near = timed(content, painter);
    content.view = {ChartFrame::Horizon, 90.0, 80.0, 225.0};
    fill(content);
    const QJsonObject full = timed(content, painter);
    content.deeper = 0.0;
    const QJsonObject pan = panned(content, painter);
    const QJsonObject result{
        {QStringLiteral("load_ms"), loaded}, {QStringLiteral("moment_ms"), made},
        {QStringLiteral("usual"), usual},    {QStringLiteral("near"), near},
        {QStringLiteral("full"), full},      {QStringLiteral("pan"), pan}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    if (argc > 1)
        painter.image().save(QString::fromLocal8Bit(argv[1]));
    return 0;
}
