// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/live_frames_button.h"

#include "core/observatory/stacking/stack_display.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

namespace nd {

LiveFramesButton::LiveFramesButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("stackLiveFrames"));
    setIcon(IconTheme::icon(QStringLiteral("scan-eye")));
    setAccessibleName(tr("Single frames in the live picture of the scope"));
    setCheckable(true);
    Theme::setRole(*this, "tool");
    hide();
    connect(this, &QToolButton::clicked, this, [this](bool isOn) {
        m_display->showFrames(isOn);
        refresh(); // what it was, until the telescope says otherwise
    });
}

void LiveFramesButton::setDisplay(StackDisplay &display)
{
    m_display = &display;
    connect(&display, &StackDisplay::changed, this, &LiveFramesButton::refresh);
    refresh();
}

void LiveFramesButton::refresh()
{
    const auto frames = m_display->showsFrames();
    setVisible(frames.has_value());
    setChecked(frames.value_or(false));
    const Refusal refusal = m_display->canChange();
    const bool isOfUse = frames.value_or(false) || m_display->isStacking();
    setEnabled(refusal == Refusal::None && isOfUse);
    if (refusal != Refusal::None) {
        setToolTip(text::refusalSentence(refusal));
    } else if (isOfUse) {
        setToolTip(tr("Single frames in the live picture of the scope, in place of the stack, "
                      "until the stack ends"));
    } else {
        setToolTip(tr("Single frames in the live picture of the scope: only while it stacks."));
    }
    emit noted(m_display->problem() ? Mark::Warning : Mark::Ok, note());
}

QString LiveFramesButton::note() const
{
    const bool showsFrames = m_display->showsFrames().value_or(false);
    if (const auto &problem = m_display->problem()) {
        const QString why = text::errorSentence(problem->code);
        return showsFrames ? tr("The scope goes on to show single frames. %1").arg(why)
                           : tr("The scope does not show single frames. %1").arg(why);
    }
    return showsFrames && m_display->isToPutBack()
        ? tr("The live picture of the scope shows single frames until the stack ends.")
        : QString();
}

} // namespace nd
