// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stack_log_panels.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/darks/dark_desk.h"
#include "core/observatory/observatory.h"
#include "ui/panels/darks_panel.h"
#include "ui/panels/stack_log_panel.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the titles and help texts below.
struct StackLogPanelTitles
{
    Q_DECLARE_TR_FUNCTIONS(StackLogPanelTitles)
};

} // namespace

PanelSpec darksPanel()
{
    return {QStringLiteral("darks"),
            StackLogPanelTitles::tr("Darks"),
            QStringLiteral("grid-3x3"),
            QStringLiteral("stack"),
            Qt::RightDockWidgetArea,
            true,
            StackLogPanelTitles::tr(
                "<h3>Darks</h3>"
                "<p>A stack needs dark frames of its exposure, gain and binning: pictures with the "
                "lens covered, which show the sensor's own faults. The table has those that the "
                "scope has, by exposure and gain, with the temperature they were shot at: green "
                "suits the sensor as it is now, brackets less, and <b>!</b> is needed and "
                "missing.</p>"
                "<p>Needed is what the camera is set to, what its stacks of the last weeks were "
                "made with, and what you add. <b>Shoot what is missing</b> shoots one after the "
                "other: cover the lens before.</p>"
                "<p><b>Shoot for what is set</b> lets the scope do it by itself, for the tele "
                "camera.</p>"
                "<p>Newer scopes keep <b>calibration darks</b> in a collection of their own: the "
                "second table.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new DarksPanel(
                    DarkDesk::of(context.observatory, *context.device, Camera::Tele),
                    DarkDesk::of(context.observatory, *context.device, Camera::Wide),
                    context.device->stacking(Camera::Tele));
            },
            QStringLiteral("watch")};
}

PanelSpec stackLogPanel()
{
    return {QStringLiteral("stackLog"),
            StackLogPanelTitles::tr("Stack log"),
            QStringLiteral("history"),
            QStringLiteral("stack"),
            Qt::BottomDockWidgetArea,
            false,
            StackLogPanelTitles::tr(
                "<h3>Stack log</h3>"
                "<p>Every stack that was seen here, whoever began it: written down from its start, "
                "so that nothing is lost if the laptop dies.</p>"
                "<p>Choose a target to see its stacks; <b>Nights</b> adds them up by night and "
                "filter. Light is the exposure of the frames that were kept.</p>"
                "<p><b>Export</b> writes what is shown as CSV or JSON. <b>Delete</b> takes a stack "
                "out of the log; its pictures on the scope's card stay.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new StackLogPanel(context.observatory);
            },
            QStringLiteral("story")};
}

} // namespace nd
