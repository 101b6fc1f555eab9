// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

/// Ctrl+. and Pause from everywhere: text fields and modal dialogs too, which swallow ordinary
/// shortcuts.
class StopKeys final : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application.
    explicit StopKeys(QObject *parent = nullptr);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nd
