// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_rig.h"

#include <vector>

namespace nd {

namespace {

using Rows = std::vector<WalkRow>;
constexpr auto V2 = Generation::V2;
constexpr auto V3 = Generation::V3;
using R = WalkRig;
/// A DWARF II tells it in 12007 alone.
constexpr const char *kNoWideGain = "wide gain=?";

void append(Rows &rows, Rows more)
{
    for (WalkRow &row : more)
        rows.push_back(std::move(row));
}

/// Source: dwarf-api-2.0 sections 4.10 and 4.11; V3: field notes sections 1.3 and 1.4.
Rows powerAndSystem()
{
    return {
        {"ring on", V2, "", [](R &r) { r.power.setRingLight(true); }, "13500@5:", "15221:0801",
         "ring=1"},
        {"ring off", V3, "", [](R &r) { r.power.setRingLight(false); },
         "13501@5:", "15221:", "ring=0"},
        {"indicator on", V3, "", [](R &r) { r.power.setPowerIndicator(true); },
         "13503@5:", "15222:0801", "indicator=1"},
        {"indicator off", V2, "", [](R &r) { r.power.setPowerIndicator(false); },
         "13504@5:", "15222:", "indicator=0"},
        {"defog", V3, "", [](R &r) { r.power.setLensDefog(true); }, "17000@17:0801", "15301:0801",
         "defog=1"},
        {"cooling", V3, "", [](R &r) { r.power.setAutoCooling(true); }, "17001@17:0801",
         "15302:0801", "cooling=1"},
        {"auto off", V3, "", [](R &r) { r.power.setAutoShutdown(false); },
         "17002@17:", "15303:", "autooff=0"},
        {"reboot", V2, "", [](R &r) { r.power.reboot(); }, "13505@5:", "", "order=1"},
        {"shut down", V3, "", [](R &r) { r.power.shutDown(); }, "13502@5:", "", "order=2"},
        {"MTP", V2, "", [](R &r) { r.system.enableMtp(); }, "13002@4:0801", "15224:0801", "mtp=1"},
        {"processor", V2, "", [](R &r) { r.system.setCpuMode(CpuMode::Performance); },
         "13003@4:0801", "15227:0801", "cpu=1"},
        {"cold guard", V3, "", [](R &r) { r.system.setLowTemperatureProtection(true); },
         "13009@4:0801", "15260:0801", "cold=1"},
        {"unlock", V2, "", [](R &r) { r.system.lockHost(false); },
         "13004@4:", "15223:", "locked=0"},
        {"clock", V2, "", [](R &r) { r.system.syncClock(); },
         "13000@4:08fcb2aad606110000000000000040 13001@4:0a0d4575726f70652f4265726c696e", "",
         " clock=1 "},
        {"place", V3, "", [](R &r) { r.system.sendLocation(); },
         "13010@4:090000000000204840110000000000002740190000000000407f404001", "", " place=1 "},
    };
}

void runUp(R &r)
{
    r.motor.run(Axis::Pitch, AxisWay::RightOrUp, 5.0);
}

/// Source: dwarf-api-2.0 section 4.13; V3: field notes 1.2.11.
Rows motors()
{
    return {
        {"run",
         V2,
         "",
         [](R &r) { r.motor.run(Axis::Pitch, AxisWay::RightOrUp, 5.0); },
         "14000@6:080211000000000000144018012064"
         "2803",
         "",
         "job=? axes=40,15 runs=1 way=1 rate=5 ",
         {.obey = [](R &r) { r.pitch = 15.0; }}},
        {"run to",
         V3,
         "",
         [](R &r) { r.motor.runTo(Axis::Pitch, -5.0, 2.0); },
         "14001@6:08021100000000000014c019000000000000004020642803",
         "",
         "job=? axes=40,-5 runs=? ",
         {.obey = [](R &r) { r.pitch = -5.0; }}},
        {"reset",
         V2,
         "",
         [](R &r) { r.motor.reset(Axis::Rotation, AxisWay::RightOrUp); },
         "14003@6:08011001",
         "",
         "job=? axes=0,10 ",
         {.obey = [](R &r) { r.rotation = 0.0; }}},
        {"stop axes",
         V2,
         "",
         [](R &r) { r.motor.stop(); },
         "14002@6: 14002@6:0801 14002@6:0802",
         "",
         "job=? axes=40,10 runs=? ",
         {.prepare = runUp}},
        {"change speed",
         V2,
         "",
         [](R &r) { r.motor.changeSpeed(Axis::Pitch, 2.0); },
         "14004@6:0802110000000000000040",
         "",
         " runs=1 way=1 rate=2 ",
         {.prepare = runUp}},
        {"change direction",
         V2,
         "",
         [](R &r) { r.motor.changeDirection(Axis::Pitch, AxisWay::LeftOrDown); },
         "14005@6:0802",
         "",
         " runs=1 way=0 rate=5 ",
         {.prepare = runUp}},
        {"pulses",
         V2,
         "",
         [](R &r) { r.motor.runPulses(Axis::Rotation, AxisWay::RightOrUp, 100, 300); },
         "14010@6:08011064180120642803"
         "30ac02",
         "",
         "job=? axes=41,10 runs=? ",
         {.obey = [](R &r) { r.rotation = 41.0; }}},
        {"nudge",
         V2,
         "",
         [](R &r) { r.motion.nudge(Direction::Up); },
         "14007@6:09000000000080564011000000000000f03f190000000000003e40",
         "",
         "axes=40,11 ",
         {.obey = [](R &r) { r.pitch = 11.0; }}},
        {"nudge (V3)",
         V3,
         "",
         [](R &r) { r.motion.nudge(Direction::Up); },
         "14007@6:09000000000080564011000000000000f03f",
         "",
         "axes=40,11 ",
         {.obey = [](R &r) { r.pitch = 11.0; }}},
        {"linkage", V2, "",
         [](R &r) {
             r.linkage.pointTo({0.5, 0.5});
         },
         "14009@6:08c007109c04", "", "pointing=0"},
    };
}

/// Source: dwarf-api-2.0 sections 4.8 and 4.14; V3: field notes section 1.3.
Rows focusAndTracking()
{
    return {
        {"autofocus", V2, "", [](R &r) { r.focus.autoFocus(); }, "15000@8:", "15215:08011009",
         "activity=0"},
        {"area focus", V3, "",
         [](R &r) {
             r.focus.autoFocusAt({0.5, 0.5});
         },
         "15000@8:080110c007189c04", "15281:0801", "activity=1"},
        {"slow astro focus", V2, "", [](R &r) { r.focus.astroAutoFocus(AstroFocus::Slow); },
         "15004@8:", "15215:08011008", "activity=2"},
        {"fast astro focus", V3, "", [](R &r) { r.focus.astroAutoFocus(AstroFocus::Fast); },
         "15004@8:0801", "15280:0801", "activity=3"},
        {"stop astro focus", V2, "15215:08011008", [](R &r) { r.focus.stopAstroAutoFocus(); },
         "15005@8:", "15215:1008", "activity=?"},
        {"step far", V2, "", [](R &r) { r.focus.step(FocusDirection::Far); },
         "15001@8:", "15257:08e807", " focusat=1000 "},
        {"step near", V3, "", [](R &r) { r.focus.step(FocusDirection::Near); }, "15001@8:0801",
         "15257:08d007", " focusat=976 "},
        {"hold near", V2, "", [](R &r) { r.focus.hold(FocusDirection::Near); }, "15002@8:0801", "",
         " held=1 "},
        {"track", V2, "",
         [](R &r) {
             r.tracking.trackObject(Camera::Tele, {0.25, 0.25, 0.1, 0.1});
         },
         "14800@7:08c00210b401188001"
         "2048",
         "15215:08011007", "mode=1"},
        {"track on wide", V3, "",
         [](R &r) {
             r.tracking.trackObject(Camera::Wide, {0.25, 0.25, 0.1, 0.1});
         },
         "14800@7:08c00210b40118800120482801", "15284:08011001", "mode=1"},
        {"stop tracking", V2, "15215:08011007", [](R &r) { r.tracking.stop(); },
         "14801@7:", "15215:1007", "mode=0"},
        {"many", V2, "", [](R &r) { r.tracking.startMultiple(); }, "14804@7:", "", "mode=2"},
        {"one of many", V2,
         "15238:0a0d08c00210b401188001"
         "20482803",
         [](R &r) { r.tracking.trackOne(3); }, "14805@7:0803", "", "mode=2"},
        {"one of many on wide", V3,
         "15251:0a0d08c00210b401188001"
         "20482803",
         [](R &r) { r.tracking.trackOne(3); }, "14808@7:0803", "", "mode=2"},
        {"sentry", V2, "", [](R &r) { r.tracking.startSentry(); }, "14802@7:", "15231:0801",
         "mode=3"},
        {"stop sentry", V3, "15231:0802", [](R &r) { r.tracking.stop(); },
         "14803@7:", "15231:", "mode=0"},
        {"sentry (V3)", V3, "", [](R &r) { r.tracking.startSentry(); }, "14802@7:", "15231:0801",
         "mode=3"},
        {"UFO", V2, "", [](R &r) { r.tracking.startUfo(); }, "14806@7:", "15240:0801", "mode=4"},
        {"stop UFO", V2, "15240:0802", [](R &r) { r.tracking.stop(); },
         "14807@7:", "15240:", "mode=0"},
        {"switch camera", V2, "15215:08011007", [](R &r) { r.tracking.switchCamera(); },
         "14809@7:", "", " mode=1 starting=0 "},
        {"UFO by hand", V2, "15240:0802", [](R &r) { r.tracking.toggleUfoHand(); }, "14810@7:", "",
         " mode=4 starting=0 "},
        {"read infinity",
         V3,
         "",
         [](R &r) { r.focus.readInfinity(); },
         "15011@8:",
         "",
         " infinity=1204 ",
         {.reply = "10b409"}},
    };
}

/// Source: dwarf-api-2.0 sections 4.7 and 4.12; V3: field notes 1.4.
Rows captures()
{
    return {
        {"photo", V2, "", [](R &r) { r.teleCapture.photo(); }, "10002@1:", "15215:08011002",
         "tele=0"},
        {"raw photo", V2, "", [](R &r) { r.teleCapture.rawPhoto(); }, "10041@1:", "15215:08011002",
         "tele=1"},
        {"burst", V2, "", [](R &r) { r.teleCapture.startBurst(7); }, "10003@1:0807",
         "15215:08011003", "tele=2"},
        {"stop burst", V2, "15215:08011003", [](R &r) { r.teleCapture.stop(); },
         "10004@1:", "15215:1003", "tele=?"},
        {"video", V2, "", [](R &r) { r.teleCapture.startVideo(); }, "10005@1:", "15215:08011004",
         "tele=3"},
        {"stop video", V2, "15215:08011004", [](R &r) { r.teleCapture.stop(); },
         "10006@1:", "15215:1004", "tele=?"},
        {"time-lapse", V2, "", [](R &r) { r.teleCapture.startTimeLapse(); },
         "10033@1:", "15215:08011005", "tele=4"},
        {"stop time-lapse", V2, "15215:08011005", [](R &r) { r.teleCapture.stop(); },
         "10034@1:", "15215:1005", "tele=?"},
        {"panorama", V2, "",
         [](R &r) {
             r.teleCapture.startPanorama(PanoramaGrid{3, 5});
         },
         "15500@10:08031005", "15215:08011006", "tele=5"},
        {"panorama by angles", V2, "",
         [](R &r) {
             r.teleCapture.startPanorama(PanoramaAngles{20.0, 8.0});
         },
         "15502@10:0d0000a041"
         "1500000041",
         "15215:08011006", "tele=5"},
        {"panorama by angles (V3)", V3, "",
         [](R &r) {
             r.teleCapture.startPanorama(PanoramaAngles{20.0, 8.0});
         },
         "15502@10:0d0000a041"
         "1500000041",
         "15277:0801", "tele=5"},
        {"stop panorama", V2, "15215:08011006", [](R &r) { r.teleCapture.stop(); },
         "15501@10:", "15215:1006", "tele=?"},
        {"wide photo", V2, "", [](R &r) { r.wideCapture.photo(); }, "12022@2:", "15216:08011002",
         "wide=0"},
        {"wide burst", V2, "", [](R &r) { r.wideCapture.startBurst(7); }, "12023@2:0807",
         "15216:08011003", "wide=2"},
        {"stop wide burst", V2, "15216:08011003", [](R &r) { r.wideCapture.stop(); },
         "12024@2:", "15216:1003", "wide=?"},
        {"wide video", V2, "", [](R &r) { r.wideCapture.startVideo(); },
         "12030@2:", "15216:08011004", "wide=3"},
        {"stop wide video", V2, "15216:08011004", [](R &r) { r.wideCapture.stop(); },
         "12031@2:", "15216:1004", "wide=?"},
        {"wide time-lapse", V2, "", [](R &r) { r.wideCapture.startTimeLapse(); },
         "12025@2:", "15216:08011005", "wide=4"},
        {"stop wide time-lapse", V2, "15216:08011005", [](R &r) { r.wideCapture.stop(); },
         "12026@2:", "15216:1005", "wide=?"},
        {"burst (V3)", V3, "", [](R &r) { r.teleCapture.startBurst(7); },
         "16403@14:0803 10003@1:0807", "15274:0801", "tele=2"},
        {"panorama (V3)", V3, "",
         [](R &r) {
             r.teleCapture.startPanorama(PanoramaGrid{3, 5});
         },
         "15500@10:", "15277:0801", "tele=5"},
    };
}

void setTele(R &r, Setting setting, const ParamValue &value)
{
    r.tele.set(setting, value);
}

/// Source: dwarf-api-2.0 section 4.7, 4.9; V3: field notes section 1.3, module 15.
Rows settings()
{
    return {
        {"exposure", V2, "", [](R &r) { setTele(r, Setting::Exposure, ParamValue::gear(156)); },
         "10007@1:0801 10009@1:089c01", "15213:0a0708011001289c01", " exposure=15 "},
        {"automatic exposure", V2, "",
         [](R &r) { setTele(r, Setting::Exposure, ParamValue::automatic()); },
         "10007@1:", "15213:0a020801", " exposure=auto "},
        {"gain", V2, "", [](R &r) { setTele(r, Setting::Gain, ParamValue::gear(24)); },
         "10013@1:0818", "15213:0a06100118012818", " gain=80 "},
        {"filter", V2, "", [](R &r) { setTele(r, Setting::Filter, ParamValue::gear(1)); },
         "10031@1:0801", "15213:0a06100118082801", " filter=Pass "},
        {"wide exposure", V2, "", [](R &r) { r.wide.set(Setting::Exposure, ParamValue::gear(60)); },
         "12002@2:0801 12004@2:083c", "15214:0a0608011001283c", "| exposure=1/30 "},
        {"wide gain", V2, "", [](R &r) { r.wide.set(Setting::Gain, ParamValue::gear(24)); },
         "12006@2:0818", "15214:0a06100118012818", " gain=140 "},
        {"feature", V2, "15217:0a0410011803",
         [](R &r) { r.features.set(Feature::BurstCount, ParamValue::gear(6)); },
         "10037@1:0a06100118032806", "15217:0a06100118032806", " burst-count=10 "},
        {"exposure (V3)", V3, "",
         [](R &r) { setTele(r, Setting::Exposure, ParamValue::gear(156)); },
         "16700@15:08818080808080c080011001189c01", "15264:08818080808080c080011001189c01",
         " exposure=15 "},
    };
}

/// The same, and what is only read.
Rows moreSettings()
{
    return {
        {"brightness", V2, "", [](R &r) { r.tele.set(Setting::Brightness, ParamValue::of(-100)); },
         "10015@1:089cffffffffffffffff01", "15213:0a0f1001180320013100000000000059c0",
         " brightness=-100 "},
        {"contrast", V2, "", [](R &r) { r.tele.set(Setting::Contrast, ParamValue::of(52)); },
         "10017@1:0834", "15213:0a0f100118042001310000000000004a40", " contrast=52 "},
        {"saturation", V2, "", [](R &r) { r.tele.set(Setting::Saturation, ParamValue::of(56)); },
         "10019@1:0838", "15213:0a0f100118062001310000000000004c40", " saturation=56 "},
        {"hue", V2, "", [](R &r) { r.tele.set(Setting::Hue, ParamValue::of(-180)); },
         "10021@1:08ccfeffffffffffffff01", "15213:0a0f1001180520013100000000008066c0",
         " hue=-180 "},
        {"sharpness", V2, "", [](R &r) { r.tele.set(Setting::Sharpness, ParamValue::of(50)); },
         "10023@1:0832", "15213:0a0f100118072001310000000000004940", " sharpness=50 "},
        {"kelvin", V2, "", [](R &r) { r.tele.set(Setting::WhiteBalance, ParamValue::gear(51)); },
         "10025@1:0801 10029@1:0833", "15213:0a080801100118022833", " white-balance=4500 "},
        {"scene", V2, "", [](R &r) { r.tele.set(Setting::WhiteBalance, ParamValue::scene(3)); },
         "10025@1:0801 10027@1:0803", "15213:0a0a08011001180220022803", " white-balance=Sunlight "},
        {"preview quality", V2, "",
         [](R &r) { r.tele.set(Setting::PreviewQuality, ParamValue::of(60)); }, "10040@1:083c",
         "15213:0a0f100118092001310000000000004e40", " preview-quality=60 "},
        {"wide brightness", V2, "",
         [](R &r) { r.wide.set(Setting::Brightness, ParamValue::of(1)); }, "12008@2:0801",
         "15214:0a0f10011803200131000000000000f03f", " brightness=1 "},
        {"wide contrast", V2, "", [](R &r) { r.wide.set(Setting::Contrast, ParamValue::of(2)); },
         "12010@2:0802", "15214:0a0f100118042001310000000000000040", " contrast=2 "},
        {"wide saturation", V2, "",
         [](R &r) { r.wide.set(Setting::Saturation, ParamValue::of(3)); }, "12012@2:0803",
         "15214:0a0f100118062001310000000000000840", " saturation=3 "},
        {"wide hue", V2, "", [](R &r) { r.wide.set(Setting::Hue, ParamValue::of(-180)); },
         "12014@2:08ccfeffffffffffffff01", "15214:0a0f1001180520013100000000008066c0",
         " hue=-180 "},
        {"wide sharpness", V2, "", [](R &r) { r.wide.set(Setting::Sharpness, ParamValue::of(17)); },
         "12016@2:0811", "15214:0a0f100118072001310000000000003140", " sharpness=17 "},
        {"wide kelvin", V2, "",
         [](R &r) { r.wide.set(Setting::WhiteBalance, ParamValue::gear(96)); },
         "12018@2:0801 12020@2:0860", "15214:0a06100118022860", " white-balance=6000 "},
        {"read settings",
         V2,
         "",
         [](R &r) { r.tele.refresh(); },
         "10036@1:",
         "",
         " exposure=15 ",
         {.reply = "0a0708011001289c01"}},
        {"read wide settings",
         V2,
         "",
         [](R &r) { r.wide.refresh(); },
         "12027@2: 12007@2:",
         "",
         "| exposure=1/30 ",
         {.reply = "0a0608011001283c", .laterState = kNoWideGain, .laterCommand = 12007}},
        {"read features",
         V2,
         "",
         [](R &r) { r.features.refresh(); },
         "10038@1:",
         "",
         " burst-count=10 ",
         {.reply = "0a06100118032806"}},
        {"gain (V3)", V3, "", [](R &r) { r.tele.set(Setting::Gain, ParamValue::gear(80)); },
         "16701@15:08828080808080c0800110011850", "15264:08828080808080c0800110011850",
         " gain=80 "},
        {"brightness (V3)", V3, "",
         [](R &r) { r.tele.set(Setting::Brightness, ParamValue::of(7)); },
         "16703@15:08848080808080c080011007", "15264:08848080808080c0800110011807",
         " brightness=7 "},
        {"resolution (V3)", V3, "15272:220200012a020001",
         [](R &r) { r.tele.set(Setting::Resolution, ParamValue::gear(1)); }, "10047@1:0801",
         "15272:1001220200012a020001", " resolution=1 "},
        {"frame rate (V3)", V3, "15272:220200012a020001",
         [](R &r) { r.tele.set(Setting::FrameRate, ParamValue::gear(1)); }, "10048@1:0801",
         "15272:1801220200012a020001", " frame-rate=1 "},
        {"white balance (V3)", V3, "",
         [](R &r) { r.tele.set(Setting::WhiteBalance, ParamValue::gear(7500)); },
         "16702@15:08838080808080c08001100118cc3a", "15270:080110cc3a", " white-balance=7500 "},
        {"white balance of a scene (V3)", V3, "",
         [](R &r) { r.tele.set(Setting::WhiteBalance, ParamValue::scene(2)); },
         "16702@15:08838080808080c0800110021802", "15270:08021802", " white-balance=Fluorescent "},
        {"defaults", V2, "", [](R &r) { r.tele.restoreDefaults(); },
         "10035@1:104b1801380140036832703c 10036@1:", "15213:0a0f100118072001310000000000004940",
         " sharpness=50 "},
        {"wide defaults",
         V2,
         "",
         [](R &r) { r.wide.restoreDefaults(); },
         "12028@2:104b18014033603c6811 12027@2: 12007@2:",
         "15214:0a0f100118072001310000000000003140",
         " sharpness=17 ",
         {.laterState = kNoWideGain, .laterCommand = 12007}},
        {"raw wide photo (V3)", V3, "", [](R &r) { r.wideCapture.rawPhoto(); },
         "16403@14:0801 12029@2:", "", "wide=1"},
        {"set infinity",
         V3,
         "",
         [](R &r) { r.focus.setInfinity(1204); },
         "15012@8:08b409 15011@8:",
         "",
         " infinity=1204 ",
         {.prepare =
              [](R &r) {
                  r.bench.device().onCommand(
                      15011, [&r] { r.bench.link().reply(15011, QByteArray::fromHex("10b409")); });
              }}},
        {"let go of the focus", V2, "",
         [](R &r) {
             r.focus.hold(FocusDirection::Near);
             ModelBench::settle();
             r.focus.release();
         },
         "15002@8:0801 15003@8:", "", " held=? "},
    };
}

Rows makeRows()
{
    Rows rows;
    for (Rows (*part)() : {&powerAndSystem, &motors, &focusAndTracking, &captures, &settings,
                           &moreSettings, &numberRows, &skyRows, &stackRows})
        append(rows, part());
    return rows;
}

} // namespace

std::span<const WalkRow> walkRows()
{
    static const Rows rows = makeRows();
    return rows;
}

} // namespace nd
