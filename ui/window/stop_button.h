// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nd {

/// What the STOP button says about the last press.
enum class StopFeedback { Ready, Stopping, Stopped, Unconfirmed };

/// The only filled red of the window. Never disabled: setEnabled(false) has no effect on it.
class StopButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StopButton(QWidget *parent = nullptr);

    StopFeedback feedback() const { return m_feedback; }
    void setFeedback(StopFeedback feedback);
    /// The lower of its two forms, for full screen.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString word() const;
    QString line() const;
    void describe();

    StopFeedback m_feedback = StopFeedback::Ready;
    bool m_compact = false;
};

} // namespace nd
