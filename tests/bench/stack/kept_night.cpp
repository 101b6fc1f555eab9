// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_night.h"

#include "core/observatory/pictures/album_files.h"
#include "core/observatory/stacking/story_store.h"
#include "core/observatory/stacklog/stack_marks.h"
#include "core/observatory/stacklog/stack_store.h"

#include <QBuffer>
#include <QDateTime>
#include <QUuid>

#include <cmath>
#include <random>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kCadence = 17s;
constexpr int kRejectEvery = 9;
constexpr int kEventEvery = 4; ///< Frames.

std::chrono::milliseconds nowUtc()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

void addTroubles(StackStory &story, std::chrono::milliseconds at, int frame)
{
    const bool isOn = frame / kEventEvery % 2 == 0;
    const StackAlarm alarm = frame % 3 == 0 ? StackAlarm::Wind : StackAlarm::Clouds;
    story.addEvent({isOn ? StackEvent::Kind::AlarmOn : StackEvent::Kind::AlarmOff, at, alarm, {}});
    if (isOn)
        story.openBand(alarm, at);
    else
        story.closeBands(at);
}

QDateTime timeOf(std::chrono::milliseconds utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC);
}

StackRecord recordOf(const QString &telescope, const StackStory &story)
{
    StackRecord record;
    record.key = story.id;
    record.deviceId = telescope;
    record.target = story.run.target.value_or(QString());
    record.startedUtc = timeOf(story.beganUtc);
    record.heardUtc = timeOf(story.heardUtc);
    record.night = record.startedUtc.date();
    record.taken = story.run.taken;
    record.stacked = story.run.stacked;
    record.total = story.run.total;
    for (const StackEvent &event : story.events) {
        std::optional<StackRecordMark> mark = recordMarkOf(event);
        if (!mark)
            continue;
        mark->utc = timeOf(event.utc);
        addMark(record.marks, *mark);
    }
    return record;
}

/// A stack that the log does not have was deleted there: its pictures go while they are read.
bool logNight(const QString &dataFolder, const StackRecord &record)
{
    StackStore log(dataFolder + QStringLiteral("/stacks.sqlite"));
    return log.open(StackStore::Mode::Write) && log.save(record);
}

} // namespace

QByteArray benchPreview(unsigned seed)
{
    std::mt19937 random(seed);
    QImage image(1920, 1080, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = int(30U + random() % 24U);
            row[x] = qRgb(grey, grey, grey + 4);
        }
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    image.save(&buffer, "JPEG", 80);
    return jpeg;
}

StackStory longStory()
{
    StackStory story;
    story.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    story.heardUtc = nowUtc();
    story.beganUtc = story.heardUtc - kNightFrames * kCadence;
    story.run.phase = StackPhase::Running;
    story.run.target = QStringLiteral("M 31");
    story.run.total = kNightFrames;
    story.addEvent({StackEvent::Kind::Began, story.beganUtc});
    int stacked = 0;
    for (int frame = 1; frame <= kNightFrames; ++frame) {
        const auto at = story.beganUtc + frame * kCadence;
        const bool isStacked = frame % kRejectEvery != 0;
        stacked += isStacked ? 1 : 0;
        story.addFrames({{at, isStacked}});
        story.addSample({at, frame, stacked});
        if (frame % kEventEvery == 0)
            addTroubles(story, at, frame);
    }
    story.run.taken = kNightFrames;
    story.run.stacked = stacked;
    return story;
}

StackAlbum longAlbum()
{
    StackAlbum album;
    for (int at = 1; at <= int(StackAlbum::kMostPreviews); ++at)
        album.previews.push_back({at * 40, benchPreview(unsigned(at))});
    album.stacked = album.previews.back().stacked;
    album.stack = previewImage(album.previews.back().jpeg);
    album.signal.measured(6.0);
    for (int frame = 1; frame <= kNightFrames; ++frame) {
        const QualityPoint point{frame, 400 + frame % 50, 2.0 + 0.1 * std::sin(frame * 0.05),
                                 300.0 + frame % 17};
        album.frameQuality.push_back(point);
        album.previewQuality.push_back(point);
        album.signal.stacked(frame * kCadence, frame);
    }
    album.frame = {album.stack, kNightFrames, false, {}, 2.1};
    album.thinOut();
    return album;
}

bool keepNight(const QString &dataFolder, const QString &telescope, const StackStory &story,
               const StackAlbum &album)
{
    const QString folder = dataFolder + QStringLiteral("/stacks");
    StoryStore(folder).save({telescope, Camera::Tele}, story); // waits until it is written
    return logNight(dataFolder, recordOf(telescope, story))
        && writeAlbum(folder + QStringLiteral("/albums/") + story.id, album, nowUtc());
}

} // namespace nd
