// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace nd {

/// One workspace in the rail: icon over a word, with an accent bar while it is shown.
class RailItem final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Follows `action`, which outlives this.
    explicit RailItem(QAction &action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();

    QAction &m_action;
};

} // namespace nd
