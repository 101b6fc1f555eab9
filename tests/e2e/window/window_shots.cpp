// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_shots.h"
#include "photographer.h"
#include "stack_steps.h"
#include "ui/live/image_view.h"
#include "virtual_ble_transport.h"
#include "window_run.h"
#include "window_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace nd;

namespace {

constexpr double kLongSeconds = 8.0;

bool hasFound()
{
    return WindowHand::isThere("bluetoothDevices") && WindowHand::isEnabled("bluetoothNext");
}

bool isDone()
{
    return !WindowHand::text("bluetoothAddress").isEmpty();
}

/// Half of a long exposure.
bool shootExposure(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    if (!run.connectByHand() || !hand.openPanel("camera"))
        return false;
    if (hand.isChecked("exposureAuto") && !hand.click("exposureAuto"))
        return false;
    if (!comes([&] { return hand.number("exposureStepper") > 0.0; }))
        return false;
    while (hand.number("exposureStepper") < kLongSeconds) {
        const double before = hand.number("exposureStepper");
        if (!hand.step("exposureStepper", 1)
            || !comes([&] { return hand.number("exposureStepper") > before; }))
            return false;
    }
    if (!hand.openPanel("capture") || !hand.click("captureButton"))
        return false;
    const auto isHalf = [&run] {
        const auto exposure = run.image()->exposure();
        return exposure && exposure->exposedSeconds > exposure->totalSeconds / 3.0;
    };
    return comes(isHalf) && camera.take(QStringLiteral("exposure-ring"));
}

/// Without an adapter, and each page of the set-up with one.
bool shootBluetooth(WindowRun &run, Photographer &camera)
{
    auto owned = std::make_unique<VirtualBleTransport>();
    VirtualBleTransport &adapter = *owned;
    adapter.adapter = BleAdapter::Absent;
    adapter.port.networks
        = {{QStringLiteral("Home"), QStringLiteral("correct horse battery"), -52,
            QStringLiteral("192.0.2.23")},
           {QStringLiteral("Garden"), QStringLiteral("other"), -71, QStringLiteral("192.0.2.9")}};
    run.useBluetooth(std::move(owned));
    WindowHand &hand = run.hand();
    if (!run.start() || !camera.take(QStringLiteral("bluetooth-absent")))
        return false;
    adapter.adapter = BleAdapter::Ready;
    if (!hand.openWorkspace(words::kObserve) || !hand.openWorkspace(words::kDevices)
        || !hand.click("bluetoothSetUp") || !comes([] { return hasFound(); }))
        return false;
    const bool found = camera.take(QStringLiteral("bluetooth-find"));
    const bool scope
        = hand.click("bluetoothNext") && camera.take(QStringLiteral("bluetooth-scope"));
    const bool network
        = hand.click("bluetoothNext") && camera.take(QStringLiteral("bluetooth-network"));
    const bool done = hand.type("networkPassword", QStringLiteral("correct horse battery"))
        && hand.click("bluetoothNext") && comes([] { return isDone(); })
        && camera.take(QStringLiteral("bluetooth-done"));
    return found && scope && network && done;
}

bool shootReplay(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    if (!run.connectByHand() || !hand.openPanel("capture") || !hand.click("captureButton"))
        return false;
    return comes([&run] { return run.filesOnCard("*.jpg") == 1; }) && run.replayThisNight()
        && camera.take(QStringLiteral("replay-bar"));
}

bool shootPalette(WindowRun &run, Photographer &camera)
{
    if (!run.connectByHand())
        return false;
    WindowHand::keyClick(run.window(), Qt::Key_K, Qt::ControlModifier);
    return comes([] { return WindowHand::isThere("commandPalette"); })
        && camera.take(QStringLiteral("palette"));
}

/// Another program has control; the telescope does not answer.
bool shootFailing(WindowRun &run, Photographer &camera)
{
    if (!run.start() || !run.setFault("slave") || !run.hand().click("deviceConnect"))
        return false;
    const bool asked = comes([] { return WindowHand::isThere("takeOver"); })
        && camera.take(QStringLiteral("connect-no-control"));
    run.killTelescope();
    const bool failed = comes([] { return WindowHand::isThere("tryAgain"); });
    return camera.take(QStringLiteral("connect-failing")) && asked && failed;
}

/// By day: the question before something steers by itself, and the solar filter.
bool shootSun(WindowRun &run, Photographer &camera)
{
    run.setTime(QDateTime({2026, 6, 21}, {18, 40}, Qt::UTC));
    WindowHand &hand = run.hand();
    if (!run.connectByHand() || !hand.openPanel("tracking")
        || !hand.choose("trackingMode", words::kSentry)
        || !comes([] { return WindowHand::isThere("questionAction"); }))
        return false;
    const bool asked = camera.take(QStringLiteral("sun-question"));
    WindowHand::keyClick(*WindowHand::find("question"), Qt::Key_Escape);
    if (!comes([] { return !WindowHand::isThere("question"); }))
        return false;
    const bool declined = camera.take(QStringLiteral("sun-declined"));
    if (!run.runCommand("solar") || !comes([] { return WindowHand::isThere("questionAction"); }))
        return false;
    const bool filter = camera.take(QStringLiteral("sun-filter"));
    return hand.click("questionAction") && hand.openPanel("motion")
        && camera.take(QStringLiteral("sun-strip")) && asked && declined && filter;
}

/// Before a target is selected, with one, and while coordinates are typed wrong.
bool shootSky(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    const bool found = run.connectByHand() && hand.openPanel("find")
        && hand.type("findEdit", QStringLiteral("m31"));
    if (!found)
        return false;
    WindowHand::keyClick(run.window(), Qt::Key_Return);
    const bool known = comes([] { return !WindowHand::text("target.highest").isEmpty(); });
    const bool taken = camera.take(QStringLiteral("sky-target"));
    const bool wrong = hand.type("findEdit", QStringLiteral("5h35m17s -95"))
        && camera.take(QStringLiteral("sky-coordinates-wrong"));
    const bool limits = hand.openPanel("tonight") && hand.click("tonightMore")
        && camera.take(QStringLiteral("sky-limits"));
    const bool pointing = hand.openPanel("pointing") && camera.take(QStringLiteral("sky-pointing"));
    return known && taken && wrong && limits && pointing;
}

/// Dark frames that are there: of V3 once it is switched from daylight to deep sky.
bool shootDarks(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    if (!hand.openPanel("darks") || !comes([] { return WindowHand::isThere("darksMatrix"); }))
        return false;
    const bool isDay = run.model().isV3();
    if (isDay
        && (!camera.take(QStringLiteral("stack-darks-day")) || !hand.click("darksSwitchMode")))
        return false;
    return comes([] { return WindowHand::isEnabled("darksAsSet"); })
        && camera.take(QStringLiteral("stack-darks"));
}

/// A start while more of them are shot.
bool shootBusy(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    const bool isBusy = shootDarks(run, camera) && run.setFault("no_darks")
        && hand.click("darksAsSet") && comes([] { return WindowHand::isEnabled("darksStop"); });
    const bool isAsked = isBusy && run.clearFault("no_darks") && hand.openPanel("stack")
        && hand.click("stackBegin") && comes([] { return WindowHand::isThere("questionAction"); })
        && camera.take(QStringLiteral("stack-busy"));
    if (!isAsked)
        return false;
    WindowHand::keyClick(*WindowHand::find("question"), Qt::Key_Escape);
    return hand.openPanel("darks") && hand.click("darksStop")
        && comes([] { return WindowHand::isThere("darksShootMissing"); });
}

/// The question of V3 before both cameras stack without dark frames.
bool shootWithoutDarks(WindowRun &run, Photographer &camera)
{
    if (!run.model().isV3())
        return true;
    const bool isAsked = run.setFault("no_darks") && run.hand().click("stackBegin")
        && comes([] { return WindowHand::isThere("questionAction"); })
        && camera.take(QStringLiteral("stack-without-darks"));
    if (!isAsked)
        return false;
    WindowHand::keyClick(*WindowHand::find("question"), Qt::Key_Escape);
    return comes([] { return !WindowHand::isThere("question"); }) && run.clearFault("no_darks");
}

/// What the night leaves behind, and its end.
bool shootNightsEnd(WindowHand &hand, Photographer &camera)
{
    return hand.openPanel("timeline") && camera.take(QStringLiteral("stack-timeline"))
        && hand.openPanel("stackLog") && camera.take(QStringLiteral("stack-log"))
        && hand.openPanel("stack") && hand.click("stackFinish")
        && comes([] { return WindowHand::isThere("finishStart"); })
        && camera.take(QStringLiteral("stack-finish"));
}

/// What is missing before a stack, a stack that grows, and clouds over it.
bool shootStack(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    if (!run.connectByHand() || !hand.openPanel("stack")
        || !camera.take(QStringLiteral("stack-start")) || !shootBusy(run, camera))
        return false;
    const auto hasPictures = [] {
        return WindowHand::number("stackZoom") > 0.0
            && WindowHand::isThere("stackHistory"); // more than one of the stack
    };
    if (!goToAndromeda(run.hand(), run.window()) || !chooseExposure(run.hand(), 15.0)
        || !shootWithoutDarks(run, camera) || !run.setSpeed(15.0) || !startStack(run.hand(), 12)
        || !comes(hasPictures))
        return false;
    const bool grows = camera.take(QStringLiteral("stack-grows"));
    const bool cloudy
        = run.setFault("clouds") && hand.openPanel("alarms") && comes([] {
              return WindowHand::text("alarmHint_clouds").contains(QLatin1String(words::kClouds));
          });
    return grows && cloudy && camera.take(QStringLiteral("stack-clouds"))
        && shootNightsEnd(hand, camera);
}

/// The trees around: in the dialog, on the chart, before the target; and a mosaic.
bool shootHorizon(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    const QString path = run.folder() + QStringLiteral("/trees.hrz");
    QFile file(path);
    if (!run.connectByHand() || !file.open(QIODevice::WriteOnly))
        return false;
    file.write("0 18\n20 22\n35 41\n50 38\n62 12\n95 8\n120 14\n121 33\n150 33\n151 10\n"
               "200 6\n240 9\n262 27\n280 31\n300 16\n340 12\n");
    file.close();
    if (!hand.openPanel("find") || !hand.type("findEdit", QStringLiteral("m31")))
        return false;
    WindowHand::keyClick(run.window(), Qt::Key_Return);
    if (!hand.click("chart.editHorizon.button")
        || !comes([] { return WindowHand::isThere("horizonImport"); })
        || !hand.click("horizonImport"))
        return false;
    auto *choice = qobject_cast<QFileDialog *>(WindowHand::find("horizonImportFile"));
    if (choice == nullptr)
        return false;
    emit choice->fileSelected(path);
    choice->close();
    const bool filled = comes([] { return WindowHand::isEnabled("horizonExport"); });
    const bool taken = camera.take(QStringLiteral("horizon-dialog"));
    if (!hand.click("horizonClose"))
        return false;
    const bool planned = hand.click("chart.mosaic.button")
        && comes([] { return WindowHand::isThere("mosaicColumns"); })
        && hand.step("mosaicColumns", 2) && hand.step("mosaicRows", 1)
        && camera.take(QStringLiteral("mosaic-dialog"));
    WindowHand::find("mosaicDialog")->close();
    const bool wide = camera.take(QStringLiteral("horizon-chart"));
    for (int i = 0; i < 11; ++i)
        hand.click("chart.zoomIn.button");
    return filled && taken && planned && wide && camera.take(QStringLiteral("mosaic-chart"));
}

bool shootFirstRun(WindowRun &run, Photographer &camera)
{
    if (!run.startFirstTime())
        return false;
    WindowHand &hand = run.hand();
    const bool asked = camera.take(QStringLiteral("first-run-look")) && hand.click("firstRunNext")
        && camera.take(QStringLiteral("first-run-place"))
        && hand.type("siteTown", QStringLiteral("halle"))
        && comes([] { return WindowHand::isThere("siteTowns"); })
        && camera.take(QStringLiteral("first-run-towns"));
    if (!asked)
        return false;
    WindowHand::keyClick(*WindowHand::find("siteTowns"), Qt::Key_Return);
    return comes([] { return !WindowHand::isThere("siteTowns"); })
        && camera.take(QStringLiteral("first-run-town")) && hand.click("firstRunNext")
        && camera.take(QStringLiteral("first-run-telescope"));
}

/// The lower end of the page, and what it and the menu open.
bool shootSettings(WindowRun &run, Photographer &camera)
{
    WindowHand &hand = run.hand();
    if (!run.start() || !hand.openWorkspace(words::kSettings))
        return false;
    auto *area = WindowHand::find("settingsPage")->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const bool bridges = camera.take(QStringLiteral("settings-planetarium"));
    const bool site = hand.click("settingsPlaces")
        && comes([] { return WindowHand::isThere("siteDialog"); })
        && camera.take(QStringLiteral("site-dialog"));
    if (!site)
        return false;
    WindowHand::find("siteDialog")->close();
    return bridges && run.runCommand("bundle")
        && comes([] { return WindowHand::isThere("bundleDialog"); })
        && camera.take(QStringLiteral("bundle-dialog"));
}

struct Scene
{
    const char *name;
    bool (*shoot)(WindowRun &run, Photographer &camera);
};

constexpr auto kScenes = std::to_array<Scene>({
    {"panels", &shootPanels},
    {"palette", &shootPalette},
    {"exposure", &shootExposure},
    {"bluetooth", &shootBluetooth},
    {"replay", &shootReplay},
    {"failing", &shootFailing},
    {"sky", &shootSky},
    {"stack", &shootStack},
    {"horizon", &shootHorizon},
    {"first-run", &shootFirstRun},
    {"sun", &shootSun},
    {"settings", &shootSettings},
});

} // namespace

/// Pictures of the real window, driven by hand in front of a simulated telescope.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("folder"), {}, QStringLiteral("DIR"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("NAME"));
    const QCommandLineOption model(QStringLiteral("model"), {}, QStringLiteral("NAME"),
                                   QStringLiteral("dwarf3:v3"));
    parser.addOptions({folder, size, theme, model});
    parser.addPositionalArgument(
        QStringLiteral("scene"),
        QStringLiteral("panels, palette, exposure, bluetooth, replay, "
                       "failing, first-run, sky, stack, horizon, sun or settings"));
    parser.process(app);
    const QStringList sides = parser.value(size).split(u'x');
    const auto look = Theme::idOf(parser.value(theme));
    if (sides.size() != 2 || !look || parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    if (!QDir().mkpath(parser.value(folder)))
        qFatal("The folder %s can't be made.", qPrintable(parser.value(folder)));
    WindowRun run({parser.value(model)});
    run.setLook({sides[0].toInt(), sides[1].toInt()}, *look);
    Photographer camera(run, parser.value(folder),
                        QStringLiteral("-%1-%2.png").arg(parser.value(theme), parser.value(size)));
    const QString scene = parser.positionalArguments().constFirst();
    const auto known = std::find_if(kScenes.begin(), kScenes.end(), [&scene](const Scene &each) {
        return scene == QLatin1String(each.name);
    });
    return known != kScenes.end() && known->shoot(run, camera) ? 0 : 1;
}
