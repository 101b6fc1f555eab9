// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/status_mark.h"

#include <QToolButton>

namespace nd {

class StackDisplay;

/// Makes the telescope show single frames in its live picture while it stacks. Shows what the
/// telescope says, and does not appear for one that can't. GUI thread.
class LiveFramesButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LiveFramesButton(QWidget *parent = nullptr);

    /// Outlives this.
    void setDisplay(StackDisplay &display);

signals:
    /// What a person should know; an empty text for nothing.
    void noted(nd::Mark mark, const QString &text);

private:
    void refresh();
    QString note() const;

    StackDisplay *m_display = nullptr;
};

} // namespace nd
