// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_panels.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_display.h"
#include "ui/panels/stack_pictures_panel.h"

#include <QCoreApplication>

namespace nd {

namespace {

/// Gives lupdate a context for the titles and help texts below.
struct PicturePanelTitles
{
    Q_DECLARE_TR_FUNCTIONS(PicturePanelTitles)
};

StackPictures &picturesOf(const PanelContext &context, Camera camera)
{
    return PictureFetcher::of(*context.device, camera).pictures();
}

} // namespace

PanelSpec stackPicturesPanel()
{
    return {QStringLiteral("stackPictures"),
            PicturePanelTitles::tr("Pictures"),
            QStringLiteral("image"),
            QStringLiteral("stack"),
            Qt::NoDockWidgetArea,
            true,
            PicturePanelTitles::tr(
                "<h3>Pictures</h3>"
                "<p>The newest stack beside the newest single frame, fetched from the card of the "
                "scope while it stacks: a stack every ten seconds at most, a frame every half "
                "minute.</p>"
                "<p>Wheel or <b>+</b> and <b>−</b> zoom both, dragging or the arrow keys pan, "
                "<b>0</b> shows all. <b>Blink</b> shows them in turn. <b>Earlier</b> goes back "
                "through what the stack looked like.</p>"
                "<p>Stars, their half-flux radius and the background are measured in the single "
                "frames: a preview is stretched anew each time. The signal to noise is that of the "
                "50th star; the dashed line is the square root of time.</p>"
                "<p>The eye makes the scope show single frames in its own live picture in place of "
                "the stack, if it can; it is put back when the stack ends.</p>"),
            [](const PanelContext &context) -> QWidget * {
                auto *panel = new StackPicturesPanel(picturesOf(context, Camera::Tele),
                                                     picturesOf(context, Camera::Wide));
                panel->setDisplay(StackDisplay::of(context.observatory, *context.device));
                return panel;
            }};
}

} // namespace nd
