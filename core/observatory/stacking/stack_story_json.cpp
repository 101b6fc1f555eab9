// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_story.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cmath>

namespace nd {

namespace {

using std::chrono::milliseconds;

constexpr int kVersion = 1;
constexpr qsizetype kLongestStory = 4 << 20;
constexpr int kMostCount = 1'000'000;
constexpr double kLatestUtc = 1e13; ///< Milliseconds; the year 2286.
constexpr int kLastKind = int(StackEvent::Kind::Restarted);
constexpr int kLastAlarm = int(StackAlarm::Target);
constexpr int kLastFault = int(PictureFault::OtherSize);
constexpr int kLastNotice = int(StackNotice::Kind::LateRefusal);
constexpr qsizetype kLongestStoryName = 200;

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<milliseconds> &time)
{
    return time ? QJsonValue(double(time->count())) : QJsonValue();
}

double timeNumber(milliseconds time)
{
    return double(time.count());
}

std::optional<milliseconds> timeOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1.0);
    if (!(number >= 0.0 && number < kLatestUtc)) // NaN fails
        return std::nullopt;
    return milliseconds(std::llround(number));
}

std::optional<int> storyCountOf(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= kMostCount ? std::optional(number) : std::nullopt;
}

std::optional<int> enumIndexOf(const QJsonValue &value, int last)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= last ? std::optional(number) : std::nullopt;
}

QJsonObject runToJson(const StackRun &run)
{
    return {{QStringLiteral("ours"), run.isOurs},
            {QStringLiteral("taken"), numberOrNull(run.taken)},
            {QStringLiteral("stacked"), numberOrNull(run.stacked)},
            {QStringLiteral("total"), numberOrNull(run.total)},
            {QStringLiteral("exposure"), numberOrNull(run.exposureIndex)},
            {QStringLiteral("gain"), numberOrNull(run.gainIndex)},
            {QStringLiteral("target"), run.target ? QJsonValue(*run.target) : QJsonValue()},
            {QStringLiteral("target_assumed"), run.isTargetAssumed}};
}

StackRun runFromJson(const QJsonObject &object)
{
    StackRun run;
    run.phase = StackPhase::Running;
    run.isOurs = object.value(QLatin1String("ours")).toBool();
    run.taken = storyCountOf(object.value(QLatin1String("taken")));
    run.stacked = storyCountOf(object.value(QLatin1String("stacked")));
    run.total = storyCountOf(object.value(QLatin1String("total")));
    run.exposureIndex = storyCountOf(object.value(QLatin1String("exposure")));
    run.gainIndex = storyCountOf(object.value(QLatin1String("gain")));
    const QJsonValue target = object.value(QLatin1String("target"));
    if (target.isString())
        run.target = target.toString().left(kLongestStoryName);
    run.isTargetAssumed = run.target && object.value(QLatin1String("target_assumed")).toBool();
    return run;
}

QJsonArray framesToJson(const std::vector<JudgedFrame> &frames)
{
    QJsonArray array;
    for (const JudgedFrame &frame : frames)
        array.append(QJsonArray{timeNumber(frame.at), frame.isStacked ? 1 : 0});
    return array;
}

QJsonArray samplesToJson(const std::vector<StackSample> &samples)
{
    QJsonArray array;
    for (const StackSample &sample : samples)
        array.append(QJsonArray{timeNumber(sample.utc), sample.taken, sample.stacked});
    return array;
}

QJsonArray eventsToJson(const std::vector<StackEvent> &events)
{
    QJsonArray array;
    for (const StackEvent &event : events)
        array.append(QJsonArray{timeNumber(event.utc), int(event.kind), int(event.alarm),
                                int(event.notice.kind), event.notice.before, event.notice.now,
                                event.notice.name, int(event.fault), numberOrNull(event.taken),
                                numberOrNull(event.stacked)});
    return array;
}

QJsonArray bandsToJson(const std::vector<StackBand> &bands)
{
    QJsonArray array;
    for (const StackBand &band : bands)
        array.append(QJsonArray{timeNumber(band.from), timeOrNull(band.to),
                                band.alarm ? QJsonValue(int(*band.alarm)) : QJsonValue()});
    return array;
}

void readFrames(const QJsonArray &array, StackStory &story)
{
    for (const auto &value : array) {
        const QJsonArray row = value.toArray();
        if (const auto at = timeOf(row.at(0)))
            story.addFrames({{*at, row.at(1).toInt() == 1}});
    }
}

void readSamples(const QJsonArray &array, StackStory &story)
{
    for (const auto &value : array) {
        const QJsonArray row = value.toArray();
        const auto at = timeOf(row.at(0));
        const auto taken = storyCountOf(row.at(1));
        const auto stacked = storyCountOf(row.at(2));
        const bool isLater = at && (story.samples.empty() || *at >= story.samples.back().utc);
        if (isLater && taken && stacked)
            story.addSample({*at, *taken, *stacked});
    }
}

void readEvents(const QJsonArray &array, StackStory &story)
{
    for (const auto &value : array) {
        const QJsonArray row = value.toArray();
        const auto at = timeOf(row.at(0));
        const auto kind = enumIndexOf(row.at(1), kLastKind);
        const auto alarm = enumIndexOf(row.at(2), kLastAlarm);
        const auto notice = enumIndexOf(row.at(3), kLastNotice);
        const auto fault = row.size() > 7 ? enumIndexOf(row.at(7), kLastFault) : std::optional(0);
        if (!at || !kind || !alarm || !notice || !fault)
            continue;
        story.addEvent({static_cast<StackEvent::Kind>(*kind),
                        *at,
                        static_cast<StackAlarm>(*alarm),
                        {static_cast<StackNotice::Kind>(*notice), row.at(4).toInt(),
                         row.at(5).toInt(), row.at(6).toString().left(kLongestStoryName)},
                        static_cast<PictureFault>(*fault),
                        storyCountOf(row.at(8)),
                        storyCountOf(row.at(9))});
    }
}

void readBands(const QJsonArray &array, StackStory &story)
{
    for (const auto &value : array) {
        const QJsonArray row = value.toArray();
        const auto from = timeOf(row.at(0));
        const auto to = timeOf(row.at(1));
        const auto alarm = enumIndexOf(row.at(2), kLastAlarm);
        if (!from || (to && *to < *from) || story.bands.size() >= StackStory::kMostBands)
            continue;
        story.bands.push_back(
            {*from, to, alarm ? std::optional(static_cast<StackAlarm>(*alarm)) : std::nullopt});
    }
}

} // namespace

QByteArray storyToJson(const StackStory &story)
{
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("id"), story.id},
                             {QStringLiteral("run"), runToJson(story.run)},
                             {QStringLiteral("began_utc_ms"), timeNumber(story.beganUtc)},
                             {QStringLiteral("heard_utc_ms"), timeNumber(story.heardUtc)},
                             {QStringLiteral("ended_utc_ms"), timeOrNull(story.endedUtc)},
                             {QStringLiteral("frames"), framesToJson(story.frames)},
                             {QStringLiteral("samples"), samplesToJson(story.samples)},
                             {QStringLiteral("events"), eventsToJson(story.events)},
                             {QStringLiteral("bands"), bandsToJson(story.bands)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StackStory> storyFromJson(const QByteArray &json)
{
    if (json.size() > kLongestStory)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto began = timeOf(object.value(QLatin1String("began_utc_ms")));
    const auto heard = timeOf(object.value(QLatin1String("heard_utc_ms")));
    const QString id = object.value(QLatin1String("id")).toString().left(kLongestStoryName);
    const bool isOurs = object.value(QLatin1String("version")).toInt() == kVersion;
    const bool isId = QUuid(id).toString(QUuid::WithoutBraces) == id; // files are named after it
    if (!isOurs || !began || !heard || !isId || QUuid(id).isNull())
        return std::nullopt;
    StackStory story;
    story.id = id;
    story.run = runFromJson(object.value(QLatin1String("run")).toObject());
    story.beganUtc = *began;
    story.heardUtc = *heard;
    story.endedUtc = timeOf(object.value(QLatin1String("ended_utc_ms")));
    readFrames(object.value(QLatin1String("frames")).toArray(), story);
    readSamples(object.value(QLatin1String("samples")).toArray(), story);
    readEvents(object.value(QLatin1String("events")).toArray(), story);
    readBands(object.value(QLatin1String("bands")).toArray(), story);
    return story;
}

} // namespace nd
