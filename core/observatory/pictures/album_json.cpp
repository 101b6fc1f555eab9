// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/album_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace nd {

namespace {

using std::chrono::milliseconds;

constexpr int kAlbumVersion = 1;
constexpr qsizetype kLongestAlbum = 4 << 20;
constexpr int kMostAlbumFrames = 1'000'000;
constexpr int kMostRank = 10'000;
constexpr qsizetype kMostCounts = 40'000; ///< Two thousand seconds of the fastest telescope.
constexpr double kLatestUtcNumber = 1e13; ///< Milliseconds; the year 2286.
constexpr double kMostSignal = 1e12;
constexpr qsizetype kLongestObject = 100;
constexpr qsizetype kLongestFolder = 500;
constexpr float kFaintSteps = 100.0F;
constexpr std::size_t kMostFaintStars = 10'000;

QJsonValue realOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> realOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<int> framesOf(const QJsonValue &value, int most = kMostAlbumFrames)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// Not less than nothing, and no wonder.
std::optional<double> signalOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1.0);
    return number >= 0.0 && number <= kMostSignal ? std::optional(number) : std::nullopt;
}

QJsonArray pointsToJson(const std::vector<QualityPoint> &points, milliseconds utcOffset)
{
    QJsonArray array;
    for (const QualityPoint &point : points)
        array.append(QJsonArray{point.frame, point.stars, realOrNull(point.halfFluxRadius),
                                point.background, double((point.at + utcOffset).count())});
    return array;
}

/// In order, as charts need them. Versions before kept no times: theirs have no place in a course.
std::vector<QualityPoint> pointsFromJson(const QJsonArray &array, milliseconds utcOffset)
{
    std::vector<QualityPoint> points;
    for (const auto value : array) {
        const QJsonArray row = value.toArray();
        const auto frame = framesOf(row.at(0));
        const auto stars = framesOf(row.at(1));
        const auto background = realOf(row.at(3));
        const bool isLater = frame && (points.empty() || *frame >= points.back().frame);
        const double utc = row.at(4).toDouble(-1.0);
        const bool isTime = utc >= 0.0 && utc < kLatestUtcNumber;
        if (!isTime || points.size() >= StackAlbum::kMostPoints)
            continue;
        const milliseconds at = milliseconds(std::llround(utc)) - utcOffset;
        if (isLater && stars && background)
            points.push_back({*frame, *stars, realOf(row.at(2)), *background, at});
    }
    return points;
}

QJsonObject signalToJson(const SignalState &state, milliseconds utcOffset)
{
    QJsonArray counts;
    for (const SignalCount &count : state.counts)
        counts.append(QJsonArray{double((count.at + utcOffset).count()), count.frames});
    QJsonArray points;
    for (const SignalPoint &point : state.points)
        points.append(QJsonArray{point.stacked, point.signal, point.ideal});
    return {{QStringLiteral("frame"), realOrNull(state.frame)},
            {QStringLiteral("best"), state.best},
            {QStringLiteral("squares"), state.squares},
            {QStringLiteral("counted"), state.counted},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("points"), points}};
}

std::vector<SignalCount> countsFromJson(const QJsonArray &array, milliseconds utcOffset)
{
    std::vector<SignalCount> counts;
    for (const auto value : array) {
        const QJsonArray row = value.toArray();
        const double utc = row.at(0).toDouble(-1.0);
        const auto frames = framesOf(row.at(1));
        if (!(utc >= 0.0 && utc < kLatestUtcNumber) || !frames)
            continue;
        const SignalCount count{milliseconds(std::llround(utc)) - utcOffset, *frames};
        const bool isLater = counts.empty()
            || (count.at >= counts.back().at && count.frames > counts.back().frames);
        if (isLater && qsizetype(counts.size()) < kMostCounts)
            counts.push_back(count);
    }
    return counts;
}

/// Of no frames none: what comes next is held against them.
std::vector<SignalPoint> signalPointsFromJson(const QJsonArray &array)
{
    std::vector<SignalPoint> points;
    for (const auto value : array) {
        const QJsonArray row = value.toArray();
        const auto stacked = framesOf(row.at(0));
        const auto signal = signalOf(row.at(1));
        const auto ideal = signalOf(row.at(2));
        const int before = points.empty() ? 0 : points.back().stacked;
        const bool isLater = stacked && *stacked > before;
        if (isLater && signal && ideal && points.size() < SignalCourse::kMostPoints)
            points.push_back({*stacked, *signal, *ideal});
    }
    return points;
}

SignalCourse signalFromJson(const QJsonObject &object, milliseconds utcOffset)
{
    const auto squares = signalOf(object.value(QLatin1String("squares")));
    const auto best = signalOf(object.value(QLatin1String("best")));
    const auto counted = framesOf(object.value(QLatin1String("counted")));
    const auto frame = signalOf(object.value(QLatin1String("frame")));
    const bool isNone = counted == 0;
    const bool isSum = squares && *squares > 0.0;
    if (!squares || !best || !counted || (!isNone && !isSum) || (frame && *frame <= 0.0))
        return {};
    return SignalCourse({frame, *best, *squares, *counted,
                         countsFromJson(object.value(QLatin1String("counts")).toArray(), utcOffset),
                         signalPointsFromJson(object.value(QLatin1String("points")).toArray())});
}

QJsonObject previewSignalToJson(const PreviewSignalState &state)
{
    QJsonArray points;
    for (const SignalPoint &point : state.points)
        points.append(QJsonArray{point.stacked, point.signal, point.ideal});
    QJsonArray stars;
    for (const float signal : state.stars.levels)
        stars.append(int(std::lround(signal * kFaintSteps)));
    return {{QStringLiteral("points"), points},
            {QStringLiteral("measured"), state.measured},
            {QStringLiteral("by_frames"), realOrNull(state.byFrames)},
            {QStringLiteral("brighter"), state.stars.brighter},
            {QStringLiteral("stars"), stars}};
}

PreviewSignal previewSignalFromJson(const QJsonObject &object)
{
    PreviewSignalState state;
    state.points = signalPointsFromJson(object.value(QLatin1String("points")).toArray());
    const auto brighter = framesOf(object.value(QLatin1String("brighter")));
    const auto measured = framesOf(object.value(QLatin1String("measured")));
    if (state.points.empty() || !brighter || !measured || *measured < 1
        || *measured > int(state.points.size()))
        return {};
    state.measured = *measured;
    state.byFrames = signalOf(object.value(QLatin1String("by_frames")));
    state.stars.brighter = *brighter;
    for (const auto value : object.value(QLatin1String("stars")).toArray()) {
        const float signal = float(value.toInt()) / kFaintSteps;
        if (signal >= PreviewSignal::kFaintest && signal <= PreviewSignal::kBrightest
            && state.stars.levels.size() < kMostFaintStars)
            state.stars.levels.push_back(signal);
    }
    return PreviewSignal(std::move(state));
}

QJsonObject frameToJson(const LastFrame &frame)
{
    return {{QStringLiteral("number"), frame.number},
            {QStringLiteral("rejected"), frame.isRejected},
            {QStringLiteral("radius"), realOrNull(frame.starRadius)},
            {QStringLiteral("object"), frame.facts.object},
            {QStringLiteral("exposure"), realOrNull(frame.facts.exposureSeconds)},
            {QStringLiteral("gain"), realOrNull(frame.facts.gain)},
            {QStringLiteral("celsius"), realOrNull(frame.facts.temperatureCelsius)},
            {QStringLiteral("mosaic"), frame.facts.isMosaic}};
}

LastFrame frameFromJson(const QJsonObject &object)
{
    LastFrame frame;
    frame.number = framesOf(object.value(QLatin1String("number"))).value_or(0);
    frame.isRejected = object.value(QLatin1String("rejected")).toBool();
    frame.starRadius = realOf(object.value(QLatin1String("radius")));
    frame.facts.object = object.value(QLatin1String("object")).toString().left(kLongestObject);
    frame.facts.exposureSeconds = realOf(object.value(QLatin1String("exposure")));
    frame.facts.gain = realOf(object.value(QLatin1String("gain")));
    frame.facts.temperatureCelsius = realOf(object.value(QLatin1String("celsius")));
    frame.facts.isMosaic = object.value(QLatin1String("mosaic")).toBool();
    return frame;
}

} // namespace

QByteArray albumToJson(const StackAlbum &album, milliseconds utcOffset)
{
    const QJsonObject object{
        {QStringLiteral("version"), kAlbumVersion},
        {QStringLiteral("previews"), pointsToJson(album.previewQuality, utcOffset)},
        {QStringLiteral("frames"), pointsToJson(album.frameQuality, utcOffset)},
        {QStringLiteral("signal"), signalToJson(album.signal.state(), utcOffset)},
        {QStringLiteral("preview_signal"), previewSignalToJson(album.previewSignal.state())},
        {QStringLiteral("rank"), album.rank ? QJsonValue(int(*album.rank)) : QJsonValue()},
        {QStringLiteral("frame"), frameToJson(album.frame)},
        {QStringLiteral("folder"), album.folder}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StackAlbum albumFromJson(const QByteArray &json, milliseconds utcOffset)
{
    if (json.size() > kLongestAlbum)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("version")).toInt() != kAlbumVersion)
        return {};
    StackAlbum album;
    album.previewQuality
        = pointsFromJson(object.value(QLatin1String("previews")).toArray(), utcOffset);
    album.frameQuality = pointsFromJson(object.value(QLatin1String("frames")).toArray(), utcOffset);
    album.signal = signalFromJson(object.value(QLatin1String("signal")).toObject(), utcOffset);
    album.previewSignal
        = previewSignalFromJson(object.value(QLatin1String("preview_signal")).toObject());
    if (const auto rank = framesOf(object.value(QLatin1String("rank")), kMostRank))
        album.rank = std::size_t(*rank);
    album.frame = frameFromJson(object.value(QLatin1String("frame")).toObject());
    album.folder = object.value(QLatin1String("folder")).toString().left(kLongestFolder);
    return album;
}

} // namespace nd
