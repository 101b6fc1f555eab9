// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/program.h"
#include "app/nightdesk/watched_application.h"
#include "bench_wait.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "gestures.h"
#include "growing_night.h"
#include "kept_night.h"
#include "ui/window/main_window.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace nd;

constexpr int kLong = 30'000; // milliseconds
constexpr int kSettles = 2000;
constexpr int kFramesPerSecond = 40;

/// The window of a program that was killed at the end of such a night.
QJsonObject keptNight(WatchedApplication &application)
{
    const QTemporaryDir folder;
    DeviceProfile profile = profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")).value();
    profile.id = QStringLiteral("terrace");
    if (!keepNight(folder.path(), profile.id, longStory(), longAlbum()))
        return {};
    CommandLine line;
    line.workspace = QStringLiteral("stack");
    line.size = {1920, 1080};
    Program program(line, folder.path(), application);
    DwarfDevice &device = program.observatory().addDevice(profile);
    program.start();
    program.window().currentDevice().setDevice(&device);
    const StackPictures &pictures = PictureFetcher::of(device, Camera::Tele).pictures();
    const auto isWhole
        = [&pictures] { return pictures.previews().size() == StackAlbum::kMostPreviews; };
    waitFor(isWhole, kLong); // if it is not, fewer are shown
    program.window().showPanel(QStringLiteral("timeline"));
    waitFor([] { return false; }, kSettles);
    return gesturesOver(program.window(), application);
}

} // namespace

/// bench_stack: one JSON line. The Stack workspace at 1920 x 1080 with 2,000 frames of
/// history, scrolled and zoomed; then its memory while 2,000 frames are taken.
int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QJsonObject result{
        {QStringLiteral("gestures"), keptNight(application)},
        {QStringLiteral("night"), growingNight(application, kFramesPerSecond)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
