// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_limits.h"
#include "ui/chart/chart_painter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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
/// the processor alone: the usual view, a near one, and one with every star there is.
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
    content.deeper = 5.0;
    content.layers.horizon = false;
    const QJsonObject full = timed(content, painter);
    const QJsonObject result{{QStringLiteral("load_ms"), loaded},
                             {QStringLiteral("moment_ms"), made},
                             {QStringLiteral("usual"), usual},
                             {QStringLiteral("near"), near},
                             {QStringLiteral("full"), full}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    if (argc > 1)
        painter.image().save(QString::fromLocal8Bit(argv[1]));
    return 0;
}
