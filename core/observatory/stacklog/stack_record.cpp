// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_record.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd {

namespace {

constexpr int kColdest = -80;
constexpr int kHottest = 120;
constexpr double kLongestExposure = 24.0 * 3600.0;

constexpr auto kEndings
    = std::to_array<std::pair<StackEnding, const char *>>({{StackEnding::Open, "open"},
                                                           {StackEnding::Complete, "complete"},
                                                           {StackEnding::Stopped, "stopped"},
                                                           {StackEnding::EndedEarly, "ended_early"},
                                                           {StackEnding::Unheard, "unheard"}});

constexpr auto kMarks = std::to_array<std::pair<StackMark, const char *>>(
    {{StackMark::Unknown, "unknown"},
     {StackMark::FoundRunning, "found_running"},
     {StackMark::Resumed, "resumed"},
     {StackMark::LinkLost, "link_lost"},
     {StackMark::LinkBack, "link_back"},
     {StackMark::CountsWentBack, "counts_went_back"},
     {StackMark::CountsImpossible, "counts_impossible"},
     {StackMark::TargetChanged, "target_changed"},
     {StackMark::UnknownState, "unknown_state"},
     {StackMark::ParametersUnsuited, "parameters_unsuited"},
     {StackMark::LateRefusal, "late_refusal"},
     {StackMark::Alarm, "alarm"},
     {StackMark::Picture, "picture"},
     {StackMark::LivePictureFailed, "live_picture_failed"},
     {StackMark::Restarted, "restarted"}});

template<typename Value, std::size_t Count>
QString keyIn(const std::array<std::pair<Value, const char *>, Count> &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const auto &row) { return row.first == value; });
    return found == table.end() ? QString() : QString::fromLatin1(found->second);
}

template<typename Value, std::size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, Count> &table,
                             const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&key](const auto &row) {
        return key == QLatin1String(row.second);
    });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

void keepWithin(std::optional<int> &value, int lowest, int highest)
{
    if (value && (*value < lowest || *value > highest))
        value.reset();
}

bool isBounded(const StackRecordMark &mark)
{
    const auto isCount = [](const std::optional<int> &count) {
        return !count || (*count >= 0 && *count <= StackRecord::kMostFrames);
    };
    return mark.text.size() <= StackRecord::kLongestText && isCount(mark.taken)
        && isCount(mark.stacked);
}

} // namespace

std::optional<int> StackRecord::rejected() const
{
    if (!taken || !stacked || *stacked > *taken)
        return std::nullopt;
    return *taken - *stacked;
}

std::optional<double> StackRecord::integrationSeconds() const
{
    if (!stacked || !exposureSeconds)
        return std::nullopt;
    return *stacked * *exposureSeconds;
}

StackRecord StackRecord::bounded() const
{
    StackRecord record = *this;
    for (QString *text :
         {&record.key, &record.deviceId, &record.deviceName, &record.target, &record.exposure,
          &record.gain, &record.filter, &record.binning, &record.format})
        *text = text->left(kLongestText);
    constexpr qsizetype kLongestPath = 4096;
    record.thumbnail = record.thumbnail.left(kLongestPath);
    for (std::optional<int> *count : {&record.taken, &record.stacked, &record.total})
        keepWithin(*count, 0, kMostFrames);
    for (std::optional<int> *celsius : {&record.sensorCelsiusFirst, &record.sensorCelsiusLast})
        keepWithin(*celsius, kColdest, kHottest);
    for (std::optional<int> *percent : {&record.batteryFirst, &record.batteryLast})
        keepWithin(*percent, 0, 100);
    const bool isExposure = record.exposureSeconds && *record.exposureSeconds > 0.0
        && *record.exposureSeconds <= kLongestExposure; // written so that NaN fails
    if (!isExposure)
        record.exposureSeconds.reset();
    if (record.marks.size() > kMostMarks)
        record.marks.resize(kMostMarks);
    if (std::all_of(record.marks.cbegin(), record.marks.cend(), isBounded))
        return record; // as they are shared
    for (StackRecordMark &mark : record.marks) {
        mark.text = mark.text.left(kLongestText);
        keepWithin(mark.taken, 0, kMostFrames);
        keepWithin(mark.stacked, 0, kMostFrames);
    }
    return record;
}

QString stackEndingKey(StackEnding ending)
{
    return keyIn(kEndings, ending);
}

std::optional<StackEnding> stackEndingOfKey(const QString &key)
{
    return valueIn(kEndings, key);
}

QString stackMarkKey(StackMark mark)
{
    return keyIn(kMarks, mark);
}

StackMark stackMarkOfKey(const QString &key)
{
    return valueIn(kMarks, key).value_or(StackMark::Unknown);
}

} // namespace nd
