// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/call_target.h"
#include "ui/panels/device_section.h"

class QComboBox;
class QPlainTextEdit;

namespace nd {

class CallModel;

/// Sends any command of the table, or any call over HTTP, and shows what comes back. The model
/// outlives it.
class CallSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit CallSection(CallModel &calls, QWidget *parent = nullptr);

private:
    void buildList();
    void buildFields();
    void connectParts();
    void fillList();
    void choose();
    void writeOut();
    void fillFields();
    void refresh();
    void refreshNote();
    void askToSend();
    void send(const CallTarget &target, const QString &fields);
    /// By its number, its name or both; none if that says no command.
    CallTarget chosen() const;
    QString failure() const;

    CallModel &m_calls;
    QComboBox *m_command;
    QPlainTextEdit *m_fields;
    QPushButton *m_send;
    QPushButton *m_again;
    QPlainTextEdit *m_answer;
    QList<CallTarget> m_targets; ///< Of the list.
    CallTarget m_last; ///< Whose fields are written out.
};

} // namespace nd
