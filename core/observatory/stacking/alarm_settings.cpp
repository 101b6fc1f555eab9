// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/alarm_settings.h"

#include "core/base/settings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace nd {

namespace {

constexpr qsizetype kLongestCommand = 4096;

} // namespace

QString topicKey(const AlarmTopic &topic)
{
    return topic ? alarmKey(*topic) : QStringLiteral("ended");
}

const std::vector<AlarmTopic> &alarmTopics()
{
    static const std::vector<AlarmTopic> topics{
        StackAlarm::Clouds,   StackAlarm::Wind,    StackAlarm::Focus,
        StackAlarm::Battery,  StackAlarm::Storage, StackAlarm::Stalled,
        StackAlarm::LinkLost, StackAlarm::Target,  std::nullopt};
    return topics;
}

bool AlarmSettings::isMuted(const AlarmTopic &topic) const
{
    return muted.contains(topicKey(topic));
}

AlarmSettings alarmSettings(const Settings &settings)
{
    const QJsonObject object = settings.value(settings_key::kStackAlarms).toObject();
    AlarmSettings alarms;
    const QJsonArray muted = object.value(QLatin1String("muted")).toArray();
    for (const AlarmTopic &topic : alarmTopics()) {
        if (muted.contains(topicKey(topic)))
            alarms.muted.insert(topicKey(topic));
    }
    alarms.hasSound = object.value(QLatin1String("sound")).toBool(true);
    alarms.hasNotices = object.value(QLatin1String("notify")).toBool(true);
    alarms.command = object.value(QLatin1String("command")).toString().left(kLongestCommand);
    return alarms;
}

void keepAlarmSettings(Settings &settings, const AlarmSettings &alarms)
{
    QStringList muted(alarms.muted.begin(), alarms.muted.end());
    std::sort(muted.begin(), muted.end());
    settings.setValue(settings_key::kStackAlarms,
                      QJsonObject{{QStringLiteral("muted"), QJsonArray::fromStringList(muted)},
                                  {QStringLiteral("sound"), alarms.hasSound},
                                  {QStringLiteral("notify"), alarms.hasNotices},
                                  {QStringLiteral("command"), alarms.command}});
}

void setMuted(Settings &settings, const AlarmTopic &topic, bool isMuted)
{
    AlarmSettings alarms = alarmSettings(settings);
    if (isMuted)
        alarms.muted.insert(topicKey(topic));
    else
        alarms.muted.remove(topicKey(topic));
    keepAlarmSettings(settings, alarms);
}

} // namespace nd
