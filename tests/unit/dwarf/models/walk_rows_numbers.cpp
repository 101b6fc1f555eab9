// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_rig.h"

namespace nd {

namespace {

constexpr auto V2 = Generation::V2;
constexpr auto V3 = Generation::V3;
using R = WalkRig;
// As the rig's list has them: section 3 of mode 1, and section 4; camera 15.
constexpr quint64 kFraction = 0x0103'F000'0000'00C8;
constexpr quint64 kSwitch = 0x0004'F000'0000'0068;
constexpr quint64 kNumber = 0x0004'F000'0000'0070;

} // namespace

/// The power of a camera (dwarf-api-2.0 sections 4.7 and 4.9), and what nobody explained.
///
/// What is known of that is what the telescope acknowledged; connecting to V3 told level 1.
/// Source: field notes section 1.3, camera additions, and appendix A of the messages.
std::vector<WalkRow> numberRows()
{
    return {
        {"camera off",
         V2,
         "",
         [](R &r) { r.teleCamera.switchOn(false); },
         "10001@1:",
         "15215:1001",
         "teleon=0 wideon=1",
         {.mildCode = -10501, .mildState = "teleon=0"}},
        {"camera on", V2, "15215:1001", [](R &r) { r.teleCamera.switchOn(true); },
         "10000@1:", "15215:08011001", "teleon=1 wideon=1"},
        {"camera off (V3)",
         V3,
         "",
         [](R &r) { r.teleCamera.switchOn(false); },
         "10001@1:",
         "",
         "teleon=0 wideon=1",
         {.mildCode = -10501, .mildState = "teleon=0"}},
        {"camera on (V3)", V3, "15215:1001", [](R &r) { r.teleCamera.switchOn(true); },
         "10000@1:", "", "teleon=1"},
        {"wide camera off (V2)",
         V2,
         "",
         [](R &r) { r.wideCamera.switchOn(false); },
         "12001@2:",
         "",
         "wideon=0",
         {.mildCode = -12501, .mildState = "wideon=0"}},
        {"wide camera on (V2)", V2, "15216:1001", [](R &r) { r.wideCamera.switchOn(true); },
         "12000@2:", "15216:08011001", "wideon=1"},
        {"wide camera off",
         V3,
         "",
         [](R &r) { r.wideCamera.switchOn(false); },
         "12001@2:",
         "",
         "wideon=0",
         {.mildCode = -12501, .mildState = "wideon=0"}},
        {"wide camera on", V3, "15216:1001", [](R &r) { r.wideCamera.switchOn(true); },
         "12000@2:", "", "wideon=1"},
        {"bit rate type", V2, "", [](R &r) { r.tele.numbers().set(BareNumber::BitRateType, 2); },
         "10042@1:0802", "", "telebare=2,?,?,?,?,?,?,? "},
        {"wide bit rate type", V3, "",
         [](R &r) { r.wide.numbers().set(BareNumber::BitRateType, 3); }, "12032@2:0803", "",
         "widebare=3,1,0,?,?,?,?,? "},
        {"preview level", V3, "", [](R &r) { r.tele.numbers().set(BareNumber::PreviewLevel, 2); },
         "10050@1:0802", "", "telebare=?,2,0,?,?,?,?,? "},
        {"wide preview quality", V3, "",
         [](R &r) { r.wide.numbers().set(BareNumber::PreviewQuality, 60); }, "12036@2:0801103c", "",
         "widebare=?,1,60,?,?,?,?,? "},
        {"crop ratio", V3, "", [](R &r) { r.tele.numbers().set(BareNumber::CropRatio, 1); },
         "10049@1:0801", "", "telebare=?,1,0,1,?,?,?,? "},
        {"image processing off", V3, "",
         [](R &r) { r.tele.numbers().set(BareNumber::ImageProcessing, 0); }, "10043@1:", "",
         "telebare=?,1,0,?,0,?,?,? "},
        {"image processing on", V3, "",
         [](R &r) { r.tele.numbers().set(BareNumber::ImageProcessing, 1); }, "10044@1:", "",
         "telebare=?,1,0,?,1,?,?,? "},
        {"image part by 10045", V3, "",
         [](R &r) { r.tele.numbers().set(BareNumber::ImageModule10045, bareModule(3, true)); },
         "10045@1:08031001", "", "telebare=?,1,0,?,?,?,7,? "},
        {"image part by 10046", V3, "",
         [](R &r) { r.tele.numbers().set(BareNumber::ImageModule10046, bareModule(2, false)); },
         "10046@1:0802", "", "telebare=?,1,0,?,?,?,?,4 "},
        {"shooting mode", V3, "", [](R &r) { r.tele.numbers().set(BareNumber::ShootingMode, 4); },
         "16402@14:0804", "15267:10021804", "telebare=?,1,0,?,?,4,?,? "},
        {"automatic gain",
         V2,
         "",
         [](R &r) { r.tele.set(Setting::Gain, ParamValue::automatic()); },
         "10011@1:",
         "15213:0a0408011801",
         " gain=auto ",
         {.setup = {.autoGain = true}}},
        {"gain by hand where it can be automatic",
         V2,
         "",
         [](R &r) { r.tele.set(Setting::Gain, ParamValue::gear(24)); },
         "10011@1:0801 10013@1:0818",
         "15213:0a080801100118012818",
         " gain=80 ",
         {.setup = {.autoGain = true}}},
        {"stop the task", V3, "15261:08031a020801", [](R &r) { r.system.stopTask(); },
         "16401@14:0803", "15261:08031a020803", "taskrun=? "},
        {"a fraction", V3, "", [](R &r) { r.tele.others().set(kFraction, ParamValue::of(1.5)); },
         "16704@15:08c88180808080fc8101150000c03f", "15265:08c88180808080fc8101150000c03f",
         " aFraction=1.5 "},
        {"a switch", V3, "", [](R &r) { r.tele.others().set(kSwitch, ParamValue::gear(1)); },
         "16705@15:08e88080808080bc021001", "15266:08e88080808080bc021001", " aSwitch=1 "},
        {"a number", V3, "", [](R &r) { r.tele.others().set(kNumber, ParamValue::of(7)); },
         "16703@15:08f08080808080bc021007", "15264:08f08080808080bc0210011807", " aNumber=7 "},
        {"all automatic",
         V3,
         "",
         [](R &r) { r.tele.others().set(0, ParamValue::gear(1)); },
         "16706@15:10011801",
         "",
         "automatic=1 ",
         {.obey = [](R &r) { r.listAutomatic(); }, .codeField = 6}},
        {"exposure by hand ends all automatic",
         V3,
         "",
         [](R &r) { r.tele.set(Setting::Exposure, ParamValue::gear(156)); },
         "16700@15:08818080808080c080011001189c01",
         "15264:08818080808080c080011001189c01",
         "automatic=0 ",
         {.prepare =
              [](R &r) {
                  r.listAutomatic();
                  r.tele.refresh();
              }}},
        {"wide scene by its own command",
         V3,
         "",
         [](R &r) { r.wide.set(Setting::WhiteBalance, ParamValue::scene(2)); },
         "12035@2:0802",
         "15270:080218022001",
         "| exposure=? gain=? white-balance=2 ",
         {.setup = {.wideSceneCommand = true}}},
    };
}

} // namespace nd
