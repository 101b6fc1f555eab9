// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stack_log_panels.h"

#include "core/observatory/observatory.h"
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
