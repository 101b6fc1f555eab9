// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alarm_section.h"

#include "core/base/settings.h"
#include "ui/panels/note_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/alarm_player.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nd {

namespace {

constexpr int kLabelWidth = 132;
constexpr int kLongestCommand = 4096;

void addRow(QGridLayout &grid, const QString &label, QWidget *control, const QString &hint)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(label);
    name->setMinimumWidth(Theme::px(kLabelWidth));
    name->setBuddy(control);
    Theme::setRole(*name, "secondary");
    control->setAccessibleName(label);
    grid.addWidget(name, row, 0);
    grid.addWidget(control, row, 1);
    if (hint.isEmpty())
        return;
    auto *line = new QLabel(hint);
    line->setWordWrap(true);
    Theme::setRole(*line, "caption");
    grid.addWidget(line, row + 1, 1);
}

} // namespace

AlarmSection::AlarmSection(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_player(new AlarmPlayer(settings, this))
    , m_sound(new SegmentedControl({tr("Off"), tr("On")}, this))
    , m_notices(new SegmentedControl({tr("Off"), tr("On")}, this))
    , m_command(new QLineEdit(this))
    , m_note(new NoteLine(this))
{
    setObjectName(QStringLiteral("alarmSettings"));
    m_sound->setObjectName(QStringLiteral("alarmSound"));
    m_notices->setObjectName(QStringLiteral("alarmNotices"));
    m_command->setObjectName(QStringLiteral("alarmCommand"));
    m_command->setPlaceholderText(tr("None"));
    m_command->setMaxLength(kLongestCommand);
    m_note->setObjectName(QStringLiteral("alarmNote"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(8));
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(tr("Alarms of a stack"));
    Theme::setRole(*title, "value");
    grid->addWidget(title, 0, 0, 1, 2);
    addRow(*grid, tr("Sound"), m_sound, {});
    addRow(*grid, tr("Desktop notices"), m_notices,
           tr("Which alarms there are, and which are muted, stands in Stack under Alarms."));
    addRow(*grid, tr("Command"), m_command,
           tr("Is run at each alarm, with NIGHTDESK_ALARM (such as clouds), NIGHTDESK_SCOPE and "
              "NIGHTDESK_TEXT in its environment."));
    auto *attempt = new QPushButton(tr("Try it"), this);
    attempt->setObjectName(QStringLiteral("alarmTry"));
    grid->addWidget(attempt, grid->rowCount(), 1, Qt::AlignLeft);
    grid->addWidget(m_note, grid->rowCount(), 1);
    show();
    connect(m_sound, &SegmentedControl::currentChanged, this, &AlarmSection::keep);
    connect(m_notices, &SegmentedControl::currentChanged, this, &AlarmSection::keep);
    connect(m_command, &QLineEdit::editingFinished, this, &AlarmSection::keep);
    connect(attempt, &QPushButton::clicked, this, &AlarmSection::tryOut);
    connect(m_player, &AlarmPlayer::failed, this,
            [this](const QString &sentence) { m_note->setNote(Mark::Warning, sentence); });
}

void AlarmSection::show()
{
    const AlarmSettings alarms = alarmSettings(m_settings);
    m_sound->setCurrent(alarms.hasSound ? 1 : 0);
    m_notices->setCurrent(alarms.hasNotices ? 1 : 0);
    m_command->setText(alarms.command);
}

void AlarmSection::keep()
{
    AlarmSettings alarms = alarmSettings(m_settings);
    alarms.hasSound = m_sound->current() == 1;
    alarms.hasNotices = m_notices->current() == 1;
    alarms.command = m_command->text().trimmed();
    keepAlarmSettings(m_settings, alarms);
}

void AlarmSection::tryOut()
{
    keep();
    const AlarmSettings alarms = alarmSettings(m_settings);
    const bool isSilent = !alarms.hasSound && !alarms.hasNotices && alarms.command.isEmpty();
    m_note->setNote(Mark::Warning, isSilent ? tr("Everything is off.") : QString());
    m_player->play({StackAlarm::Clouds, {}, tr("Clouds"), tr("This is a try, not an alarm.")});
}

} // namespace nd
