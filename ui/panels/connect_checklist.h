// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace nd {

class ChecklistRow;

/// The hops of one connection with their marks; the one that failed or waits for the person is open
/// and says what happened, what to do, and offers the buttons for it. GUI thread.
class ConnectChecklist final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectChecklist(QWidget *parent = nullptr);

    /// `canTakeOver`: why not, for the button.
    void setLines(const QList<ConnectLine> &lines, ControlRole role, Refusal canTakeOver);

signals:
    void takeOverRequested();
    void watchOnlyRequested();
    void retryRequested();

private:
    ChecklistRow &rowOf(ConnectStep step);
    void show(ChecklistRow &row, const ConnectLine &line);
    QString detailOf(const ConnectLine &line) const;
    void openControl(ChecklistRow &row, const ConnectLine &line);
    void openProblem(ChecklistRow &row, const ConnectLine &line);

    QMap<ConnectStep, ChecklistRow *> m_rows;
    QMap<ConnectStep, ConnectLine> m_shown;
    ControlRole m_role = ControlRole::Unknown;
    Refusal m_canTakeOver = Refusal::None;
    QVBoxLayout *m_column;
};

} // namespace nd
