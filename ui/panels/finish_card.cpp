// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finish_card.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/power_model.h"
#include "ui/panels/note_line.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checklist_row.h"

#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kSpacing = 8;
constexpr int kPadding = 16;
constexpr int kDialogWidth = 420;
constexpr const char *kDeviceProperty = "deviceId";

CheckMark markOf(FinishState state)
{
    switch (state) {
    case FinishState::Pending:
        return CheckMark::Pending;
    case FinishState::Running:
        return CheckMark::Running;
    case FinishState::Done:
    case FinishState::NotNeeded:
        return CheckMark::Done;
    case FinishState::Skipped:
        return CheckMark::Skipped;
    case FinishState::Failed:
        return CheckMark::Failed;
    }
    return CheckMark::Pending;
}

/// For object names: stable, never translated.
QString keyOf(FinishStep step)
{
    switch (step) {
    case FinishStep::StopStacks:
        return QStringLiteral("Stop");
    case FinishStep::GoLive:
        return QStringLiteral("Live");
    case FinishStep::LightsOff:
        return QStringLiteral("Lights");
    case FinishStep::PowerOff:
        return QStringLiteral("Power");
    }
    return {};
}

} // namespace

FinishCard::FinishCard(FinishModel &model, const PowerModel &power, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_power(power)
    , m_note(new NoteLine(this))
    , m_start(new QPushButton(this))
    , m_skip(new QPushButton(tr("Skip this step"), this))
    , m_cancel(new QPushButton(tr("Stop finishing"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("finishCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    for (const FinishStep step : FinishModel::kSteps)
        addLine(step);
    m_note->setObjectName(QStringLiteral("finishNote"));
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buildActions());
    connect(&m_model, &FinishModel::changed, this, &FinishCard::refresh);
    connect(&m_power, &PowerModel::changed, this, &FinishCard::refresh);
    refresh();
}

void FinishCard::addLine(FinishStep step)
{
    const auto name = [step] {
        switch (step) {
        case FinishStep::StopStacks:
            return tr("Stop the stacks");
        case FinishStep::GoLive:
            return tr("Back to live");
        case FinishStep::LightsOff:
            return tr("Lights off");
        case FinishStep::PowerOff:
            return tr("Switch off");
        }
        return QString();
    }();
    Line &line = m_lines.at(static_cast<std::size_t>(step));
    line.wanted = new QCheckBox(this);
    line.wanted->setObjectName(QStringLiteral("finishWant") + keyOf(step));
    line.wanted->setAccessibleName(name);
    line.row = new ChecklistRow(name, this);
    line.row->setObjectName(QStringLiteral("finish") + keyOf(step));
    connect(line.wanted, &QCheckBox::clicked, this,
            [this, step](bool wanted) { m_model.setWanted(step, wanted); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(kSpacing));
    const QSize whole = line.row->sizeHint().expandedTo(line.row->minimumSize());
    line.wanted->setMinimumHeight(whole.height()); // in line with its words
    row->addWidget(line.wanted, 0, Qt::AlignTop);
    row->addWidget(line.row, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QWidget *FinishCard::buildActions()
{
    m_start->setObjectName(QStringLiteral("finishStart"));
    m_skip->setObjectName(QStringLiteral("finishSkip"));
    m_cancel->setObjectName(QStringLiteral("finishCancel"));
    m_close->setObjectName(QStringLiteral("finishClose"));
    Theme::setRole(*m_start, "primary");
    connect(m_start, &QPushButton::clicked, &m_model, &FinishModel::start);
    connect(m_skip, &QPushButton::clicked, &m_model, &FinishModel::skip);
    connect(m_cancel, &QPushButton::clicked, &m_model, &FinishModel::cancel);
    connect(m_close, &QPushButton::clicked, this, &FinishCard::closeRequested);
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(kSpacing));
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_skip);
    row->addWidget(m_start);
    return actions;
}

QString FinishCard::detailOf(FinishState state)
{
    switch (state) {
    case FinishState::NotNeeded:
        return tr("Nothing to do");
    case FinishState::Skipped:
        return tr("Skipped");
    case FinishState::Pending:
    case FinishState::Running:
    case FinishState::Done:
    case FinishState::Failed:
        break;
    }
    return {};
}

void FinishCard::refresh()
{
    for (const FinishStep step : FinishModel::kSteps)
        refreshLine(step);
    const bool isRunning = m_model.isRunning();
    m_start->setVisible(!isRunning);
    m_skip->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_close->setToolTip(isRunning ? tr("What was begun goes on without this window.") : QString());
    const bool endsInTheDark = m_model.isWanted(FinishStep::PowerOff);
    m_start->setText(endsInTheDark ? tr("Finish and switch off") : tr("Finish"));
    const bool anyWanted = std::any_of(FinishModel::kSteps.begin(), FinishModel::kSteps.end(),
                                       [this](FinishStep step) { return m_model.isWanted(step); });
    const Refusal refusal = m_model.canStart();
    m_start->setEnabled(refusal == Refusal::None && anyWanted);
    m_start->setToolTip(refusal != Refusal::None ? text::refusalSentence(refusal)
                            : anyWanted          ? QString()
                                                 : tr("Choose a step first."));
    const bool isOff = !isRunning && m_model.state(FinishStep::PowerOff) == FinishState::Done;
    const bool costs = !isRunning && !isOff && endsInTheDark;
    m_note->setNote(isOff ? Mark::Ok : Mark::Warning,
                    isOff       ? tr("The scope is off. Good night.")
                        : costs ? tr("The scope can only be switched on again with its button.")
                                : QString());
}

void FinishCard::refreshLine(FinishStep step)
{
    Line &line = m_lines.at(static_cast<std::size_t>(step));
    const FinishState state = m_model.state(step);
    line.row->setMark(markOf(state));
    line.row->setDetail(detailOf(state));
    line.wanted->setChecked(m_model.isWanted(step));
    const bool canChoose = m_model.canChoose(step) == Refusal::None;
    line.wanted->setEnabled(canChoose);
    line.wanted->setToolTip(canChoose ? tr("Whether it is done") : tr("This step has begun."));
    const auto error = m_model.error(step);
    if (error && state == FinishState::Failed) {
        if (!std::exchange(line.showsProblem, true))
            openProblem(line, *error);
    } else if (std::exchange(line.showsProblem, false)) {
        line.row->close();
    }
}

void FinishCard::openProblem(Line &line, const Error &error)
{
    auto *retry = new QPushButton(tr("Try again"));
    retry->setObjectName(QStringLiteral("finishRetry"));
    connect(retry, &QPushButton::clicked, &m_model, &FinishModel::retry);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->addWidget(retry);
    row->addStretch(1);
    line.row->open(text::requestText(error, m_power.generation()),
                   tr("Nothing more is done until you decide: try again, skip this step, or stop "
                      "finishing."),
                   actions);
}

QDialog *openFinishDialog(DwarfDevice &device, const QString &deviceName, QWidget *parent)
{
    const auto name = QStringLiteral("finishDialog");
    const QList<QDialog *> dialogs = parent->findChildren<QDialog *>(name);
    for (QDialog *open : dialogs) {
        if (open->property(kDeviceProperty).toString() != device.profile().id)
            continue;
        open->raise();
        open->activateWindow();
        return open;
    }
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setProperty(kDeviceProperty, device.profile().id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(FinishCard::tr("Finish the night"));
    dialog->setMinimumWidth(Theme::px(kDialogWidth));
    auto *head = new QLabel(FinishCard::tr("Ends the night of %1, step by step.").arg(deviceName));
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    auto *column = new QVBoxLayout(dialog);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kPadding));
    column->addWidget(head);
    auto *card = new FinishCard(FinishModel::of(device), device.power());
    column->addWidget(card, 1);
    QObject::connect(card, &FinishCard::closeRequested, dialog, &QDialog::close);
    QObject::connect(&device, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->show();
    return dialog;
}

} // namespace nd
