// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_section.h"

#include "core/dwarf/models/call_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/panels/wire_text.h"
#include "ui/text/json_text.h"
#include "ui/text/protocol_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kListWidth = 380; ///< The longest names, wider than the panel.
constexpr int kShownCommands = 14;
constexpr int kFieldsHeight = 60;
constexpr int kAnswerHeight = 104;
const QString kNamed = QStringLiteral("%1: %2");

} // namespace

CallSection::CallSection(CallModel &calls, QWidget *parent)
    : DeviceSection(QStringLiteral("send"), tr("Send a command"), parent)
    , m_calls(calls)
    , m_command(new QComboBox(this))
    , m_fields(makeWireText("callFields", tr("Fields as JSON"), this))
    , m_send(makeButton(tr("Send"), "callSend", QStringLiteral("send")))
    , m_again(makeButton(tr("All fields"), "callTemplate", QStringLiteral("undo-2")))
    , m_answer(makeWireText("callAnswer", tr("Answer of the scope"), this))
    , m_phase(CallPhase::Idle)
{
    buildList();
    buildFields();
    connectParts();
    fillList();
    handleCall();
}

void CallSection::buildList()
{
    m_command->setObjectName(QStringLiteral("callCommand"));
    m_command->setAccessibleName(tr("Command, by number or name"));
    m_command->setEditable(true);
    m_command->setInsertPolicy(QComboBox::NoInsert);
    m_command->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_command->setMaxVisibleItems(kShownCommands);
    m_command->lineEdit()->setPlaceholderText(tr("Number or name"));
    m_command->lineEdit()->setAccessibleName(tr("Command, by number or name"));
    QCompleter *completer = m_command->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kShownCommands);
    for (QAbstractItemView *list : {m_command->view(), completer->popup()}) {
        list->setMinimumWidth(Theme::px(kListWidth));
        if (auto *rows = qobject_cast<QListView *>(list))
            rows->setUniformItemSizes(true); // else each change of the theme measures all commands
    }
    addWide(m_command);
}

void CallSection::buildFields()
{
    m_fields->setFixedHeight(Theme::px(kFieldsHeight));
    m_fields->setPlaceholderText(tr("Fields as JSON"));
    addWide(m_fields);
    addButtons({m_send, m_again});
    m_answer->setReadOnly(true);
    m_answer->setFixedHeight(Theme::px(kAnswerHeight));
    m_answer->setPlaceholderText(tr("The answer of the scope"));
    addWide(m_answer);
    note().setObjectName(QStringLiteral("callNote"));
}

void CallSection::connectParts()
{
    connect(&m_calls, &CallModel::changed, this, &CallSection::handleCall);
    connect(&m_calls, &CallModel::targetsChanged, this, &CallSection::fillList);
    connect(m_command, &QComboBox::editTextChanged, this, &CallSection::choose);
    connect(m_command->lineEdit(), &QLineEdit::editingFinished, this, &CallSection::writeOut);
    connect(m_send, &QPushButton::clicked, this, &CallSection::askToSend);
    connect(m_again, &QPushButton::clicked, this, &CallSection::fillFields);
}

/// What was chosen stays chosen, though the other generation may not have it.
void CallSection::fillList()
{
    const QSignalBlocker quiet(m_command);
    const QString text = m_command->currentText();
    m_targets = m_calls.targets();
    m_command->clear();
    for (const CallTarget &target : std::as_const(m_targets))
        m_command->addItem(text::callName(target));
    m_command->setCurrentIndex(-1);
    m_command->setEditText(text);
    choose();
}

CallTarget CallSection::chosen() const
{
    const QString typed = m_command->currentText().trimmed();
    const auto isMeant = [&typed](const CallTarget &target) {
        const QString name = QString::fromLatin1(target.name);
        return typed.compare(text::callName(target), Qt::CaseInsensitive) == 0
            || typed.compare(name, Qt::CaseInsensitive) == 0
            || (!target.isHttp() && typed == QString::number(target.command));
    };
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), isMeant);
    return found != m_targets.end() ? *found : CallTarget();
}

/// A number alone says little once it is typed.
void CallSection::writeOut()
{
    const CallTarget target = chosen();
    if (target.name.isEmpty())
        return;
    m_command->setEditText(text::callName(target));
    m_command->lineEdit()->setCursorPosition(0); // the number is in sight
}

void CallSection::choose()
{
    m_complaint.clear();
    const CallTarget target = chosen();
    if (!target.name.isEmpty() && std::exchange(m_last, target) != target)
        fillFields();
    refresh();
}

void CallSection::fillFields()
{
    const QJsonObject fields = m_calls.fieldsToFill(m_last);
    m_fields->setPlainText(text::jsonText(fields));
}

/// The model tells news of its session, too.
void CallSection::handleCall()
{
    const CallPhase phase = m_calls.phase();
    if (std::exchange(m_phase, phase) != phase) {
        m_complaint.clear();
        if (phase == CallPhase::Failed)
            m_failure = failure();
    }
    withdrawQuestion();
    showAnswer();
    refresh();
}

/// Once for each answer: there may be much of it, and the model tells far more often. What is the
/// same object compares equal at once.
void CallSection::showAnswer()
{
    const QJsonObject &answer = m_calls.answer();
    if (m_shown == answer)
        return;
    m_shown = answer;
    m_answer->setPlainText(answer.isEmpty() ? QString() : text::jsonText(answer));
}

void CallSection::refresh()
{
    const CallTarget target = chosen();
    const bool isCommand = !target.name.isEmpty();
    const Refusal refusal = m_calls.canSend(target);
    const QString why = isCommand ? text::refusalSentence(refusal)
                                  : tr("Choose a command by its number or its name first.");
    m_send->setEnabled(isCommand && refusal == Refusal::None);
    m_send->setToolTip(why);
    m_again->setEnabled(isCommand);
    m_again->setToolTip(isCommand ? tr("Writes out every field of the command anew.") : why);
    refreshNote();
}

void CallSection::refreshNote()
{
    if (!m_complaint.isEmpty())
        return note().setNote(Mark::Error, m_complaint);
    const QString name = text::callName(m_calls.target());
    switch (m_calls.phase()) {
    case CallPhase::Idle:
        return note().setNote(Mark::Off, {});
    case CallPhase::Waiting:
        return note().setNote(Mark::Off, tr("%1: asked for. Waiting for the answer.").arg(name));
    case CallPhase::Answered:
        return note().setNote(Mark::Ok, tr("%1 was answered.").arg(name));
    case CallPhase::Failed:
        return note().setNote(Mark::Error, kNamed.arg(name, m_failure));
    }
}

/// What was refused on this side has no answer that would say why, and what refused it may be over
/// a moment later.
QString CallSection::failure() const
{
    const Error &error = *m_calls.problem();
    if (error.code != Error::Code::NotAllowed)
        return text::callFailure(m_calls.target(), error, m_calls.generation());
    const Refusal refusal = m_calls.canSend(m_calls.target());
    return refusal != Refusal::None ? text::refusalSentence(refusal) : text::daylightRefusal();
}

void CallSection::askToSend()
{
    const CallTarget target = chosen();
    const QString fields = m_fields->toPlainText();
    if (const auto fault = m_calls.faultOf(target, fields))
        return complain(text::fieldFault(*fault));
    const QString risk = text::riskSentence(riskOf(target));
    if (risk.isEmpty())
        send(target, fields);
    else
        ask(target, fields, risk);
}

/// The newest question alone is left: each would send.
void CallSection::ask(const CallTarget &target, const QString &fields, const QString &risk)
{
    if (m_question)
        m_question->close();
    Question question;
    question.title = tr("Send a command");
    question.text = tr("Send %1?").arg(text::callName(target));
    question.consequence = risk;
    question.action = tr("Send it");
    question.isModal = false; // STOP stays within reach
    m_asked = target;
    m_question = nd::ask(*this, question, this, [this, target, fields] { send(target, fields); });
}

/// The link or control went meanwhile: whoever says yes later would mean what was before. Another
/// call that waits ends by itself.
void CallSection::withdrawQuestion()
{
    if (!m_question || !m_question->isVisible())
        return;
    const Refusal refusal = m_calls.canSend(m_asked);
    if (refusal == Refusal::None || refusal == Refusal::InProgress)
        return;
    m_question->close();
    refuse(m_asked, refusal);
}

/// It may have become impossible since it was asked.
void CallSection::send(const CallTarget &target, const QString &fields)
{
    const Refusal refusal = m_calls.canSend(target);
    if (refusal != Refusal::None)
        return refuse(target, refusal);
    m_complaint.clear();
    m_phase = CallPhase::Idle; // how the call before ended is no news of this one
    m_calls.send(target, fields);
}

void CallSection::refuse(const CallTarget &target, Refusal refusal)
{
    complain(kNamed.arg(text::callName(target), text::refusalSentence(refusal)));
}

void CallSection::complain(const QString &why)
{
    m_complaint = why;
    refresh();
}

} // namespace nd
