// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connect_checklist.h"

#include "ui/text/connection_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checklist_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace nd {

namespace {

constexpr std::array kSteps{ConnectStep::Address,        ConnectStep::Identity,
                            ConnectStep::CommandChannel, ConnectStep::Control,
                            ConnectStep::State,          ConnectStep::Clock,
                            ConnectStep::Cameras,        ConnectStep::Pictures};

CheckMark markOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return CheckMark::Pending;
    case StepStatus::Running:
        return CheckMark::Running;
    case StepStatus::Done:
        return CheckMark::Done;
    case StepStatus::Warning:
    case StepStatus::NeedsPerson:
        return CheckMark::Warning;
    case StepStatus::Failed:
        return CheckMark::Failed;
    case StepStatus::Skipped:
        break;
    }
    return CheckMark::Skipped;
}

QPushButton *addButton(QWidget &actions, const char *name, const char *icon, const QString &text,
                       bool primary)
{
    auto *button = new QPushButton(text, &actions);
    button->setObjectName(QLatin1String(name));
    const IconRole role = primary ? IconRole::AccentText : IconRole::Text;
    button->setIcon(IconTheme::icon(QLatin1String(icon), role));
    if (primary)
        Theme::setRole(*button, "primary");
    actions.layout()->addWidget(button);
    return button;
}

QWidget *newActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(8));
    row->setAlignment(Qt::AlignLeft);
    return actions;
}

} // namespace

ConnectChecklist::ConnectChecklist(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("connectChecklist"));
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    for (const ConnectStep step : kSteps)
        rowOf(step).setMark(CheckMark::Pending);
}

ChecklistRow &ConnectChecklist::rowOf(ConnectStep step)
{
    ChecklistRow *&row = m_rows[step];
    if (!row) {
        row = new ChecklistRow(text::stepName(step), this);
        row->setObjectName(QStringLiteral("step%1").arg(int(step)));
        m_column->addWidget(row);
    }
    return *row;
}

void ConnectChecklist::setLines(const QList<ConnectLine> &lines, ControlRole role,
                                Refusal canTakeOver)
{
    const bool controlChanged = canTakeOver != m_canTakeOver || role != m_role;
    m_canTakeOver = canTakeOver;
    m_role = role;
    QMap<ConnectStep, ConnectLine> now;
    for (const ConnectStep step : kSteps)
        now.insert(step, {step, StepStatus::Pending, ConnectProblem::None, {}, {}});
    for (const ConnectLine &line : lines)
        now.insert(line.step, line);
    for (const ConnectLine &line : std::as_const(now)) {
        const bool reopened = controlChanged && line.step == ConnectStep::Control;
        if (reopened || !m_shown.contains(line.step) || m_shown.value(line.step) != line)
            show(rowOf(line.step), line);
    }
    m_shown = now;
}

/// Facts in words where the bare fact would be a riddle.
QString ConnectChecklist::detailOf(const ConnectLine &line) const
{
    const bool passed = line.status == StepStatus::Done || line.status == StepStatus::Warning;
    if (line.step == ConnectStep::Control && passed && line.detail.isEmpty())
        return text::roleText(m_role);
    if (line.step == ConnectStep::Clock && line.status == StepStatus::Done && line.detail.isEmpty())
        return tr("As this laptop's");
    bool isPort = false;
    line.detail.toUShort(&isPort);
    if (line.step == ConnectStep::CommandChannel && isPort)
        return tr("Port %1").arg(line.detail);
    return line.detail;
}

void ConnectChecklist::show(ChecklistRow &row, const ConnectLine &line)
{
    row.setMark(markOf(line.status));
    row.setDetail(detailOf(line));
    row.setTook(line.took ? text::durationText(*line.took) : QString());
    if (line.status == StepStatus::NeedsPerson && line.step == ConnectStep::Control)
        openControl(row, line);
    else if (line.problem != ConnectProblem::None && line.status != StepStatus::Done)
        openProblem(row, line);
    else
        row.close();
}

void ConnectChecklist::openControl(ChecklistRow &row, const ConnectLine &line)
{
    QWidget *actions = newActions();
    QPushButton *take = addButton(*actions, "takeOver", "key-round", tr("Take over"), true);
    take->setEnabled(m_canTakeOver == Refusal::None);
    take->setToolTip(text::refusalSentence(m_canTakeOver));
    QPushButton *watch = addButton(*actions, "watchOnly", "eye", tr("Watch only"), false);
    connect(take, &QPushButton::clicked, this, &ConnectChecklist::takeOverRequested);
    connect(watch, &QPushButton::clicked, this, &ConnectChecklist::watchOnlyRequested);
    if (line.problem == ConnectProblem::None)
        row.open(tr("Another app has control."),
                 tr("Take over to command the scope: the other app can then only watch. Nothing "
                    "moves before you say so."),
                 actions);
    else
        row.open(text::problemSentence(line.problem), text::problemAdvice(line.problem), actions);
}

void ConnectChecklist::openProblem(ChecklistRow &row, const ConnectLine &line)
{
    QWidget *actions = nullptr;
    if (line.status == StepStatus::Failed) {
        actions = newActions();
        QPushButton *retry = addButton(*actions, "tryAgain", "refresh-cw", tr("Try again"), true);
        connect(retry, &QPushButton::clicked, this, &ConnectChecklist::retryRequested);
    }
    const QString facts = line.detail.isEmpty() ? QString() : QStringLiteral("\n") + line.detail;
    row.open(text::problemSentence(line.problem), text::problemAdvice(line.problem) + facts,
             actions);
}

} // namespace nd
