// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_recorder.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "core/observatory/stacklog/stack_log.h"
#include "core/observatory/stacklog/stack_marks.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nd {

namespace {

/// Versions before gave the record of a stack a key of its own, at the same moment.
constexpr qint64 kSameMomentMs = 60'000;

StackEnding endingOf(const StackStory &story)
{
    if (!story.isOver())
        return StackEnding::Open;
    const auto end = std::find_if(story.events.rbegin(), story.events.rend(),
                                  [](const StackEvent &event) { return isEnding(event.kind); });
    if (end == story.events.rend())
        return StackEnding::Unheard;
    if (end->kind == StackEvent::Kind::Complete)
        return StackEnding::Complete;
    if (end->kind == StackEvent::Kind::Stopped)
        return StackEnding::Stopped;
    return end->kind == StackEvent::Kind::EndedElsewhere ? StackEnding::EndedEarly
                                                         : StackEnding::Unheard;
}

QString wordOf(const FeatureModel &features, Feature feature)
{
    const ParamSpec *spec = features.spec(feature);
    const auto value = features.value(feature);
    return spec != nullptr && value ? valueText(*spec, *value) : QString();
}

} // namespace

StackRecorder::StackRecorder(const Sources &sources, Place place, StackLog &log, QObject *parent)
    : QObject(parent)
    , m_from(sources)
    , m_place(std::move(place))
    , m_log(log)
{
    connect(&m_from.watch, &StackWatch::told, this, &StackRecorder::handleTold);
    connect(&m_from.watch, &StackWatch::takenUp, this, &StackRecorder::handleTold);
    connect(&m_log, &StackLog::loaded, this, &StackRecorder::write);
}

void StackRecorder::handleTold()
{
    const std::optional<StackStory> &story = m_from.watch.story();
    if (story && !story->isOver())
        m_growing = story->id;
    write();
}

/// A record that a person deleted while it grows comes back with the next frame: it is not over.
void StackRecorder::write()
{
    if (!m_log.isLoaded() || m_from.watch.isWaiting())
        return;
    const std::optional<StackStory> &story = m_from.watch.story();
    const QString key = story ? story->id : QString();
    const StackRecord *known = m_log.record(key);
    const bool isDeleted = story && known == nullptr && m_growing != key;
    if (known == nullptr)
        m_markedOf.clear();
    if (story && !isDeleted) {
        StackRecord record = known != nullptr ? *known : begun(*story);
        mergeStory(record, *story);
        if (!story->isOver()) {
            mergeSettings(record);
            mergeConditions(record);
        }
        m_log.save(record);
        if (story->isOver())
            m_growing.clear();
    }
    if (std::exchange(m_settledFor, key) != key)
        settle(key);
}

/// What an earlier run of the program left open is over: the telescope does not make it now.
void StackRecorder::settle(const QString &key)
{
    const QList<StackRecord> records = m_log.records();
    for (StackRecord record : records) {
        const bool isStale = record.ending == StackEnding::Open && record.key != key
            && record.deviceId == m_place.deviceId && record.camera == m_from.watch.camera();
        if (!isStale)
            continue;
        record.ending = StackEnding::Unheard;
        m_log.save(record);
    }
}

QDateTime StackRecorder::beginningOf(const StackStory &story) const
{
    return m_place.utc().addMSecs((story.beganUtc - m_from.watch.utc()).count());
}

/// That of a version before, which gave it another key.
std::optional<StackRecord> StackRecorder::olderRecord(const StackStory &story) const
{
    const QDateTime began = beginningOf(story);
    const QList<StackRecord> &records = m_log.records();
    const auto found = std::find_if(records.begin(), records.end(), [&](const auto &record) {
        return record.ending == StackEnding::Open && record.deviceId == m_place.deviceId
            && record.camera == m_from.watch.camera()
            && std::abs(record.startedUtc.msecsTo(began)) < kSameMomentMs;
    });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

StackRecord StackRecorder::begun(const StackStory &story) const
{
    StackRecord record;
    if (const std::optional<StackRecord> older = olderRecord(story)) {
        record = *older;
        m_log.remove(older->key);
    } else {
        record.deviceId = m_place.deviceId;
        record.deviceName = m_place.deviceName();
        record.camera = m_from.watch.camera();
        record.startedUtc = beginningOf(story);
        record.night = m_place.nightOf(record.startedUtc);
    }
    record.key = story.id;
    return record;
}

/// The times of a story are the computer's, those of a record the sky's: one is apart from the
/// other by as much as at the beginning.
void StackRecorder::mergeStory(StackRecord &record, const StackStory &story)
{
    const auto skyTime = [&](std::chrono::milliseconds utc) {
        return record.startedUtc.addMSecs((utc - story.beganUtc).count());
    };
    record.ending = endingOf(story);
    record.heardUtc = skyTime(story.heardUtc);
    const bool isTold = story.endedUtc && record.ending != StackEnding::Unheard;
    record.endedUtc = isTold ? skyTime(*story.endedUtc) : QDateTime();
    record.isOurs = story.run.isOurs;
    record.taken = story.run.taken;
    record.stacked = story.run.stacked;
    record.total = story.run.total;
    if (record.target.isEmpty() || record.target == m_assumedTarget)
        record.target = story.run.target.value_or(QString());
    m_assumedTarget = story.run.isTargetAssumed ? record.target : QString();
    mergeMarks(record, story);
}

/// What was marked before is not looked at again, unless the story was rewritten.
void StackRecorder::mergeMarks(StackRecord &record, const StackStory &story)
{
    const auto &events = story.events;
    const auto last = m_markedOf == story.id && m_marked
        ? std::find(events.rbegin(), events.rend(), *m_marked)
        : events.rend();
    const bool goesOn = last != events.rend();
    if (!story.isOver()) // it grows on: what was taken for a restart was none
        record.marks.removeIf(
            [](const StackRecordMark &mark) { return mark.mark == StackMark::Restarted; });
    QList<StackRecordMark> marks;
    for (auto event = goesOn ? last.base() : events.begin(); event != events.end(); ++event) {
        if (std::optional<StackRecordMark> mark = recordMarkOf(*event)) {
            mark->utc = record.startedUtc.addMSecs((event->utc - story.beganUtc).count());
            marks.append(*mark);
        }
    }
    m_markedOf = story.id;
    m_marked = events.empty() ? std::nullopt : std::optional(events.back());
    if (!goesOn)
        return addNewMarks(record.marks, marks);
    for (const StackRecordMark &mark : std::as_const(marks))
        addMark(record.marks, mark);
}

/// Once known they stay: a stack does not change them, and afterwards others may be set.
void StackRecorder::mergeSettings(StackRecord &record) const
{
    const auto fill = [](QString &text, const QString &news) {
        if (text.isEmpty())
            text = news;
    };
    const CameraSettingsModel *settings = m_from.settings;
    if (settings != nullptr) {
        const auto word = [settings](Setting setting) {
            const ParamSpec *spec = settings->spec(setting);
            const auto value = settings->value(setting);
            return spec != nullptr && value ? valueText(*spec, *value) : QString();
        };
        const ParamSpec *spec = settings->spec(Setting::Exposure);
        const auto value = settings->value(Setting::Exposure);
        const auto time = spec != nullptr && value ? exposureTime(*spec, *value) : std::nullopt;
        if (time && !record.exposureSeconds)
            record.exposureSeconds = double(time->count()) / 1000.0;
        fill(record.exposure, word(Setting::Exposure));
        fill(record.gain, word(Setting::Gain));
        fill(record.filter, word(Setting::Filter));
    }
    if (m_from.features != nullptr) {
        fill(record.binning, wordOf(*m_from.features, Feature::AstroBinning));
        fill(record.format, wordOf(*m_from.features, Feature::AstroFormat));
    }
}

void StackRecorder::mergeConditions(StackRecord &record) const
{
    const auto keep
        = [](std::optional<int> &first, std::optional<int> &last, const std::optional<int> &now) {
              if (!now)
                  return;
              if (!first)
                  first = now;
              last = now;
          };
    const auto sensor = m_from.status.sensorCelsius(m_from.watch.camera());
    keep(record.sensorCelsiusFirst, record.sensorCelsiusLast,
         sensor ? sensor : m_from.status.temperatureCelsius());
    keep(record.batteryFirst, record.batteryLast, m_from.status.batteryPercent());
}

} // namespace nd
