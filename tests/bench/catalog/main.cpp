// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/night.h"
#include "core/sky/tonight/tonight.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace nd;

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median of `rounds` runs.
double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(millisecondsOf(work));
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<std::size_t>(rounds / 2)];
}

/// What people type, letter by letter; the slowest keystroke of each text counts, the median of
/// its five tries.
double slowestKeystroke(const Catalog &catalog)
{
    double slowest = 0.0;
    for (const char *text :
         {"m31", "NGC 7000", "andromeda galaxie", "orion nebla", "großer orionnebel", "betelguese",
          "sharpless 2-155", "n", "star cluster in", "the quick brown fox"}) {
        const QString whole = QString::fromUtf8(text);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString typed = whole.left(length);
            slowest = std::max(slowest, medianOf(5, [&] { catalog.find(typed); }));
        }
    }
    return slowest;
}

/// A ragged horizon, a point every four degrees.
HorizonMask trees()
{
    std::vector<Horizontal> points;
    for (int azimuth = 0; azimuth < 360; azimuth += 4)
        points.push_back({18.0 + 12.0 * std::sin(azimuth * 0.7), static_cast<double>(azimuth)});
    return HorizonMask(points);
}

/// From nothing to the rows on show, a night after the other.
double planned(const std::shared_ptr<const Catalog> &catalog, const TonightSetting &setting)
{
    TonightSetting next = setting;
    return medianOf(15, [&] {
        next.from = next.from.addDays(5);
        next.to = next.to.addDays(5);
        Tonight(catalog, next).rank({});
    });
}

} // namespace

/// bench_catalog: one JSON line.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::shared_ptr<const Catalog> catalog;
    const double load = medianOf(7, [&] { catalog = Catalog::load(); });
    const double keystroke = slowestKeystroke(*catalog);
    const Site site{48.2, 11.5, 0.0};
    const SunBelow dark = nightOf(site, QDate(2026, 10, 10)).below(Twilight::Nautical);
    const TonightSetting setting{site, *dark.begins, *dark.ends, {2.95, 1.66}};
    const double night = planned(catalog, setting);
    TonightSetting behindTrees = setting;
    behindTrees.horizon = trees();
    const double nightBehindTrees = planned(catalog, behindTrees);
    const Tonight tonight(catalog, behindTrees);
    const double filter = medianOf(15, [&] { tonight.rank({}); });
    const QJsonObject result{
        {QStringLiteral("objects"), static_cast<qint64>(catalog->objects().size())},
        {QStringLiteral("load_ms"), load},
        {QStringLiteral("keystroke_ms"), keystroke},
        {QStringLiteral("night_ms"), night},
        {QStringLiteral("night_behind_trees_ms"), nightBehindTrees},
        {QStringLiteral("filter_ms"), filter}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
