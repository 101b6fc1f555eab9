// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stack_panels.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/panels/alarms_panel.h"
#include "ui/panels/finish_card.h"
#include "ui/panels/stack_panel.h"
#include "ui/panels/timeline_panel.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the titles and help texts below.
struct StackPanelTitles
{
    Q_DECLARE_TR_FUNCTIONS(StackPanelTitles)
};

} // namespace

PanelSpec stackPanel()
{
    return {QStringLiteral("stack"),
            StackPanelTitles::tr("Stack"),
            QStringLiteral("layers"),
            QStringLiteral("stack"),
            Qt::RightDockWidgetArea,
            true,
            StackPanelTitles::tr(
                "<h3>Stack</h3>"
                "<p>The scope takes one picture after the other, aligns them and lays them on "
                "top of each other: faint things come out of the noise. It goes on by itself, "
                "also without this laptop.</p>"
                "<p>The checklist says what is there and what is missing. The scope decides: what "
                "it warns of is asked before it goes on.</p>"
                "<p><b>Left out</b> are frames that did not fit: clouds, wind, satellites. The "
                "time of the end is measured from the frames so far; nothing is promised before "
                "the third.</p>"
                "<p><b>Stop</b> waits for the frame under way, <b>Stop at once</b> does not. The "
                "live picture comes back by itself afterwards. <b>Finish the night</b> also "
                "puts out the lights and switches the scope off.</p>"),
            [](const PanelContext &context) -> QWidget * {
                DwarfDevice *device = context.device;
                auto *panel = new StackPanel(stackSourcesOf(context.observatory, *device),
                                             context.observatory.settings());
                QObject::connect(panel, &StackPanel::finishRequested, panel, [panel, device] {
                    openFinishDialog(*device, device->profile().name, panel->window());
                });
                return panel;
            },
            QStringLiteral("growing")};
}

PanelSpec alarmsPanel()
{
    return {QStringLiteral("alarms"),
            StackPanelTitles::tr("Alarms"),
            QStringLiteral("bell"),
            QStringLiteral("stack"),
            Qt::RightDockWidgetArea,
            true,
            StackPanelTitles::tr(
                "<h3>Alarms</h3>"
                "<p>What is watched while the scope stacks, and how it stands. A bell that is "
                "crossed out does not ring; what happens is on the timeline all the same.</p>"
                "<p>Settings say how it rings: by a sound, a notice of the desktop, a command of "
                "your own.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new AlarmsPanel(stackSourcesOf(context.observatory, *context.device),
                                       context.observatory.settings());
            },
            QStringLiteral("watch")};
}

PanelSpec timelinePanel()
{
    return {QStringLiteral("timeline"),
            StackPanelTitles::tr("Timeline"),
            QStringLiteral("activity"),
            QStringLiteral("stack"),
            Qt::BottomDockWidgetArea,
            true,
            StackPanelTitles::tr(
                "<h3>Timeline</h3>"
                "<p>Every frame of the stack that runs or ran last: a long line is a frame that "
                "was stacked, a short one was left out. Coloured bands are the times in which "
                "something was wrong; the marks below are events, and the list says them in "
                "words.</p>"
                "<p>Wheel or <b>+</b> and <b>−</b> zoom, dragging or the arrow keys scroll, "
                "<b>0</b> shows all.</p>"),
            [](const PanelContext &context) -> QWidget * {
                return new TimelinePanel(stackSourcesOf(context.observatory, *context.device));
            },
            QStringLiteral("story")};
}

} // namespace nd
