// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace nd {

/// A password to type: hidden unless the person holds it open with the button beside it.
class PasswordField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the field.
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);

    Secret secret() const;
    void setSecret(const Secret &secret);
    bool isEmpty() const;
    /// Forgets what was typed, undo included, and hides it again.
    void clear();

signals:
    /// By the person, not by setSecret().
    void edited();
    void returnPressed();

private:
    void show(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_eye;
};

} // namespace nd
