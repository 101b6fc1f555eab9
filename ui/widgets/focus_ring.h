// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace nd {

/// Shows where the keyboard is: a ring around the focused control, outside of it.
///
/// Appears when focus came by Tab, Backtab or a shortcut, and stays until the pointer takes over.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application.
    explicit FocusRing(QObject *parent = nullptr);

    /// The control that has the ring, or null.
    QWidget *widget() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace nd
