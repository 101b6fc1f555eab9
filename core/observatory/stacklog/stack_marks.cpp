// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_marks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr qsizetype kMostOfAKind = 40;
/// Of what goes on and off: even, so that the last says that it is over.
constexpr qsizetype kMostTurns = 100;
/// The same again within this is one.
constexpr qint64 kSameAgainMs = 60'000;

constexpr auto kFaultWords = std::to_array<std::pair<PictureFault, const char *>>(
    {{PictureFault::NotAPicture, "not_a_picture"},
     {PictureFault::Cut, "cut"},
     {PictureFault::TooLarge, "too_large"},
     {PictureFault::TooSmall, "too_small"},
     {PictureFault::Black, "black"},
     {PictureFault::OtherSize, "other_size"}});

StackMark markOf(StackNotice::Kind kind)
{
    switch (kind) {
    case StackNotice::Kind::CountsWentBack:
        return StackMark::CountsWentBack;
    case StackNotice::Kind::CountsImpossible:
        return StackMark::CountsImpossible;
    case StackNotice::Kind::TargetChanged:
        return StackMark::TargetChanged;
    case StackNotice::Kind::UnknownState:
        return StackMark::UnknownState;
    case StackNotice::Kind::ParametersUnsuited:
        return StackMark::ParametersUnsuited;
    case StackNotice::Kind::LateRefusal:
        return StackMark::LateRefusal;
    }
    return StackMark::Unknown;
}

StackRecordMark noticeMark(const StackNotice &notice)
{
    StackRecordMark mark;
    mark.mark = markOf(notice.kind);
    mark.value = notice.kind == StackNotice::Kind::CountsWentBack ? notice.before : notice.now;
    if (notice.kind == StackNotice::Kind::TargetChanged)
        mark.text = notice.name.left(StackRecord::kLongestText);
    return mark;
}

void addCountsOf(const StackEvent &event, StackRecordMark &mark)
{
    mark.taken = event.taken;
    mark.stacked = event.stacked;
    if (mark.mark != StackMark::CountsWentBack)
        return;
    mark.taken = event.notice.now;
    mark.stacked.reset();
}

StackRecordMark alarmMark(StackAlarm alarm, bool isOn)
{
    if (alarm == StackAlarm::LinkLost)
        return {{}, isOn ? StackMark::LinkLost : StackMark::LinkBack, 0, {}};
    return {{}, StackMark::Alarm, isOn ? 1 : 0, alarmKey(alarm)};
}

bool goesOnAndOff(StackMark mark)
{
    return mark == StackMark::Alarm || mark == StackMark::LinkLost || mark == StackMark::LinkBack;
}

bool isSameKind(const StackRecordMark &one, const StackRecordMark &other)
{
    return one.mark == other.mark && (one.mark != StackMark::Alarm || one.text == other.text);
}

std::optional<StackRecordMark> bareMarkOf(const StackEvent &event)
{
    switch (event.kind) {
    case StackEvent::Kind::Found:
        return StackRecordMark{{}, StackMark::FoundRunning, 0, {}};
    case StackEvent::Kind::WatchedAgain:
        return StackRecordMark{{}, StackMark::Resumed, 0, {}};
    case StackEvent::Kind::Noticed:
        return noticeMark(event.notice);
    case StackEvent::Kind::AlarmOn:
    case StackEvent::Kind::AlarmOff:
        return alarmMark(event.alarm, event.kind == StackEvent::Kind::AlarmOn);
    case StackEvent::Kind::Picture:
        return StackRecordMark{
            {}, StackMark::Picture, int(event.fault), pictureFaultKey(event.fault)};
    case StackEvent::Kind::LivePictureFailed:
        return StackRecordMark{{}, StackMark::LivePictureFailed, 0, {}};
    case StackEvent::Kind::Restarted:
        return StackRecordMark{{}, StackMark::Restarted, 0, {}};
    case StackEvent::Kind::Began:
    case StackEvent::Kind::Complete:
    case StackEvent::Kind::Stopped:
    case StackEvent::Kind::EndedElsewhere:
    case StackEvent::Kind::EndedUnheard:
    case StackEvent::Kind::LivePicture:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<StackRecordMark> recordMarkOf(const StackEvent &event)
{
    std::optional<StackRecordMark> mark = bareMarkOf(event);
    if (mark)
        addCountsOf(event, *mark);
    return mark;
}

void addMark(QList<StackRecordMark> &marks, const StackRecordMark &mark)
{
    if (marks.size() >= StackRecord::kMostMarks)
        return;
    qsizetype sameKind = 0;
    const StackRecordMark *last = nullptr;
    for (const StackRecordMark &known : std::as_const(marks)) {
        if (!isSameKind(known, mark))
            continue;
        ++sameKind;
        last = &known;
    }
    const bool isAgain = last != nullptr && !goesOnAndOff(mark.mark) && last->value == mark.value
        && last->text == mark.text && last->utc.msecsTo(mark.utc) < kSameAgainMs;
    if (!isAgain && sameKind < (goesOnAndOff(mark.mark) ? kMostTurns : kMostOfAKind))
        marks.append(mark);
}

void addNewMarks(QList<StackRecordMark> &marks, const QList<StackRecordMark> &all)
{
    const auto last
        = marks.isEmpty() ? all.rend() : std::find(all.rbegin(), all.rend(), marks.last());
    const bool isKnown = last != all.rend();
    const QDateTime newest = marks.isEmpty() ? QDateTime() : marks.last().utc;
    for (auto mark = isKnown ? last.base() : all.begin(); mark != all.end(); ++mark) {
        if (isKnown || !newest.isValid() || mark->utc > newest)
            addMark(marks, *mark);
    }
}

QString pictureFaultKey(PictureFault fault)
{
    const auto *const found = std::find_if(kFaultWords.begin(), kFaultWords.end(),
                                           [fault](const auto &row) { return row.first == fault; });
    return found == kFaultWords.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace nd
