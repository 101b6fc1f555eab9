// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/call_section.h"

#include "core/dwarf/models/call_model.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/panels/wire_text.h"
#include "ui/text/protocol_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
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
constexpr qsizetype kLongestShown = 20'000; ///< An album can have megabytes.

QString shownJson(const QJsonObject &object)
{
    const QString text = text::jsonText(object);
    return text.size() <= kLongestShown ? text : text.left(kLongestShown) + QStringLiteral("\n…");
}

} // namespace

CallSection::CallSection(CallModel &calls, QWidget *parent)
    : DeviceSection(QStringLiteral("send"), tr("Send a command"), parent)
    , m_calls(calls)
    , m_command(new QComboBox(this))
    , m_fields(makeWireText("callFields", tr("Fields as JSON"), this))
    , m_send(makeButton(tr("Send"), "callSend", QStringLiteral("send")))
    , m_again(makeButton(tr("All fields"), "callTemplate", QStringLiteral("undo-2")))
    , m_answer(makeWireText("callAnswer", tr("Answer of the scope"), this))
{
    buildList();
    buildFields();
    connectParts();
    fillList();
    refresh();
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
    for (QAbstractItemView *list : {m_command->view(), completer->popup()})
        list->setMinimumWidth(Theme::px(kListWidth));
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
    connect(&m_calls, &CallModel::changed, this, &CallSection::refresh);
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
    const CallTarget target = chosen();
    if (!target.name.isEmpty() && std::exchange(m_last, target) != target)
        fillFields();
    refresh();
}

void CallSection::fillFields()
{
    const QJsonObject fields = m_calls.fieldsToFill(m_last);
    m_fields->setPlainText(fields.isEmpty() ? QStringLiteral("{}") : shownJson(fields));
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
    const QString answer = m_calls.answer().isEmpty() ? QString() : shownJson(m_calls.answer());
    if (m_answer->toPlainText() != answer)
        m_answer->setPlainText(answer);
    refreshNote();
}

void CallSection::refreshNote()
{
    const QString name = text::callName(m_calls.target());
    switch (m_calls.phase()) {
    case CallPhase::Idle:
        return note().setNote(Mark::Off, {});
    case CallPhase::Waiting:
        return note().setNote(Mark::Off, tr("%1 was sent. Waiting for the answer.").arg(name));
    case CallPhase::Answered:
        return note().setNote(Mark::Ok, tr("%1 was answered.").arg(name));
    case CallPhase::Failed:
        return note().setNote(Mark::Error, QStringLiteral("%1: %2").arg(name, failure()));
    }
}

/// What was refused on this side has no answer that would say why.
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
        return note().setNote(Mark::Error, text::fieldFault(*fault));
    const QString risk = text::riskSentence(riskOf(target));
    if (risk.isEmpty())
        return send(target, fields);
    Question question;
    question.title = tr("Send a command");
    question.text = tr("Send %1?").arg(text::callName(target));
    question.consequence = risk;
    question.action = tr("Send it");
    question.isModal = false; // STOP stays within reach
    ask(*this, question, this, [this, target, fields] { send(target, fields); });
}

void CallSection::send(const CallTarget &target, const QString &fields)
{
    m_calls.send(target, fields);
    refresh(); // it may have become impossible since it was asked
}

} // namespace nd
