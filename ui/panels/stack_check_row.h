// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/stack_checks.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nd {

class StatusMark;

/// One line of the checklist before a stack, for a narrow panel: mark, what, how it stands; below
/// it what to do and a button. GUI thread.
class StackCheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StackCheckRow(StackCheck::Subject subject, QWidget *parent = nullptr);

    /// Takes ownership of `help`, which may be null; replaces the one before.
    void display(const StackCheck &check, QWidget *help);

private:
    StatusMark *m_mark;
    QLabel *m_detail;
    QLabel *m_sentence;
    QWidget *m_help = nullptr;
    QVBoxLayout *m_column;
};

} // namespace nd
