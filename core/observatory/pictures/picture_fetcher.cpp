// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/picture_fetcher.h"

#include "core/base/logging.h"
#include "core/base/pool_work.h"
#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/session/session.h"
#include "core/net/qt_file_transfer.h"

#include <QFile>

#include <utility>

using namespace std::chrono_literals;

namespace nd {

namespace {

constexpr auto kTick = 2s;
constexpr auto kPreviewEvery = 10s;
constexpr auto kFrameEvery = 30s;
constexpr auto kSilence = 15s;
constexpr int kLag = 8; // frames; the card is slower than the counts
constexpr int kWholeTries = 10; // a tick each
constexpr qint64 kLargestPreview = 32'000'000;
constexpr qint64 kLargestFrame = 80'000'000; // 16 MB on a DWARF 3

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PictureFetcher::PictureFetcher(Session &session, StackingModel &stacking, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_stacking(stacking)
    , m_scheduler(session.clock())
{
    connect(&stacking, &StackingModel::changed, this, &PictureFetcher::handleStack);
    connect(&stacking, &StackingModel::ended, this, [this](const StackEnd &end) {
        if (!end.error && !end.wasUnheard && end.run.stacked)
            fetchWhole(*end.run.stacked, kWholeTries);
    });
    connect(&session, &Session::linkStateChanged, this, &PictureFetcher::handleStack);
    handleStack();
}

PictureFetcher::~PictureFetcher() = default;

PictureFetcher &PictureFetcher::of(DwarfDevice &device, Camera camera)
{
    const QString name
        = camera == Camera::Tele ? QStringLiteral("telePictures") : QStringLiteral("widePictures");
    if (auto *const made = device.findChild<PictureFetcher *>(name, Qt::FindDirectChildrenOnly))
        return *made;
    auto *const fetcher = new PictureFetcher(device.session(), device.stacking(camera), &device);
    fetcher->setObjectName(name);
    fetcher->setOther(device.stacking(camera == Camera::Tele ? Camera::Wide : Camera::Tele),
                      [&device](Camera which) {
                          return lightOf(which == Camera::Tele ? device.teleSettings()
                                                               : device.wideSettings());
                      });
    return *fetcher;
}

bool PictureFetcher::isWanted() const
{
    const auto run = m_stacking.run();
    return run && run->phase != StackPhase::Starting && !m_session.isReplay()
        && m_session.linkState() == LinkState::Ready;
}

/// A stack tells of itself with each frame; a DWARF II exposes for 15 s at most.
/// Source: its table of parameters, exposure of the tele camera.
bool PictureFetcher::hasListened() const
{
    constexpr auto kThreeFrames = 45s;
    return m_readySince && m_scheduler.now() - *m_readySince >= kThreeFrames;
}

void PictureFetcher::handleStack()
{
    const auto run = m_stacking.run();
    if (m_session.linkState() != LinkState::Ready)
        m_readySince.reset();
    else if (!m_readySince)
        m_readySince = m_scheduler.now();
    m_turns.observe(m_stacking.camera(), run, hasListened());
    const bool runs = run && run->phase == StackPhase::Running;
    if (run && run->phase == StackPhase::Starting)
        m_begins = true;
    if (runs && (std::exchange(m_begins, false) || run->taken.value_or(m_seen) < m_seen)) {
        abandon();
        m_pictures.clear();
    }
    if (run && run->taken)
        m_seen = *run->taken;
    if (runs && run->stacked)
        m_pictures.countStacked(m_scheduler.now(), *run->stacked);
    if (!isWanted() || m_ticking)
        return;
    m_ticking = true;
    tick();
}

/// What was under way for another stack, or over another link.
void PictureFetcher::abandon()
{
    ++m_round;
    m_transfer.reset();
    m_busy = false;
    m_folder.clear();
    m_lastFolder.clear();
    m_choice.forget();
    m_otherRan = m_otherRuns;
    m_isAccepted = false;
    m_lastFrame.clear();
    m_stacked = -1;
    m_taken = 0;
    m_seen = -1;
}

/// What was restored did not come from where this looked.
void PictureFetcher::forget()
{
    m_lastFrame.clear();
    m_stacked = -1;
    if (!m_pictures.isRestored())
        m_pictures.clear();
}

void PictureFetcher::tick()
{
    if (!isWanted()) {
        m_ticking = false;
        return;
    }
    if (!m_busy)
        look();
    m_scheduler.after(kTick, this, [this] { tick(); });
}

void PictureFetcher::look()
{
    watchOther();
    const auto run = m_stacking.run();
    const auto now = m_scheduler.now();
    const bool hasNew = run && run->stacked.value_or(1) > std::max(0, m_stacked);
    if (hasNew && now - m_previewAt >= kPreviewEvery) {
        m_previewAt = now;
        if (m_folder.isEmpty())
            findFolder();
        else
            get(m_folder + QStringLiteral("shotsInfo.json"), kLargestInfo,
                [this](const QByteArray &json) { takeInfo(json); });
    } else if (!m_folder.isEmpty() && now - m_frameAt >= kFrameEvery) {
        m_frameAt = now;
        listFrames();
    }
}

/// The youngest folder may be that of the stack before: its counts tell.
void PictureFetcher::takeInfo(const QByteArray &json)
{
    const auto info = readShotsInfo(json);
    const auto run = m_stacking.run();
    if (!run) // it ended meanwhile: fetchWhole() goes on
        return rest();
    if (!info || !info->stacked) {
        m_folder.clear();
        return rest();
    }
    const bool isAhead = run->taken && info->taken && *info->taken > *run->taken + 1;
    const bool isOther = run->total && info->toTake && *info->toTake != *run->total;
    const bool isTold = run->target && !run->target->isEmpty() && !run->isTargetAssumed;
    const bool isElsewhere
        = !m_isAccepted && isTold && !info->target.isEmpty() && *run->target != info->target;
    if (isAhead || isOther || isElsewhere) {
        m_folder.clear();
        return rest();
    }
    m_isAccepted = true;
    m_taken = info->taken.value_or(0);
    fetchPreview(*info->stacked);
    const bool isTwofold = isCardShared() && m_otherRan;
    if (!m_busy && !isTwofold && run->stacked.value_or(0) > *info->stacked + kLag) {
        m_folder.clear(); // it does not grow: perhaps there is a younger one
        m_choice.forget();
    }
}

void PictureFetcher::fetchPreview(int stacked)
{
    if (stacked <= m_stacked)
        return rest();
    get(m_folder + QStringLiteral("stacked.jpg"), kLargestPreview,
        [this, stacked](const QByteArray &jpeg) {
            workInPool(
                this, [jpeg] { return readPreview(jpeg); },
                [this, stacked, jpeg, round = m_round](const PictureReading &reading) {
                    if (round != m_round)
                        return;
                    m_pictures.addPreview(m_scheduler.now(), stacked, jpeg, reading);
                    m_stacked = stacked;
                    rest();
                });
        });
}

/// What it came to, once the telescope has written it: that stays until another stack begins.
void PictureFetcher::fetchWhole(int stacked, int tries)
{
    if (m_session.isReplay() || m_folder.isEmpty() || stacked <= m_stacked || tries == 0)
        return;
    m_scheduler.after(kTick, this, [this, stacked, tries, round = m_round] {
        if (round != m_round || m_stacking.run())
            return;
        if (m_busy)
            return fetchWhole(stacked, tries);
        get(m_folder + QStringLiteral("shotsInfo.json"), kLargestInfo,
            [this, stacked, tries](const QByteArray &json) {
                const auto info = readShotsInfo(json);
                fetchPreview(info ? info->stacked.value_or(0) : 0);
                fetchWhole(stacked, tries - 1); // the card may be slower than the counts
            });
    });
}

void PictureFetcher::listFrames()
{
    get(m_folder, kLargestListing, [this](const QByteArray &listing) {
        const auto frame = newestFrame(namesOf(listing));
        if (!frame || frame->name == m_lastFrame)
            return rest();
        fetchFrame(*frame);
    });
}

void PictureFetcher::fetchFrame(const CardFrame &frame)
{
    const auto run = m_stacking.run();
    const int number = run ? run->taken.value_or(m_taken) : m_taken;
    get(m_folder + frame.name, kLargestFrame, [this, frame, number](const QByteArray &fits) {
        workInPool(
            this, [fits] { return readFrame(fits); },
            [this, frame, number, round = m_round](const PictureReading &reading) {
                if (round != m_round)
                    return;
                m_pictures.addFrame(m_scheduler.now(), number, frame.isRejected, reading);
                m_lastFrame = frame.name;
                rest();
            });
    });
}

/// What can't be had ends the round, unless something is to be done otherwise.
void PictureFetcher::get(const QString &path, qint64 largest, Taker taker,
                         std::function<void()> otherwise)
{
    m_busy = true;
    if (!m_place)
        m_place = std::make_unique<QTemporaryDir>();
    const DeviceProfile &profile = m_session.profile();
    FileDownload job;
    job.url.setScheme(QStringLiteral("http"));
    job.url.setHost(profile.host);
    job.url.setPort(profile.ports.files);
    job.url.setPath(path, QUrl::DecodedMode);
    job.path = m_place->filePath(QStringLiteral("fetched"));
    job.largest = largest;
    job.silence = kSilence;
    m_transfer = std::make_unique<QtFileTransfer>(std::move(job));
    connect(
        m_transfer.get(), &FileTransfer::finished, this,
        [this, taker = std::move(taker), otherwise = std::move(otherwise)](const TransferEnd &end) {
            handleEnd(end, taker);
            if (!end.isGood() && otherwise)
                otherwise();
        });
}

void PictureFetcher::handleEnd(const TransferEnd &end, const Taker &taker)
{
    m_transfer.release()->deleteLater(); // it is telling us right now
    if (!end.isGood()) {
        qCInfo(lcModels) << "picture of the stack not fetched:" << int(end.problem) << end.status;
        return rest();
    }
    const QString path = m_place->filePath(QStringLiteral("fetched"));
    workInPool(
        this, [path] { return bytesOf(path); },
        [this, taker, round = m_round](const QByteArray &bytes) {
            if (round == m_round)
                taker(bytes);
        });
}

/// Until the next tick.
void PictureFetcher::rest()
{
    m_busy = false;
}

} // namespace nd
