// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_recorder.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/stacklog/stack_log.h"

#include <QUuid>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nd {

namespace {

/// A stack that was last heard of so long ago is not the one that runs now.
constexpr qint64 kLongestSilence = qint64{24} * 3600;

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

StackEnding endingOf(const StackEnd &end)
{
    if (end.isComplete())
        return StackEnding::Complete;
    if (end.wasUnheard)
        return StackEnding::Unheard;
    return end.wasStopped ? StackEnding::Stopped : StackEnding::EndedEarly;
}

/// Whether `run` can be what `record` was.
bool isSame(const StackRecord &record, const StackRun &run)
{
    const bool hasOtherName
        = run.target && !record.target.isEmpty() && *run.target != record.target;
    const bool wentBack = run.taken && record.taken && *run.taken < *record.taken;
    return !hasOtherName && !wentBack && !run.isOurs;
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
    connect(&m_from.stacking, &StackingModel::changed, this, &StackRecorder::handleChanged);
    connect(&m_from.stacking, &StackingModel::noticed, this, &StackRecorder::handleNotice);
    connect(&m_from.stacking, &StackingModel::ended, this, &StackRecorder::handleEnded);
    connect(&m_from.session, &Session::linkStateChanged, this, &StackRecorder::handleLinkState);
    connect(&m_log, &StackLog::loaded, this, &StackRecorder::handleChanged);
}

void StackRecorder::handleChanged()
{
    const auto run = m_from.stacking.run();
    if (!m_log.isLoaded() || !run || run->phase == StackPhase::Starting)
        return;
    if (!m_record)
        begin(*run);
    merge(*run);
}

void StackRecorder::handleLinkState()
{
    const LinkState state = m_from.session.linkState();
    if (state == LinkState::Ready) {
        if (std::exchange(m_isLost, false) && m_record && m_from.stacking.run())
            add(StackMark::LinkBack, 0, {});
        handleChanged();
        if (!m_record)
            closeStale();
    } else if (state != LinkState::Connecting && m_record && !m_isLost) {
        m_isLost = true;
        m_isUnsure = true;
        add(StackMark::LinkLost, 0, {});
        save();
    }
}

void StackRecorder::begin(const StackRun &run)
{
    m_isUnsure = false;
    if (resume(run))
        return;
    closeStale();
    StackRecord record;
    record.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.deviceId = m_place.deviceId;
    record.deviceName = m_place.deviceName();
    record.camera = m_from.stacking.camera();
    record.startedUtc = m_place.utc();
    record.heardUtc = record.startedUtc;
    record.night = m_place.nightOf(record.startedUtc);
    record.isOurs = run.isOurs;
    m_record = record;
    if (!run.isOurs)
        add(StackMark::FoundRunning, run.taken.value_or(0), {});
}

/// What another run of the program saw of it, or this one before it took it for ended.
bool StackRecorder::resume(const StackRun &run)
{
    const QDateTime now = m_place.utc();
    const auto isIt = [&](const StackRecord &record) {
        const bool isOpen = record.ending == StackEnding::Open
            || (record.ending == StackEnding::Unheard
                && (m_staleKeys.contains(record.key) || (run.taken && record.taken)));
        return isOpen && record.deviceId == m_place.deviceId
            && record.camera == m_from.stacking.camera() && isSame(record, run)
            && std::abs(record.heardUtc.secsTo(now)) < kLongestSilence;
    };
    const QList<StackRecord> &records = m_log.records();
    const auto found = std::find_if(records.begin(), records.end(), isIt);
    if (found == records.end())
        return false;
    m_record = *found;
    m_record->ending = StackEnding::Open;
    m_isUnsure = !run.taken;
    add(StackMark::Resumed, 0, {});
    return true;
}

/// What an earlier run of the program left open is over: the telescope does not make it now.
void StackRecorder::closeStale()
{
    const QList<StackRecord> records = m_log.records();
    for (StackRecord record : records) {
        const bool isStale = record.ending == StackEnding::Open
            && record.deviceId == m_place.deviceId && record.camera == m_from.stacking.camera()
            && (!m_record || record.key != m_record->key);
        if (!isStale)
            continue;
        record.ending = StackEnding::Unheard;
        m_staleKeys.append(record.key);
        m_log.save(record);
    }
}

void StackRecorder::merge(const StackRun &run)
{
    const bool isAnother
        = m_isUnsure && run.taken && m_record->taken && *run.taken < *m_record->taken;
    if (isAnother) {
        close(StackEnding::Unheard);
        begin(run);
    }
    if (run.taken)
        m_isUnsure = false;
    m_record->heardUtc = m_place.utc();
    if (run.taken)
        m_record->taken = run.taken;
    if (run.stacked)
        m_record->stacked = run.stacked;
    if (run.total)
        m_record->total = run.total;
    if (run.target && m_record->target.isEmpty())
        m_record->target = *run.target;
    mergeSettings();
    mergeConditions();
    save();
}

/// Once known they stay: a stack does not change them, and afterwards others may be set.
void StackRecorder::mergeSettings()
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
        if (time && !m_record->exposureSeconds)
            m_record->exposureSeconds = double(time->count()) / 1000.0;
        fill(m_record->exposure, word(Setting::Exposure));
        fill(m_record->gain, word(Setting::Gain));
        fill(m_record->filter, word(Setting::Filter));
    }
    if (m_from.features != nullptr) {
        fill(m_record->binning, wordOf(*m_from.features, Feature::AstroBinning));
        fill(m_record->format, wordOf(*m_from.features, Feature::AstroFormat));
    }
}

void StackRecorder::mergeConditions()
{
    const auto keep
        = [](std::optional<int> &first, std::optional<int> &last, const std::optional<int> &now) {
              if (!now)
                  return;
              if (!first)
                  first = now;
              last = now;
          };
    const auto sensor = m_from.status.sensorCelsius(m_from.stacking.camera());
    keep(m_record->sensorCelsiusFirst, m_record->sensorCelsiusLast,
         sensor ? sensor : m_from.status.temperatureCelsius());
    keep(m_record->batteryFirst, m_record->batteryLast, m_from.status.batteryPercent());
}

void StackRecorder::handleNotice(const StackNotice &notice)
{
    const bool isOfName = notice.kind == StackNotice::Kind::TargetChanged;
    const bool isOfBefore = notice.kind == StackNotice::Kind::CountsWentBack;
    if (m_record) {
        add(markOf(notice.kind), isOfBefore ? notice.before : notice.now,
            isOfName ? notice.name : QString());
        save();
    }
}

void StackRecorder::handleEnded(const StackEnd &end)
{
    if (!m_record)
        return;
    const bool isUnheard = end.wasUnheard && !end.isComplete();
    if (!isUnheard) {
        m_record->heardUtc = m_place.utc();
        m_record->endedUtc = m_record->heardUtc;
    }
    close(endingOf(end));
}

void StackRecorder::close(StackEnding ending)
{
    m_record->ending = ending;
    save();
    m_lastKey = m_record->key;
    m_record.reset();
    m_isUnsure = false;
    m_isLost = false;
}

void StackRecorder::add(StackMark mark, int value, const QString &text)
{
    if (m_record && m_record->marks.size() < StackRecord::kMostMarks)
        m_record->marks.append({m_place.utc(), mark, value, text});
}

bool StackRecorder::note(StackMark mark, int value, const QString &text)
{
    if (m_record) {
        add(mark, value, text);
        save();
        return true;
    }
    const StackRecord *last = m_log.record(m_lastKey);
    if (last == nullptr)
        return false;
    StackRecord record = *last;
    if (record.marks.size() < StackRecord::kMostMarks)
        record.marks.append({m_place.utc(), mark, value, text});
    m_log.save(record);
    return true;
}

bool StackRecorder::setThumbnail(const QString &path)
{
    if (m_record) {
        m_record->thumbnail = path;
        save();
        return true;
    }
    const StackRecord *last = m_log.record(m_lastKey);
    if (last == nullptr)
        return false;
    StackRecord record = *last;
    record.thumbnail = path;
    m_log.save(record);
    return true;
}

/// A record that a person deleted while it grows comes back with the next frame: it is not over.
void StackRecorder::save()
{
    m_log.save(*m_record);
}

} // namespace nd
