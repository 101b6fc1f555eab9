// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stacking_text.h"

#include "ui/text/picture_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct StackingText
{
    Q_DECLARE_TR_FUNCTIONS(StackingText)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString noticeSentence(const StackNotice &notice)
{
    switch (notice.kind) {
    case StackNotice::Kind::CountsWentBack:
        return StackingText::tr("The scope's count went back from %1 to %2.")
            .arg(number(notice.before), number(notice.now));
    case StackNotice::Kind::CountsImpossible:
        return StackingText::tr("The scope told counts that can't be; they are not shown.");
    case StackNotice::Kind::TargetChanged:
        return StackingText::tr("The target's name changed in mid-stack: %1.").arg(notice.name);
    case StackNotice::Kind::UnknownState:
        return StackingText::tr("The scope told an unknown state (%1).").arg(notice.now);
    case StackNotice::Kind::ParametersUnsuited:
        return StackingText::tr("The scope finds exposure or gain unsuited, and goes on.");
    case StackNotice::Kind::LateRefusal:
        return StackingText::tr("The scope took back its start (%1).").arg(notice.now);
    }
    return {};
}

QString clockAfter(const QDateTime &now, std::chrono::milliseconds time, const QTimeZone &zone)
{
    return clockText(now.addMSecs(time.count()), zone);
}

QString framesText(int frames)
{
    return StackingText::tr("%n frame(s)", nullptr, frames);
}

} // namespace

QString stackAlarmName(StackAlarm alarm)
{
    switch (alarm) {
    case StackAlarm::Clouds:
        return StackingText::tr("Clouds");
    case StackAlarm::Wind:
        return StackingText::tr("Wind");
    case StackAlarm::Focus:
        return StackingText::tr("Focus");
    case StackAlarm::Battery:
        return StackingText::tr("Battery");
    case StackAlarm::Storage:
        return StackingText::tr("Card space");
    case StackAlarm::Stalled:
        return StackingText::tr("No new frames");
    case StackAlarm::LinkLost:
        return StackingText::tr("Link lost");
    case StackAlarm::Target:
        return StackingText::tr("Target low");
    }
    return {};
}

QString stackEndedName()
{
    return StackingText::tr("Stack ended");
}

QString stackAlarmSentence(StackAlarm alarm)
{
    switch (alarm) {
    case StackAlarm::Clouds:
        return StackingText::tr(
            "One frame after the other is left out: clouds, or something in front of the scope.");
    case StackAlarm::Wind:
        return StackingText::tr(
            "Many frames are left out between good ones: wind, or the tripod moves.");
    case StackAlarm::Focus:
        return StackingText::tr("The stars have grown: the focus has drifted, or there is dew.");
    case StackAlarm::Battery:
        return StackingText::tr("The battery ends before the stack does.");
    case StackAlarm::Storage:
        return StackingText::tr("The scope's card is full before the stack ends.");
    case StackAlarm::Stalled:
        return StackingText::tr("No frame has come for a while.");
    case StackAlarm::LinkLost:
        return StackingText::tr(
            "The scope can't be heard. It goes on stacking by itself as long as it has power.");
    case StackAlarm::Target:
        return StackingText::tr("The target has sunk under %1: the air spoils the frames.")
            .arg(degreesText(StackMonitor::kLeastDegrees, 0));
    }
    return {};
}

QString stackAlarmOverSentence(StackAlarm alarm)
{
    switch (alarm) {
    case StackAlarm::Clouds:
        return StackingText::tr("Frames are stacked again.");
    case StackAlarm::Wind:
        return StackingText::tr("Few frames are left out now.");
    case StackAlarm::Focus:
        return StackingText::tr("The stars are small again.");
    case StackAlarm::Battery:
        return StackingText::tr("The battery lasts now.");
    case StackAlarm::Storage:
        return StackingText::tr("The card has room enough now.");
    case StackAlarm::Stalled:
        return StackingText::tr("Frames come again.");
    case StackAlarm::LinkLost:
        return StackingText::tr("The scope is heard again.");
    case StackAlarm::Target:
        return StackingText::tr("The target stands high enough again.");
    }
    return {};
}

QString stackEventSentence(const StackEvent &event)
{
    switch (event.kind) {
    case StackEvent::Kind::Began:
        return StackingText::tr("The stack began.");
    case StackEvent::Kind::Complete:
        return StackingText::tr("The stack is complete.");
    case StackEvent::Kind::Stopped:
        return StackingText::tr("The stack was stopped here.");
    case StackEvent::Kind::EndedElsewhere:
        return StackingText::tr(
            "The stack ended before its time, and not by this program: another app, or the scope.");
    case StackEvent::Kind::EndedUnheard:
        return StackingText::tr("The stack ended while the scope could not be heard.");
    case StackEvent::Kind::AlarmOn:
        return stackAlarmSentence(event.alarm);
    case StackEvent::Kind::AlarmOff:
        return stackAlarmOverSentence(event.alarm);
    case StackEvent::Kind::Noticed:
        return noticeSentence(event.notice);
    case StackEvent::Kind::WatchedAgain:
        return StackingText::tr("This program was started again; the stack went on meanwhile.");
    case StackEvent::Kind::LivePicture:
        return StackingText::tr("The scope was put back to the live picture for you.");
    case StackEvent::Kind::LivePictureFailed:
        return StackingText::tr("The scope could not be put back to the live picture.");
    case StackEvent::Kind::Found:
        return StackingText::tr("A stack was found that this program did not begin.");
    case StackEvent::Kind::Picture:
        return pictureFaultSentence(event.fault);
    case StackEvent::Kind::Restarted:
        return StackingText::tr(
            "The scope seems to have restarted in mid-stack: it follows nothing any more. If it "
            "does not stack either, calibrate and go to the target again.");
    }
    return {};
}

QString stackEventText(const StackEvent &event)
{
    return withCounts(stackEventSentence(event), event.taken, event.stacked);
}

QString withCounts(const QString &what, const std::optional<int> &taken,
                   const std::optional<int> &stacked)
{
    if (!taken)
        return what;
    const QString counts = stacked
        ? StackingText::tr("%1 taken, %2 stacked").arg(number(*taken), number(*stacked))
        : StackingText::tr("%1 taken").arg(number(*taken));
    return StackingText::tr("%1 (%2)", "an event and its counts").arg(what, counts);
}

QString stackBandName(const StackBand &band)
{
    return band.alarm ? stackAlarmName(*band.alarm) : StackingText::tr("Not watched");
}

QString stackPhaseText(const StackRun &run)
{
    switch (run.phase) {
    case StackPhase::Starting:
        return StackingText::tr("Waiting for the scope");
    case StackPhase::Running:
        return StackingText::tr("Stacking");
    case StackPhase::Stopping:
        return StackingText::tr("Ending");
    }
    return {};
}

QString stackCountText(const StackRun &run)
{
    if (!run.stacked)
        return {};
    return run.total
        ? StackingText::tr("%1 of %2 stacked").arg(number(*run.stacked), number(*run.total))
        : StackingText::tr("%1 stacked").arg(number(*run.stacked));
}

QString integrationText(double seconds)
{
    constexpr qlonglong kMinute = 60;
    constexpr qlonglong kHour = 3600;
    const auto whole = static_cast<qlonglong>(std::llround(seconds));
    if (whole < kMinute || whole >= kHour || whole % kMinute == 0)
        return durationText(std::chrono::seconds(whole));
    return StackingText::tr("%1\u202fmin %2\u202fs", "minutes and seconds")
        .arg(QLocale().toString(whole / kMinute), QLocale().toString(whole % kMinute));
}

QString stackRivalSentence(StackRival rival)
{
    switch (rival) {
    case StackRival::Unknown:
        return StackingText::tr("The scope says that it is busy, but not with what: it may be a "
                                "stack that was left behind, or the work of another app.");
    case StackRival::Calibration:
        return StackingText::tr("The scope is being calibrated.");
    case StackRival::GoTo:
        return StackingText::tr("The scope is on its way to a target.");
    case StackRival::PolarAxis:
        return StackingText::tr("The scope measures its polar axis.");
    case StackRival::Stack:
        return StackingText::tr("The scope makes another stack.");
    case StackRival::Capture:
        return StackingText::tr("The scope takes pictures or a film.");
    case StackRival::DarkFrames:
        return StackingText::tr("The scope shoots dark frames.");
    case StackRival::Focus:
        return StackingText::tr("The scope focuses.");
    case StackRival::Following:
        return StackingText::tr("The scope follows an object.");
    }
    return {};
}

QString stackNotStarted(Camera camera, const QString &why)
{
    return camera == Camera::Tele
        ? StackingText::tr("The tele camera was not started. %1").arg(why)
        : StackingText::tr("The wide camera was not started. %1").arg(why);
}

QString stackSummary(const StackRun &run)
{
    if (!run.stacked)
        return StackingText::tr("Nobody knows how many frames were stacked.");
    if (!run.taken)
        return StackingText::tr("%1 stacked.").arg(framesText(*run.stacked));
    return StackingText::tr("%1 of %2 taken were stacked.")
        .arg(number(*run.stacked), framesText(*run.taken));
}

QString stackEndSentence(const StackOutlook &outlook, const StackRun &run, const QDateTime &now,
                         const QTimeZone &zone)
{
    if (!outlook.left || !run.total)
        return {};
    const QString clock = clockAfter(now, *outlook.left, zone);
    if (!outlook.stackedInTheEnd)
        return StackingText::tr("%1 taken at %2.").arg(framesText(*run.total), clock);
    return StackingText::tr("%1 taken at %2, about %3 of them stacked.")
        .arg(framesText(*run.total), clock, number(*outlook.stackedInTheEnd));
}

QString stackSinkSentence(const StackOutlook &outlook, const StackRun &run, const QDateTime &now,
                          const QTimeZone &zone, double limitDegrees)
{
    if (!outlook.sinksIn)
        return {};
    const QString limit = degreesText(limitDegrees, 0);
    const QString name
        = run.target && !run.target->isEmpty() ? *run.target : StackingText::tr("The target");
    if (outlook.sinksIn->count() == 0)
        return StackingText::tr("%1 is under %2 already.").arg(name, limit);
    if (!outlook.sinksFirst())
        return {};
    const QString clock = clockAfter(now, *outlook.sinksIn, zone);
    if (!outlook.stackedByThen)
        return StackingText::tr("%1 is under %2 at %3.").arg(name, limit, clock);
    return StackingText::tr("%1 is under %2 at %3: about %4 stacked by then.")
        .arg(name, limit, clock, number(*outlook.stackedByThen));
}

} // namespace nd::text
