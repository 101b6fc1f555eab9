// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace nd {

/// The column at the left edge: one item for each workspace that has something in it.
class WorkspaceRail final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceRail(QWidget *parent = nullptr);

    /// A checkable action with icon and text; `atBottom` puts it below the gap.
    void addItem(QAction &action, bool atBottom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace nd
