// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace {

using namespace nd;

constexpr QSize kSize(1920, 1080);
constexpr int kFrames = 120;
constexpr double kTurn = 0.25; ///< Degrees from frame to frame: a slow drag.

int starsInView(const ChartContent &content)
{
    const ChartProjection projection(content.view.axes(content.moment.horizon),
                                     content.view.fieldDegrees, kSize);
    const ChartLimits limits = ChartLimits::of(content.view.fieldDegrees, content.deeper);
    const StarTable &table = *content.sky->stars;
    const QRectF picture{QPointF(), QSizeF(kSize)};
    int count = 0;
    for (std::size_t cell = 0; cell < table.cells().count(); ++cell) {
        for (const StarTable::Star &star : table.starsIn(cell)) {
            const auto point = projection.pointOf({star.x, star.y, star.z});
            if (point && picture.contains(*point)
                && star.brightness <= StarTable::brightnessOf(limits.star))
                ++count;
        }
    }
    return count;
}

constexpr double kFrameMilliseconds = 1000.0 / 60.0;
constexpr int kPanFrames = 180; ///< Three seconds of them.
constexpr double kPanTurn = 0.5;
constexpr int kFullView = 50'000; ///< Stars.

/// Stars so faint that there are enough of them.
void fill(ChartContent &content)
{
    while (starsInView(content) < kFullView && content.deeper < 8.0)
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
            {QStringLiteral("worst_ms"), times.back()}};
}

/// Median and 95th percentile of the time for a frame while the view turns, in milliseconds.
QJsonObject timed(ChartContent content, ChartPainter &painter)
{
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        content.view.longitudeDegrees += kTurn;
        QElapsedTimer timer;
        timer.start();
        painter.paint(content, kSize, 1.0);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("stars_in_view"), starsInView(content)},
            {QStringLiteral("median_ms"), times[kFrames / 2]},
            {QStringLiteral("p95_ms"), times[kFrames * 95 / 100]},
            {QStringLiteral("worst_ms"), times.back()}};
}

} // namespace

/// bench_chart: one JSON line. Frames of the sky chart at 1920 x 1080 while it turns, painted by
/// the processor alone: the usual view, a near one, one with 50,000 stars, and three seconds of a
/// drag with as many.
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
    content.moment = ChartMoment::at(Site{48.14, 11.58, 520.0}, utc);
    const double made = static_cast<double>(moment.nsecsElapsed()) / 1e6;

    ChartPainter painter;
    content.view = {ChartFrame::Horizon, 90.0, 40.0, 112.0};
    const QJsonObject usual = timed(content, painter);
    content.view.fieldDegrees = 12.0;
    const QJsonObject near = timed(content, painter);
    content.view = {ChartFrame::Horizon, 90.0, 80.0, 225.0};
    content.layers.horizon = false;
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
