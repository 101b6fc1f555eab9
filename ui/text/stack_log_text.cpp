// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stack_log_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/picture_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QSet>

#include <chrono>
#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct StackLogText
{
    Q_DECLARE_TR_FUNCTIONS(StackLogText)
};

/// Of the words in which alarms are kept; one of a newer version stays as it is.
QString alarmName(const QString &word)
{
    if (word == QLatin1String("clouds"))
        return StackLogText::tr("Clouds");
    if (word == QLatin1String("wind"))
        return StackLogText::tr("Wind");
    if (word == QLatin1String("focus"))
        return StackLogText::tr("Stars have grown");
    if (word == QLatin1String("battery"))
        return StackLogText::tr("Battery too low for the rest");
    if (word == QLatin1String("storage"))
        return StackLogText::tr("Card too full for the rest");
    if (word == QLatin1String("stalled"))
        return StackLogText::tr("No frame comes");
    if (word == QLatin1String("link_lost"))
        return StackLogText::tr("Link lost");
    if (word == QLatin1String("target"))
        return stackAlarmName(StackAlarm::Target);
    return word;
}

QString alarmText(const StackRecordMark &mark)
{
    const QString name = alarmName(mark.text);
    return mark.value != 0 ? StackLogText::tr("Alarm: %1").arg(name)
                           : StackLogText::tr("Over: %1").arg(name);
}

} // namespace

QString stackEndingText(StackEnding ending, bool isGrowing)
{
    switch (ending) {
    case StackEnding::Open:
        return isGrowing ? StackLogText::tr("Stacking") : StackLogText::tr("End not heard yet");
    case StackEnding::Complete:
        return StackLogText::tr("All frames taken");
    case StackEnding::Stopped:
        return StackLogText::tr("Stopped");
    case StackEnding::EndedEarly:
        return StackLogText::tr("Ended early");
    case StackEnding::Unheard:
        return StackLogText::tr("End not heard");
    }
    return {};
}

namespace {

QString wentBackText(const StackRecordMark &mark)
{
    return mark.taken
        ? StackLogText::tr("The counts went back from %1 to %2").arg(mark.value).arg(*mark.taken)
        : StackLogText::tr("The counts went back from %1").arg(mark.value);
}

QString bareMarkText(const StackRecordMark &mark)
{
    switch (mark.mark) {
    case StackMark::Unknown:
        return mark.text;
    case StackMark::FoundRunning:
        return StackLogText::tr("It ran already");
    case StackMark::Resumed:
        return StackLogText::tr("Found again after a restart of Nightdesk");
    case StackMark::LinkLost:
        return StackLogText::tr("Link lost");
    case StackMark::LinkBack:
        return StackLogText::tr("Link back");
    case StackMark::CountsWentBack:
        return wentBackText(mark);
    case StackMark::CountsImpossible:
        return StackLogText::tr("Counts that can't be were told: %1").arg(mark.value);
    case StackMark::TargetChanged:
        return StackLogText::tr("Another target was named: %1").arg(mark.text);
    case StackMark::UnknownState:
        return StackLogText::tr("Unknown state %1").arg(mark.value);
    case StackMark::ParametersUnsuited:
        return StackLogText::tr("Exposure or gain do not suit");
    case StackMark::LateRefusal:
        return deviceErrorText(mark.value, Generation::Unknown).what;
    case StackMark::Alarm:
        return alarmText(mark);
    case StackMark::Picture:
        return pictureFaultSentence(static_cast<PictureFault>(mark.value));
    case StackMark::LivePictureFailed:
        return stackEventSentence({.kind = StackEvent::Kind::LivePictureFailed});
    case StackMark::Restarted:
        return StackLogText::tr("The scope seems to have restarted in mid-stack");
    }
    return {};
}

} // namespace

QString stackMarkText(const StackRecordMark &mark)
{
    const QString words = bareMarkText(mark);
    return mark.mark == StackMark::CountsWentBack ? words
                                                  : withCounts(words, mark.taken, mark.stacked);
}

QString stackFramesText(const std::optional<int> &stacked, const std::optional<int> &taken)
{
    if (stacked && taken)
        return StackLogText::tr("%1 of %2").arg(*stacked).arg(*taken);
    if (stacked)
        return StackLogText::tr("%1 kept").arg(*stacked);
    return StackLogText::tr("not told");
}

QString lightText(const std::optional<double> &seconds)
{
    if (!seconds)
        return {};
    return durationText(std::chrono::seconds(std::llround(*seconds)));
}

QString stackCameraText(Camera camera)
{
    return camera == Camera::Tele ? StackLogText::tr("Tele") : StackLogText::tr("Wide");
}

QString stackSummaryText(const QList<StackRecord> &records)
{
    if (records.isEmpty())
        return {};
    double seconds = 0.0;
    QSet<QDate> nights;
    for (const StackRecord &record : records) {
        if (record.stacked && record.exposureSeconds)
            seconds += *record.stacked * *record.exposureSeconds;
        nights.insert(record.night);
    }
    const QString stacks
        = StackLogText::tr("%n stack(s)", nullptr, static_cast<int>(records.size()));
    const QString inNights
        = StackLogText::tr("%n night(s)", nullptr, static_cast<int>(nights.size()));
    if (seconds < 0.5)
        return StackLogText::tr("%1 in %2").arg(stacks, inNights);
    return StackLogText::tr("%1 in %2, %3 of light").arg(stacks, inNights, lightText(seconds));
}

QString stackLogTroubleText(StackLogTrouble trouble, const QString &path)
{
    switch (trouble) {
    case StackLogTrouble::None:
        return {};
    case StackLogTrouble::SetAside:
        return StackLogText::tr("The file of the log was damaged. It is kept as %1, and a new one "
                                "was begun.")
            .arg(path);
    case StackLogTrouble::Newer:
        return StackLogText::tr("A newer Nightdesk wrote the log (%1). It is left alone: what is "
                                "stacked now is not kept.")
            .arg(path);
    case StackLogTrouble::Failed:
        return StackLogText::tr("The log could not be written (%1). What you see here may be lost "
                                "when Nightdesk ends.")
            .arg(path);
    }
    return {};
}

} // namespace nd::text
