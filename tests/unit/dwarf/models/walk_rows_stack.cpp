// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_rig.h"

namespace nd {

namespace {

using Rows = std::vector<WalkRow>;
constexpr auto V2 = Generation::V2;
constexpr auto V3 = Generation::V3;
using R = WalkRig;

/// -11503, said after the start was granted. Source: field notes section 3.
constexpr auto kNoDark = "11005:0891a6ffffffffffffff01";
constexpr auto kNoWideDark = "11016:0891a6ffffffffffffff01";

void startWithFilter(R &r)
{
    r.teleStack.start({1, false});
}

/// Source: dwarf-api-2.0 sections 4.10.9 to 4.10.12 and 4.10.16; V3: field notes section 1.3
/// (ir_index 1, force_start 2; of the wide camera 1; 16403 with technique 2 before each start).
Rows stacks()
{
    const WalkAnswer live{.failedState = "telelive=1"};
    return {
        {"stack", V2, "", startWithFilter, "11005@3:", "15208:0801", "telestack=1"},
        {"stack (V3)", V3, "", startWithFilter, "16403@14:0802 11005@3:0801", "15208:0801",
         "telestack=1"},
        {"stack without a dark (V3)", V3, "",
         [](R &r) {
             r.teleStack.start({1, true});
         },
         "16403@14:0802 11005@3:08011001", "15208:0801", "telestack=1"},
        {"go on without a dark (V3)", V3, kNoDark, [](R &r) { r.teleStack.continueWithoutDark(); },
         "11050@3:", "15208:0801", "telestack=1"},
        {"stop stack", V2, "15208:0801", [](R &r) { r.teleStack.stop(); }, "11006@3:", "15208:0803",
         "telestack=? widestack=? telelive=0"},
        {"stop stack (V3)", V3, "15208:0801", [](R &r) { r.teleStack.stop(); },
         "11006@3:", "15208:0802", "telestack=2"},
        {"stop stack at once (V3)", V3, "15208:0801", [](R &r) { r.teleStack.fastStop(); },
         "11037@3:", "15208:", "telestack=?"},
        {"go live", V2, "", [](R &r) { r.teleStack.goLive(); }, "11010@3:", "", "telelive=0", live},
    };
}

Rows wideStacks()
{
    const WalkAnswer wideLive{.failedState = "widelive=1"};
    return {
        {"wide stack", V2, "", [](R &r) { r.wideStack.start(); }, "11016@3:", "15236:0801",
         "widestack=1"},
        {"wide stack without a dark (V3)", V3, "",
         [](R &r) {
             r.wideStack.start({{}, true});
         },
         "16403@14:0802 11016@3:0801", "15236:0801", "widestack=1"},
        {"go on without a wide dark (V3)", V3, kNoWideDark,
         [](R &r) { r.wideStack.continueWithoutDark(); }, "11016@3:0801", "15236:0801",
         "widestack=1"},
        {"stop wide stack", V2, "15236:0801", [](R &r) { r.wideStack.stop(); },
         "11017@3:", "15236:0803", "widestack=?"},
        {"stop wide stack at once (V3)", V3, "15236:0801", [](R &r) { r.wideStack.fastStop(); },
         "11038@3:", "15236:", "widestack=?"},
        {"go live with the wide camera", V2, "", [](R &r) { r.wideStack.goLive(); }, "11020@3:", "",
         "widelive=0", wideLive},
    };
}

// ResGetDarkFrameInfoList { results 2 { exp_index 1: 156, gain_index 2: 24, bin_index 3: 1,
// exp_name 4: "15", gain_name 5: "80", bin_name 6: "2k", temperature 7: 14 } }
constexpr auto kDarkList = "1215089c0110181801220231352a0238303202326b380e";
const DarkWish kWish{156, 24, 1, 20};

QList<DarkFrameInfo> oneDark()
{
    return {{156, 24, 1, {}, {}, {}, 14}};
}

/// Source: dwarf-api-2.0 sections 4.10.13 to 4.10.15 and 4.10.22 to 4.10.25: exposure 1, gain 2,
/// binning 3, frames 4; a list to delete in field 1, in V3 with the temperature 4 (field notes
/// section 1.3).
Rows darks()
{
    const auto shootAsSet = [](R &r) { r.teleDarks.shootAsSet(true); };
    const WalkAnswer asSet{.prepare = shootAsSet};
    return {
        {"darks as set",
         V2,
         "",
         shootAsSet,
         "11007@3:0801 11009@3:",
         "15206:0801",
         "teleshoots=1",
         {.laterState = "teleshoots=1"}},
        {"stop darks as set", V2, "", [](R &r) { r.teleDarks.stop(); },
         "11008@3:", "15206:", "teleshoots=?", asSet},
        {"darks",
         V2,
         "",
         [](R &r) { r.teleDarks.shoot(kWish); },
         "11021@3:089c01101818012014 11009@3:",
         "15206:0801",
         "teleshoots=1",
         {.laterState = "teleshoots=1"}},
        {"stop darks", V3, "15206:0801", [](R &r) { r.teleDarks.stop(); },
         "11022@3:", "15206:", "teleshoots=?"},
        {"wide darks", V2, "", [](R &r) { r.wideDarks.shoot(kWish); }, "11025@3:089c01101818012014",
         "15247:0801", "wideshoots=1"},
        {"stop wide darks", V3, "15247:0801", [](R &r) { r.wideDarks.stop(); },
         "11026@3:", "15247:", "wideshoots=?"},
    };
}

/// It has this list before, which somebody looks at, and none once it has obeyed.
WalkAnswer emptied(quint32 command, const char *list, const std::function<void(WalkRig &)> &look)
{
    return {.obey = [command](R &r) { r.listAs(command, ""); },
            .prepare =
                [command, list, look](R &r) {
                    r.listAs(command, list);
                    look(r);
                }};
}

Rows listedDarks()
{
    const auto look = [](R &r) { r.teleDarks.refresh(); };
    const auto lookWide = [](R &r) { r.wideDarks.refresh(); };

    const WalkAnswer list{
        .reply = kDarkList, .mildCode = -11503, .mildState = "teledarks=0 widedarks=?"};
    const WalkAnswer wideList{.reply = kDarkList, .mildCode = -11503, .mildState = "widedarks=0"};
    return {
        {"list darks", V2, "", [](R &r) { r.teleDarks.refresh(); }, "11023@3:", "", "teledarks=1",
         list},
        {"delete darks", V2, "", [](R &r) { r.teleDarks.remove(oneDark()); },
         "11024@3:0a07089c0110181801 11023@3:", "", "teledarks=0 ",
         emptied(11023, kDarkList, look)},
        {"delete darks (V3)", V3, "", [](R &r) { r.teleDarks.remove(oneDark()); },
         "11024@3:0a09089c0110181801200e 11023@3:", "", "teledarks=0 ",
         emptied(11023, kDarkList, look)},
        {"list wide darks", V3, "", [](R &r) { r.wideDarks.refresh(); }, "11027@3:", "",
         "widedarks=1", wideList},
        {"delete wide darks", V2, "", [](R &r) { r.wideDarks.remove(oneDark()); },
         "11028@3:0a07089c0110181801 11027@3:", "", "widedarks=0 ",
         emptied(11027, kDarkList, lookWide)},
    };
}

// ResGetCaliFrameList { list 2 { exp_name 1: "15", gain 2: 80, resolution 3: 1, info_id 8: 7,
// temp_value 9: 14 } }
constexpr auto kFrameList = "120c0a023135105018014007480e";
const CalibrationWish kFrameWish{156, 80, FrameSize::Hd1080, 20, 3};

/// Source: field notes section 1.3: exposure 1, gain 2, resolution 3, frames 4, camera 5, kind 6
/// (0: dark), filter 7; to list, stop: camera 1; to delete: numbers in 1.
Rows calibrationFrames()
{
    const WalkAnswer list{.reply = kFrameList, .mildCode = -11503, .mildState = "telecali=0"};
    const WalkAnswer wideList{.mildCode = -11503, .mildState = "widecali=0"};
    const auto look = [](R &r) { r.teleDarks.calibrationFrames().refresh(); };
    return {
        {"list calibration frames", V3, "", [](R &r) { r.teleDarks.calibrationFrames().refresh(); },
         "11043@3:", "", "telecali=1", list},
        {"list wide calibration frames", V3, "",
         [](R &r) { r.wideDarks.calibrationFrames().refresh(); }, "11043@3:0801", "", "widecali=0",
         wideList},
        {"shoot calibration frames", V3, "",
         [](R &r) { r.teleDarks.calibrationFrames().shoot(kFrameWish); },
         "11045@3:089c011050180120143803", "15290:0801", "telecalishoots=1"},
        {"shoot wide calibration frames", V3, "",
         [](R &r) {
             r.wideDarks.calibrationFrames().shoot({156, 80, FrameSize::Full4k, 20, {}});
         },
         "11045@3:089c01105020142801", "15290:08011001", "widecalishoots=1"},
        {"stop calibration frames", V3, "15290:0801",
         [](R &r) { r.teleDarks.calibrationFrames().stop(); },
         "11046@3:", "15290:", "telecalishoots=?"},
        {"stop wide calibration frames", V3, "15290:08011001",
         [](R &r) { r.wideDarks.calibrationFrames().stop(); }, "11046@3:0801", "15290:08031001",
         "widecalishoots=?"},
        {"delete calibration frames", V3, "",
         [](R &r) {
             r.teleDarks.calibrationFrames().remove({{7, {}, 0, {}, {}, {}}});
         },
         "11044@3:0a0107 11043@3:", "", "telecali=0 ", emptied(11043, kFrameList, look)},
    };
}

} // namespace

std::vector<WalkRow> stackRows()
{
    Rows rows;
    for (Rows (*part)() : {&stacks, &wideStacks, &darks, &listedDarks, &calibrationFrames}) {
        for (WalkRow &row : part())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace nd
