// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/deep_sky_switch.h"

#include "core/dwarf/models/stacking_model.h"
#include "ui/text/camera_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"

namespace nd {

DeepSkySwitch::DeepSkySwitch(StackingModel &stacking, QWidget *parent)
    : QPushButton(tr("Switch to deep sky"), parent)
    , m_stacking(stacking)
{
    setIcon(IconTheme::icon(QStringLiteral("star")));
    connect(this, &QPushButton::clicked, this, [this] { m_stacking.switchMode(); });
    connect(&stacking, &StackingModel::changed, this, &DeepSkySwitch::refresh);
    refresh();
}

void DeepSkySwitch::refresh()
{
    const Refusal refusal = m_stacking.canSwitchMode();
    setEnabled(refusal == Refusal::None);
    const bool isAtWork = refusal == Refusal::InProgress;
    setToolTip(isAtWork ? text::atWorkSentence() : text::refusalSentence(refusal));
}

} // namespace nd
