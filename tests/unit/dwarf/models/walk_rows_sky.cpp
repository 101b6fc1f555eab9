// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_rig.h"

namespace nd {

namespace {

using Rows = std::vector<WalkRow>;
constexpr auto V2 = Generation::V2;
constexpr auto V3 = Generation::V3;
using R = WalkRig;

const Equatorial kAndromeda{10.684583, 41.269167};

void goToAndromeda(R &r)
{
    r.pointing.goTo(kAndromeda, QStringLiteral("M 31"));
}

void goToJupiter(R &r)
{
    r.pointing.goTo(Body::Jupiter, QStringLiteral("Jupiter"));
}

void oneClickAndromeda(R &r)
{
    r.pointing.oneClick(kAndromeda, QStringLiteral("M 31"));
}

void oneClickJupiter(R &r)
{
    r.pointing.oneClick(Body::Jupiter, QStringLiteral("Jupiter"));
}

void trackMoon(R &r)
{
    r.pointing.track(Body::Moon);
}

void stopPointing(R &r)
{
    r.pointing.stop();
}

/// Source: dwarf-api-2.0 sections 4.10.2 to 4.10.8. Right ascension in hours, longitude 11.5 east,
/// latitude 48.25 north; the numbers of GOTO (Jupiter 4) are not those of tracking (Moon 1).
Rows gotos()
{
    const WalkAnswer job{.solves = true};
    const WalkAnswer calibration{.mildCode = -11500, .mildState = "task=0 stage=0", .solves = true};
    return {
        {"calibrate", V2, "", [](R &r) { r.pointing.calibrate(); }, "11000@3:", "15210:08041002",
         "calibrated=1", calibration},
        {"calibrate (V3)", V3, "", [](R &r) { r.pointing.calibrate(); },
         "11000@3:090000000000002740110000000000204840", "", "task=? stage=? body=? calibrated=1",
         calibration},
        {"stop calibration", V2, "15210:0801", stopPointing, "11001@3:", "15210:", "task=?"},
        {"stop calibration (V3)", V3, "15210:08041003", stopPointing, "11001@3:", "", "task=?"},
        {"go to stars", V2, "", goToAndromeda,
         "11002@3:09eda54df934cbe63f11cb14731074a244401a044d203331", "15211:0801", "task=1 stage=4",
         job},
        {"go to stars (V3)", V3, "", goToAndromeda,
         "11002@3:09eda54df934cbe63f11cb14731074a244401a044d203331", "15211:080412044d203331",
         "task=1 stage=5", job},
        {"go to a planet", V2, "", goToJupiter,
         "11003@3:0804110000000000002740190000000000204840"
         "22074a757069746572",
         "15211:0801", "task=1 stage=4", job},
        {"go to a planet (V3)", V3, "", goToJupiter,
         "11003@3:0804110000000000002740190000000000204840"
         "22074a757069746572",
         "15211:08011207"
         "4a757069746572",
         "task=1 stage=4", job},
    };
}

Rows follows()
{
    return {
        {"stop going", V2, "15211:0801", stopPointing, "11004@3:", "15211:0802 15211:", "task=?"},
        {"stop following (V3)", V3, "15212:080112044d203331", stopPointing,
         "11004@3:", "15212:", "task=?"},
        {"follow the Moon", V2, "", trackMoon, "11011@3:0801110000000000002740190000000000204840",
         "15228:08011801", "body=1"},
        {"follow the Moon (V3)", V3, "", trackMoon,
         "11011@3:0801110000000000002740190000000000204840", "15228:08011801", "body=1"},
        {"leave the Moon", V2, "15228:08011801", stopPointing, "11012@3:", "15228:", "body=?"},
        {"leave the Moon (V3)", V3, "15228:08011801", stopPointing, "11012@3:", "", "body=?"},
    };
}

/// Source: dwarf-api-2.0 sections 4.10.17 to 4.10.21; V3: field notes section 1.3, astro additions.
/// One-click GOTO answers {step 1, code 2, all_end 3}, the polar axis {azi_err 1, alt_err 2, code
/// 3}.
Rows oneClickAndPole()
{
    const WalkAnswer oneClick{
        .codeField = 2, .mildCode = -11500, .mildState = "task=2 stage=0", .solves = true};
    return {
        {"all in one", V2, "", oneClickAndromeda,
         "11013@3:09eda54df934cbe63f11cb14731074a244401a044d203331", "15233:0801 15250:0801",
         "task=2 stage=1", oneClick},
        {"all in one (V3)", V3, "", oneClickAndromeda,
         "11013@3:09eda54df934cbe63f11cb14731074a244401a044d203331"
         "2100000000000027402900000000002048403002",
         "15233:0a020801", "task=2 stage=2", oneClick},
        {"all in one to a planet", V2, "", oneClickJupiter,
         "11014@3:0804110000000000002740190000000000204840"
         "22074a757069746572",
         "15233:0801 15211:0801", "task=2 stage=4", oneClick},
        {"all in one to a planet (V3)", V3, "", oneClickJupiter,
         "11014@3:0804110000000000002740190000000000204840"
         "22074a757069746572",
         "15233:1a020801", "task=2 stage=4", oneClick},
        {"stop all in one", V2, "15233:0801", stopPointing, "11015@3:", "15233:", "task=?"},
        {"stop all in one (V3)", V3, "15233:120408041002", stopPointing, "11015@3:", "", "task=?"},
    };
}

Rows polarAxis()
{
    const WalkAnswer pole{
        .reply = "09000000000000f43f11000000000000e8bf", .codeField = 3, .solves = true};
    return {
        {"polar axis", V2, "", [](R &r) { r.pointing.measurePolarAxis(); },
         "11018@3:090000000000002740110000000000204840", "15239:", "tries=1", pole},
        {"polar axis (V3)", V3, "", [](R &r) { r.pointing.measurePolarAxis(); },
         "11018@3:090000000000002740110000000000204840", "15239:", "tries=1", pole},
        {"stop at the pole", V2, "15239:08021001", stopPointing, "11019@3:", "15239:", "task=?"},
        {"stop at the pole (V3)", V3, "15239:0801", stopPointing, "11019@3:", "", "task=?"},
    };
}

} // namespace

std::vector<WalkRow> skyRows()
{
    Rows rows;
    for (Rows (*part)() : {&gotos, &follows, &oneClickAndPole, &polarAxis}) {
        for (WalkRow &row : part())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace nd
