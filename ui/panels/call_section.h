// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/call_target.h"
#include "ui/panels/device_section.h"

#include <QJsonObject>
#include <QPointer>

class QComboBox;
class QMessageBox;
class QPlainTextEdit;

namespace nd {

class CallModel;
enum class CallPhase;

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
    void handleCall();
    void showAnswer();
    void refresh();
    void refreshNote();
    void askToSend();
    void ask(const CallTarget &target, const QString &fields, const QString &risk);
    void withdrawQuestion();
    void send(const CallTarget &target, const QString &fields);
    void complain(const QString &why);
    void refuse(const CallTarget &target, Refusal refusal);
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
    CallPhase m_phase; ///< Of the newest call, as it was last seen.
    QString m_failure; ///< Failed: why, by what was so when it ended.
    QString m_complaint; ///< Why nothing was sent; until there is news.
    QJsonObject m_shown; ///< What the field for the answer was written from.
    QPointer<QMessageBox> m_question;
    CallTarget m_asked; ///< What it is about.
};

} // namespace nd
