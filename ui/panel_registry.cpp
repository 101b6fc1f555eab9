// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_registry.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/live/live_view.h"
#include "ui/live/picture_gesture.h"
#include "ui/panels/camera_panel.h"
#include "ui/panels/capture_panel.h"
#include "ui/panels/connection_panel.h"
#include "ui/panels/device_panel.h"
#include "ui/panels/focus_panel.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/motion_panel.h"
#include "ui/panels/protocol_panel.h"
#include "ui/panels/tracking_panel.h"
#include "ui/picture_panels.h"
#include "ui/sky_panels.h"
#include "ui/stack_log_panels.h"
#include "ui/stack_panels.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the titles and help texts below.
struct PanelTitles
{
    Q_DECLARE_TR_FUNCTIONS(PanelTitles)
};

PanelSpec livePanel()
{
    return {
        QStringLiteral("live"),
        PanelTitles::tr("Live picture"),
        QStringLiteral("image"),
        QStringLiteral("observe"),
        Qt::NoDockWidgetArea,
        true,
        PanelTitles::tr(
            "<h3>Live picture</h3>"
            "<p>One camera large, the other in a corner: <b>W</b> swaps them, <b>P</b> hides "
            "the small one, which can be dragged to another corner and resized.</p>"
            "<p>Wheel or <b>+</b> and <b>−</b> zoom, dragging pans, <b>0</b> fits, <b>1</b> "
            "shows one picture pixel on one screen pixel.</p>"
            "<p><b>X</b> crosshair, <b>T</b> grid, <b>O</b> circles, <b>I</b> statistics. "
            "<b>S</b> saves a snapshot, <b>R</b> records the live picture onto this laptop without "
            "loss.</p>"
            "<p>With the picture in focus the arrow keys move the scope and <b>Space</b> is "
            "STOP.</p>"),
        [](const PanelContext &context) -> QWidget * {
            return new LiveView(context.observatory, *context.device);
        }};
}

PanelSpec motionPanel()
{
    return {QStringLiteral("motion"),
            PanelTitles::tr("Motion"),
            QStringLiteral("gamepad-2"),
            QStringLiteral("observe"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Motion</h3>"
                "<p>Drag the knob: direction and distance from the ring are direction and speed. "
                "Let go and the scope stops. The arrows outside are single nudges.</p>"
                "<p>Rate sets the fastest speed of the pad, 0.1 to 30 degrees per second.</p>"
                "<p>With the pad or the picture in focus: a tap on an arrow key is a nudge, a held "
                "key moves; <b>Shift</b> is five times faster, <b>Ctrl</b> five times slower; "
                "<b>Space</b> is STOP.</p>"
                "<p>While the Sun is up and nobody knows where the scope points, and within 20° "
                "of the Sun, the speed is limited to 1 degree per second; 10° away from it the "
                "scope is stopped. Never point at the Sun without a filter.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new MotionPanel(context.device->motion(), context.observatory.settings(),
                                       context.gamepad);
            }};
}

PanelSpec cameraPanel()
{
    return {QStringLiteral("camera"),
            PanelTitles::tr("Camera"),
            QStringLiteral("aperture"),
            QStringLiteral("observe"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Camera</h3>"
                "<p>What the tele and the wide camera are set to. The lists come from the scope: "
                "what it does not have is not here.</p>"
                "<p>A value stays only if the scope confirms it; otherwise the control goes back "
                "to what the scope has. From an exposure of one second on the scope sends single "
                "pictures instead of video.</p>"
                "<p>In a row with minus and plus the arrow keys step, <b>Page up</b> and <b>Page "
                "down</b> take five steps. <b>More</b> has white balance, colours, video "
                "size, binning, the way back to the defaults, the camera's power, and numbers of "
                "which nobody has published what they mean.</p>"),
            [](const PanelContext &context) -> QWidget * {
                DwarfDevice &device = *context.device;
                return new CameraPanel({device.teleSettings(), device.tele()},
                                       {device.wideSettings(), device.wide()}, device.features(),
                                       context.observatory.settings());
            },
            QStringLiteral("shoot")};
}

PanelSpec capturePanel()
{
    return {QStringLiteral("capture"),
            PanelTitles::tr("Capture"),
            QStringLiteral("camera"),
            QStringLiteral("observe"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Capture</h3>"
                "<p>Takes photos, bursts, videos, time-lapses and panoramas with either camera "
                "onto the card of the scope. Choose the camera and the mode, then press the "
                "button below; while a capture runs the same "
                "button ends it.</p>"
                "<p>What runs is shown whoever started it, and is found again after the link was "
                "lost: the scope goes on by itself.</p>"
                "<p>A panorama turns the scope from picture to picture. Make sure that nothing is "
                "in its way and that the Sun is not in the field.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new CapturePanel(context.device->capture(Camera::Tele),
                                        context.device->capture(Camera::Wide),
                                        context.device->features());
            },
            QStringLiteral("shoot")};
}

PanelSpec focusPanel()
{
    return {
        QStringLiteral("focus"),
        PanelTitles::tr("Focus"),
        QStringLiteral("focus"),
        QStringLiteral("observe"),
        Qt::RightDockWidgetArea,
        true,
        PanelTitles::tr(
            "<h3>Focus</h3>"
            "<p>The half-flux radius is the size of the stars in the live tele picture: the "
            "smaller, the sharper. It is measured once a second while this panel is seen; the "
            "open dot of the curve is the best so far.</p>"
            "<p>Minus focuses nearer, plus farther: a tap is one step, hold to go on. Let go "
            "and it stops.</p>"
            "<p>Autofocus: <b>Stars</b> for the night, slow and sure; <b>Fast</b> needs a slow "
            "one before; <b>Picture</b> for the day; <b>Area</b> around the point you click on "
            "in the picture. <b>Esc</b> takes the click back.</p>"
            "<p>Infinity keeps the lens position for the stars in the scope, where its firmware "
            "can.</p>"),
        [](const PanelContext &context) -> QWidget * {
            return new FocusPanel(context.device->focus(), PictureGesture::of(*context.device));
        },
        QStringLiteral("aim")};
}

PanelSpec trackingPanel()
{
    return {QStringLiteral("tracking"),
            PanelTitles::tr("Tracking"),
            QStringLiteral("scan-eye"),
            QStringLiteral("observe"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Tracking</h3>"
                "<p><b>Object</b>: drag a box on the picture around what the scope shall follow. "
                "<b>Many</b>: the scope finds things by itself; click on a box to follow it. "
                "<b>Sentry</b> waits for something that moves, follows it and takes a video; "
                "<b>UFO</b> "
                "does the same in the sky.</p>"
                "<p>Click on the wide picture to point: the tele camera goes there. The box on the "
                "wide picture is what the tele camera sees.</p>"
                "<p>Axes runs each motor alone, with the rate of the Motion panel.</p>"
                "<p>While the Sun may be up, watch where the scope goes: it does not know the "
                "Sun.</p>"),
            [](const PanelContext &context) -> QWidget * {
                DwarfDevice &device = *context.device;
                return new TrackingPanel({device.tracking(), device.linkage(), device.motor(),
                                          device.motion(), PictureGesture::of(device)});
            },
            QStringLiteral("aim")};
}

PanelSpec devicesPanel()
{
    return {QStringLiteral("devices"),
            PanelTitles::tr("Connect"),
            QStringLiteral("plug-zap"),
            QStringLiteral("devices"),
            Qt::NoDockWidgetArea,
            false,
            PanelTitles::tr(
                "<h3>Connect</h3>"
                "<p>Join the scope's Wi-Fi, pick it in the list or type its address, and watch the "
                "checklist: the step that fails says why and what to do.</p>"
                "<p>Only one program has control. If the phone app has it, take over or watch "
                "only.</p>"
                "<p>A scope that is in no network yet is told over Bluetooth which one to join, or "
                "to make its own.</p>"
                "<p>Without hardware, start the demo.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new ConnectionPanel(context.observatory);
            }};
}

PanelSpec devicePanel()
{
    return {QStringLiteral("device"),
            PanelTitles::tr("Device"),
            QStringLiteral("telescope"),
            QStringLiteral("devices"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Device</h3>"
                "<p>What is set once and seldom touched. Every switch shows what the scope says, "
                "never what was clicked; none is on while the scope has not said.</p>"
                "<p><b>Lights and power</b>: the ring light for the feet of a tripod, the battery "
                "lights, and on newer scopes the dew heater, the cooling and switching off by "
                "itself.</p>"
                "<p><b>Name and password</b>: the name has at most 29 characters and is that of "
                "the scope's Wi-Fi too. A new password is kept in the "
                "keyring of this laptop if you want it so.</p>"
                "<p><b>System</b>: clock and site are set by connecting; Locked keeps other "
                "programs and phones from taking control.</p>"
                "<p><b>Firmware</b>: a package of the maker can be sent to a DWARF II. It is "
                "checked first, and the scope checks it again.</p>"
                "<p><b>Logs</b>: saves the scope's own log for a report to its maker.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new DevicePanel(*context.device, context.observatory.secrets());
            },
            QStringLiteral("scope")};
}

PanelSpec protocolPanel()
{
    return {QStringLiteral("protocol"),
            PanelTitles::tr("Protocol"),
            QStringLiteral("server"),
            QStringLiteral("devices"),
            Qt::RightDockWidgetArea,
            true,
            PanelTitles::tr(
                "<h3>Protocol</h3>"
                "<p>The wire itself, for what no other panel has: any command by its number or "
                "name, with its fields as JSON, as <b>nightdeskctl call</b> sends it; calls over "
                "HTTP too. What moves the scope, switches it off, resets or deletes asks first, "
                "and the Sun guard stands before all of it.</p>"
                "<p><b>Notifications</b> counts every kind since the scope was connected. The "
                "field below shows all of what the selected one said last: its fields, or its "
                "bytes where nobody published what they mean.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new ProtocolPanel(context.device->calls(), context.device->notifications());
            },
            QStringLiteral("scope")};
}

PanelSpec logPanel()
{
    return {QStringLiteral("log"),
            PanelTitles::tr("Log"),
            QStringLiteral("scroll-text"),
            QStringLiteral("log"),
            Qt::NoDockWidgetArea,
            false,
            PanelTitles::tr(
                "<h3>Log</h3>"
                "<p>What happened to every scope since the program started, newest below. Filter "
                "by severity or by words; Copy takes the selected lines, or all that are "
                "shown.</p>"),
            [](const PanelContext &context) -> QWidget * {
                Observatory &observatory = context.observatory;
                return new LogPanel(observatory.log(), [&observatory](const QString &name) {
                    return observatory.clockOffsetOf(name);
                });
            }};
}

} // namespace

std::vector<PanelSpec> panelRegistry()
{
    return {livePanel(),     motionPanel(),   cameraPanel(),        capturePanel(), focusPanel(),
            trackingPanel(), chartPanel(),    findPanel(),          tonightPanel(), targetPanel(),
            pointingPanel(), altitudePanel(), stackPicturesPanel(), stackPanel(),   alarmsPanel(),
            timelinePanel(), darksPanel(),    stackLogPanel(),      devicesPanel(), devicePanel(),
            protocolPanel(), logPanel()};
}

std::optional<PanelSpec> panelWithId(const QString &id)
{
    for (PanelSpec &spec : panelRegistry()) {
        if (spec.id == id)
            return std::move(spec);
    }
    return std::nullopt;
}

} // namespace nd
