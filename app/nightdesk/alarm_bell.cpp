// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/alarm_bell.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacking/stack_desk.h"
#include "ui/text/stacking_text.h"
#include "ui/window/current_device.h"

namespace nd {

namespace {

/// Who stops a stack here needs no bell.
bool isEnd(StackEvent::Kind kind)
{
    return kind == StackEvent::Kind::Complete || kind == StackEvent::Kind::EndedElsewhere
        || kind == StackEvent::Kind::EndedUnheard || kind == StackEvent::Kind::Restarted;
}

} // namespace

AlarmBell::AlarmBell(Observatory &observatory, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_player(observatory.settings())
{
    connect(&observatory.stacks(), &StackDesk::eventAdded, this,
            [this](StackWatch *watch, const StackEvent &event) { handleEvent(*watch, event); });
}

void AlarmBell::handleEvent(const StackWatch &watch, const StackEvent &event)
{
    const bool isAlarm = event.kind == StackEvent::Kind::AlarmOn;
    if (!isAlarm && !isEnd(event.kind))
        return;
    const AlarmTopic topic = isAlarm ? AlarmTopic(event.alarm) : AlarmTopic();
    const DwarfDevice *device = m_observatory.stacks().deviceOf(watch);
    const bool isSilent = device == nullptr || device->isReplay()
        || alarmSettings(m_observatory.settings()).isMuted(topic);
    if (isSilent)
        return;
    m_player.play({topic, CurrentDevice::nameOf(*device),
                   topic ? text::stackAlarmName(*topic) : text::stackEndedName(),
                   text::stackEventSentence(event)});
}

} // namespace nd
