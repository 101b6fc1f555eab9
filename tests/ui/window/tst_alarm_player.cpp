// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/alarm_player.h"
#include "ui/window/alarm_section.h"

#include <QApplication>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;

class TestAlarmPlayer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsOn()
    {
        Settings settings{QString()};
        const AlarmSettings alarms = alarmSettings(settings);
        QVERIFY(alarms.hasSound && alarms.hasNotices && alarms.command.isEmpty());
        for (const AlarmTopic &topic : alarmTopics())
            QVERIFY(!alarms.isMuted(topic));
        settings.setValue(settings_key::kStackAlarms, QStringLiteral("damaged"));
        QCOMPARE(alarmSettings(settings), alarms);
    }

    void mutesOneAlone()
    {
        Settings settings{QString()};
        setMuted(settings, StackAlarm::Wind, true);
        setMuted(settings, std::nullopt, true);
        QVERIFY(alarmSettings(settings).isMuted(StackAlarm::Wind));
        QVERIFY(alarmSettings(settings).isMuted(std::nullopt));
        QVERIFY(!alarmSettings(settings).isMuted(StackAlarm::Clouds));
        setMuted(settings, StackAlarm::Wind, false);
        QVERIFY(!alarmSettings(settings).isMuted(StackAlarm::Wind));
    }

    /// The words arrive as they are: nothing in them is read as a command.
    void runsTheCommand()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rang"));
        QFile script(folder.filePath(QStringLiteral("ring")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s|%s|%s' \"$NIGHTDESK_ALARM\" \"$NIGHTDESK_SCOPE\" "
                     "\"$NIGHTDESK_TEXT\" > \"$1\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        Settings settings{QString()};
        keepAlarmSettings(settings, {{}, false, false, script.fileName() + u' ' + path});
        AlarmPlayer player(settings);
        player.play({StackAlarm::Clouds, QStringLiteral("$(id)"), QStringLiteral("Clouds"),
                     QStringLiteral("three; left out")});
        QFile file(path);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 0, 20'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("clouds|$(id)|three; left out"));
    }

    void saysThatTheCommandDoesNotStart()
    {
        Settings settings{QString()};
        keepAlarmSettings(settings, {{}, false, false, QStringLiteral("/nowhere/at/all")});
        AlarmPlayer player(settings);
        QSignalSpy failed(&player, &AlarmPlayer::failed);
        player.play({std::nullopt, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    }

    void settingsHoldAtOnce()
    {
        Settings settings{QString()};
        setMuted(settings, StackAlarm::Wind, true);
        AlarmSection section(settings);
        section.findChild<SegmentedControl *>(QStringLiteral("alarmSound"))->setCurrent(0);
        auto *command = section.findChild<QLineEdit *>(QStringLiteral("alarmCommand"));
        command->setText(QStringLiteral(" ring "));
        emit command->editingFinished();
        const AlarmSettings alarms = alarmSettings(settings);
        QVERIFY(!alarms.hasSound && alarms.hasNotices);
        QCOMPARE(alarms.command, QStringLiteral("ring"));
        QVERIFY(alarms.isMuted(StackAlarm::Wind)); // stays
    }
};

QTEST_MAIN(TestAlarmPlayer)
#include "tst_alarm_player.moc"
