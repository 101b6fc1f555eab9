// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sky_panels.h"

#include "core/bridges/bridges.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/altitude_panel.h"
#include "ui/panels/field_follower.h"
#include "ui/panels/find_panel.h"
#include "ui/panels/pointing_panel.h"
#include "ui/panels/sight_sentence.h"
#include "ui/panels/sky_chart_panel.h"
#include "ui/panels/target_panel.h"
#include "ui/panels/tonight_panel.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the titles and help texts below.
struct SkyPanelTitles
{
    Q_DECLARE_TR_FUNCTIONS(SkyPanelTitles)
};

/// With what is to be said of it each time it is looked at.
std::optional<PickedTarget> pickedOf(SkyDesk &sky)
{
    const auto &target = sky.target().target();
    if (!target)
        return std::nullopt;
    return PickedTarget{target->place, target->name, hiddenSentence(sky, *target)};
}

} // namespace

PanelSpec chartPanel()
{
    return {
        QStringLiteral("chart"),
        SkyPanelTitles::tr("Sky chart"),
        QStringLiteral("compass"),
        QStringLiteral("sky"),
        Qt::NoDockWidgetArea,
        false,
        SkyPanelTitles::tr(
            "<h3>Sky chart</h3>"
            "<p>The sky over your place, now or at another time. Drag or press the arrow keys "
            "to turn, wheel or <b>+</b> and <b>−</b> zoom, <b>Home</b> goes back. The nearer, "
            "the fainter the stars and objects that are shown.</p>"
            "<p>A click selects what is there, a double click asks to go there: <b>Enter</b> on "
            "<b>Go</b> is the answer. In the chart <b>Enter</b> does the same with what is nearest "
            "to the middle: once to select, once more to ask. <b>S</b> looks at the target.</p>"
            "<p><b>T</b> grid and ecliptic, <b>L</b> constellations, <b>O</b> objects, <b>U</b> "
            "ground, <b>A</b> names. <b>H</b> opens the horizon of your place: trees and houses, "
            "by "
            "hand, from a file, or taken with the scope. <b>M</b> plans a mosaic. <b>Comma</b> and "
            "<b>full stop</b> go ten minutes back and "
            "on, <b>Page down</b> and <b>Page up</b> a day, <b>Backspace</b> to now.</p>"
            "<p>Dashed boxes are what the cameras would see of the target, the others what they "
            "see "
            "now: what the last GOTO found, until the scope is moved by hand.</p>"),
        [](const PanelContext &context) -> QWidget * {
            return new SkyChartPanel(context.observatory.sky(), context.observatory.settings(),
                                     context.current);
        }};
}

PanelSpec findPanel()
{
    return {QStringLiteral("find"),
            SkyPanelTitles::tr("Find"),
            QStringLiteral("search"),
            QStringLiteral("sky"),
            Qt::LeftDockWidgetArea,
            false,
            SkyPanelTitles::tr(
                "<h3>Find</h3>"
                "<p>Type a number (<b>M 31</b>, <b>ngc7000</b>), a name (<b>andromeda</b>, "
                "<b>vega</b>, <b>jupiter</b>) or coordinates (<b>5h35m17s −5°23′28″</b>, "
                "<b>83.82 −5.39</b>, with <b>JNow</b> behind them if they are of today). What was "
                "understood of coordinates is said before anything uses them.</p>"
                "<p><b>Enter</b> takes the first one, the arrow keys choose another. Without a "
                "text there are the favourites, what you selected lately, and the planets.</p>"
                "<p><b>Own targets</b> reads lists of targets (CSV, JSON) and of comets (as the "
                "Minor Planet Center writes them). <b>From Stellarium</b> takes what is selected "
                "there; Settings say where it runs.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new FindPanel(context.observatory.sky(),
                                     &context.observatory.bridges().stellarium());
            },
            QStringLiteral("pick")};
}

PanelSpec tonightPanel()
{
    return {QStringLiteral("tonight"),
            SkyPanelTitles::tr("Tonight"),
            QStringLiteral("sparkles"),
            QStringLiteral("sky"),
            Qt::LeftDockWidgetArea,
            false,
            SkyPanelTitles::tr(
                "<h3>Tonight</h3>"
                "<p>What is worth a picture in the night that is now or comes next, best first. "
                "The score is made of how high it gets, how long it is up, how far it is from "
                "the Moon, and of its size in the field of your scope and its brightness.</p>"
                "<p><b>Best</b> is when it is highest while it is dark. The funnel opens the "
                "limits. Double click or <b>Enter</b> selects a target.</p>"),
            [](const PanelContext &context) -> QWidget * {
                SkyDesk &sky = context.observatory.sky();
                auto *panel = new TonightPanel(sky);
                new FieldFollower(sky.tonight(), context.current, panel);
                return panel;
            },
            QStringLiteral("pick")};
}

PanelSpec targetPanel()
{
    return {QStringLiteral("target"),
            SkyPanelTitles::tr("Target"),
            QStringLiteral("target"),
            QStringLiteral("sky"),
            Qt::RightDockWidgetArea,
            false,
            SkyPanelTitles::tr(
                "<h3>Target</h3>"
                "<p>What is known of the selected target, and where it stands now at your place. "
                "<b>J2000</b> is what catalogues and the scope use, <b>Today</b> is by the equator "
                "of this date. Times are by the clock of your place.</p>"
                "<p><b>Go</b> sends the scope there; what it does is said in Pointing, and STOP "
                "ends it. Where it can't go, the reason stands beneath the button. <b>Keep</b> "
                "puts the target among the favourites of Find.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new TargetPanel(context.observatory.sky(), context.current,
                                       &context.observatory.bridges().stellarium());
            },
            QStringLiteral("aimSky")};
}

PanelSpec pointingPanel()
{
    return {QStringLiteral("pointing"),
            SkyPanelTitles::tr("Pointing"),
            QStringLiteral("send"),
            QStringLiteral("sky"),
            Qt::RightDockWidgetArea,
            true,
            SkyPanelTitles::tr(
                "<h3>Pointing</h3>"
                "<p><b>Go</b> sends the scope to the target that is picked in Find, in Tonight or "
                "on the chart. It turns, takes a picture, recognises its stars and corrects "
                "itself. <b>Focus, calibrate and go</b> does all of that in one, and looks for "
                "open sky first.</p>"
                "<p><b>Calibrate</b> once after the tripod was set up: the scope turns to some "
                "places and finds out from their stars how it stands. Pictures without success "
                "are usual at the beginning.</p>"
                "<p><b>Stay on</b> goes to the Sun or the Moon and follows it. Never to the Sun "
                "without a solar filter.</p>"
                "<p><b>Polar axis</b>: tilted to the pole, the scope measures how far it is off. "
                "Turn and tilt the tripod's head as the arrows say, then measure again: within "
                "a degree is good enough.</p>"),
            [](const PanelContext &context) -> QWidget * {
                TargetModel &target = context.observatory.sky().target();
                auto *panel = new PointingPanel(context.device->pointing());
                SkyDesk &sky = context.observatory.sky();
                const auto tell = [panel, &sky] { panel->setPicked(pickedOf(sky)); };
                QObject::connect(&target, &TargetModel::changed, panel, tell);
                QObject::connect(&target, &TargetModel::moved, panel, tell);
                QObject::connect(&sky.course(), &CourseModel::changed, panel, tell);
                QObject::connect(&sky.horizon(), &HorizonModel::changed, panel, tell);
                QObject::connect(&sky, &SkyDesk::timePassed, panel, tell);
                QObject::connect(&sky, &SkyDesk::siteChanged, panel, tell);
                tell();
                const auto tellZone = [panel, &sky] { panel->setZone(sky.zone()); };
                QObject::connect(&sky, &SkyDesk::siteChanged, panel, tellZone);
                tellZone();
                return panel;
            },
            QStringLiteral("aimSky")};
}

PanelSpec altitudePanel()
{
    return {QStringLiteral("altitude"),
            SkyPanelTitles::tr("Altitude"),
            QStringLiteral("chart-spline"),
            QStringLiteral("sky"),
            Qt::BottomDockWidgetArea,
            false,
            SkyPanelTitles::tr(
                "<h3>Altitude</h3>"
                "<p>How high the target stands through the night; the dotted line is the Moon, the "
                "dashed one the least altitude of Tonight, the green ground the trees and houses "
                "of your "
                "horizon. The bands at both sides are day and "
                "the three twilights.</p>"
                "<p>Move the pointer over it, or press <b>Left</b> and <b>Right</b>, to read off "
                "another time.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new AltitudePanel(context.observatory.sky());
            }};
}

} // namespace nd
