// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace nd {

class StackingModel;

/// Switches a V3 telescope to the shooting mode that stacks are made in, where a start would do it
/// by itself: not in the middle of a GOTO, or of what the other camera does, but while a target is
/// followed. GUI thread.
class DeepSkySwitch final : public QPushButton
{
    Q_OBJECT

public:
    /// `stacking` outlives this.
    explicit DeepSkySwitch(StackingModel &stacking, QWidget *parent = nullptr);

    void refresh();

private:
    StackingModel &m_stacking;
};

} // namespace nd
