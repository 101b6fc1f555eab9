// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_reader.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"
#include "core/sim/sky/star_catalogue.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace nd;
using namespace nd::sim;

namespace {

constexpr int kRuns = 21;

template<typename Work>
double medianMilliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

CameraSnapshot snapshotOf(int stacked)
{
    CameraSnapshot snapshot;
    snapshot.open = true;
    snapshot.centre = {10.68, 41.27};
    snapshot.fieldWidthDegrees = 2.95;
    snapshot.fieldHeightDegrees = 1.66;
    snapshot.pixels = {1920, 1080};
    snapshot.exposureSeconds = 15.0;
    snapshot.gain = 60;
    snapshot.utc = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    snapshot.stackedFrames = stacked;
    return snapshot;
}

} // namespace

/// One line of JSON.
int main()
{
    const auto catalogue = StarCatalogue::load();
    if (!catalogue)
        return 1;
    SkyRenderer renderer(catalogue.value());
    const QByteArray preview = encodeJpeg(renderer.render(snapshotOf(60)));
    const CameraSnapshot single = snapshotOf(1);
    const auto frame = encodeFits(renderer.render(single), single);
    if (!frame)
        return 1;
    const int stars = readPreview(preview).quality.stars;
    const double previewTime = medianMilliseconds([&] { readPreview(preview); });
    const double frameTime = medianMilliseconds([&] { readFrame(frame.value()); });
    std::printf("{\"stars\": %d, \"preview_ms\": %.2f, \"frame_ms\": %.2f}\n", stars, previewTime,
                frameTime);
    return 0;
}
