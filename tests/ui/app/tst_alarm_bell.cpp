// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/alarm_bell.h"

#include "core/base/settings.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacking/alarm_settings.h"
#include "core/observatory/stacking/stack_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace nd;

namespace {

using Kind = StackEvent::Kind;

constexpr int kPatience = 20'000;

/// A telescope's stack, and a bell whose command writes down what it rang for.
struct Rig
{
    Rig()
    {
        QFile script(folder.filePath(QStringLiteral("ring")));
        if (script.open(QIODevice::WriteOnly))
            script.write("#!/bin/sh\necho \"$NIGHTDESK_ALARM\" >> \"$1\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        keepAlarmSettings(settings, {{}, false, false, script.fileName() + u' ' + path()});
    }

    QString path() const { return folder.filePath(QStringLiteral("rang")); }
    void happens(const StackEvent &event)
    {
        StackDesk &desk = observatory.stacks();
        emit desk.eventAdded(&desk.watch(device, Camera::Tele), event);
    }
    /// All there is to ring for.
    void allHappens()
    {
        for (const AlarmTopic &topic : alarmTopics()) {
            StackEvent event{topic ? Kind::AlarmOn : Kind::EndedElsewhere};
            event.alarm = topic.value_or(StackAlarm::Clouds);
            happens(event);
        }
    }
    void muteEveryOther(int first)
    {
        const std::vector<AlarmTopic> &topics = alarmTopics();
        for (std::size_t i = 0; i < topics.size(); ++i)
            setMuted(settings, topics.at(i), int(i % 2) == first);
    }
    /// Sorted: they may overtake each other.
    QStringList rang() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        words.sort();
        return words;
    }

    QTemporaryDir folder;
    Settings settings{QString()};
    Observatory observatory{settings};
    DwarfDevice &device{observatory.addDevice(*profileFromAddress(QStringLiteral("127.0.0.1:1")))};
    AlarmBell bell{observatory};
};

QStringList keysOf(const std::vector<AlarmTopic> &topics, int first, int step)
{
    QStringList keys;
    for (std::size_t i = std::size_t(first); i < topics.size(); i += std::size_t(step))
        keys.append(topicKey(topics.at(i)));
    keys.sort();
    return keys;
}

} // namespace

/// What goes wrong with a stack rings, each kind by itself, unless a person muted it.
class TestAlarmBell : public QObject
{
    Q_OBJECT

private slots:
    void eachRingsUnlessItIsMuted()
    {
        Rig rig;
        rig.muteEveryOther(0);
        rig.allHappens();
        QTRY_COMPARE_WITH_TIMEOUT(rig.rang(), keysOf(alarmTopics(), 1, 2), kPatience);
        rig.muteEveryOther(1);
        rig.allHappens(); // each has rung once then, and none that was muted
        QTRY_COMPARE_WITH_TIMEOUT(rig.rang(), keysOf(alarmTopics(), 0, 1), kPatience);
    }

    /// Who stopped it knows, and what is over needs no bell.
    void whatIsNoTroubleDoesNotRing()
    {
        Rig rig;
        for (const Kind kind : {Kind::Began, Kind::Stopped, Kind::AlarmOff, Kind::LivePicture})
            rig.happens(StackEvent{kind});
        rig.happens(StackEvent{Kind::Complete});
        StackEvent last{Kind::AlarmOn};
        last.alarm = StackAlarm::Battery;
        rig.happens(last);
        QTRY_COMPARE_WITH_TIMEOUT(rig.rang(), (QStringList{topicKey(last.alarm), topicKey({})}),
                                  kPatience);
    }
};

QTEST_MAIN(TestAlarmBell)
#include "tst_alarm_bell.moc"
