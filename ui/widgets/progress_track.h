// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nd {

/// A bar with three states in one: done, left out, rest. Shows no text of its own.
class ProgressTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressTrack(QWidget *parent = nullptr);

    /// Counts; what does not fit into `total` is cut.
    void setCounts(int done, int leftOut, int total);
    int done() const { return m_done; }
    int leftOut() const { return m_leftOut; }
    int total() const { return m_total; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_leftOut = 0;
    int m_total = 0;
};

} // namespace nd
