// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alarm_player.h"

#include "core/base/logging.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace nd {

AlarmPlayer::AlarmPlayer(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifier(QStringLiteral("Nightdesk"), QStringLiteral("nightdesk"))
{
    connect(&m_sound, &AlarmSound::failed, this,
            [this](const QString &why) { emit failed(tr("No sound: %1").arg(why)); });
    connect(&m_notifier, &DesktopNotifier::failed, this,
            [this] { emit failed(tr("This desktop shows no notices.")); });
}

void AlarmPlayer::play(const Alarm &alarm)
{
    const AlarmSettings settings = alarmSettings(m_settings);
    if (settings.hasSound)
        m_sound.play(alarm.topic ? AlarmSound::Tone::Alarm : AlarmSound::Tone::Done);
    if (settings.hasNotices)
        m_notifier.show({alarm.scope.isEmpty()
                             ? alarm.title
                             : tr("%1: %2", "scope, alarm").arg(alarm.scope, alarm.title),
                         alarm.sentence, alarm.topic.has_value()});
    if (!settings.command.trimmed().isEmpty())
        run(settings.command, alarm);
}

/// The words go into the environment: nothing that a telescope says is ever read as a command.
void AlarmPlayer::run(const QString &command, const Alarm &alarm)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return;
    auto *process = new QProcess(this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NIGHTDESK_ALARM"), topicKey(alarm.topic));
    environment.insert(QStringLiteral("NIGHTDESK_SCOPE"), alarm.scope);
    environment.insert(QStringLiteral("NIGHTDESK_TEXT"), alarm.sentence);
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        qCWarning(lcUi) << "the alarm's command does not start:" << process->errorString();
        emit failed(tr("The command does not start: %1").arg(process->errorString()));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->start(words.takeFirst(), words);
}

} // namespace nd
