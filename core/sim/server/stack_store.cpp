// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/stack_store.h"

#include "core/base/logging.h"
#include "core/sim/device/virtual_telescope.h"
#include "core/sim/server/album_store.h"
#include "core/sim/sky/picture_encoding.h"
#include "core/sim/sky/sky_renderer.h"

#include <QBuffer>
#include <QImage>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto kRest = 500ms; ///< Of the wall clock: a fast sky would paint all the time.
constexpr std::size_t kMostWaiting = 2;
constexpr int kThumbnailWidth = 320;
constexpr int kQuality = 85;

struct StackPictures
{
    QByteArray jpeg;
    QByteArray thumbnail;
};

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kQuality);
    return bytes;
}

} // namespace

/// Paints on the store's thread.
class StackPainter : public QObject
{
public:
    explicit StackPainter(std::shared_ptr<const StarCatalogue> catalogue)
        : m_renderer(std::move(catalogue))
    {
    }

    QByteArray frame(const StackFrame &frame)
    {
        CameraSnapshot snapshot = frame.snapshot;
        snapshot.open = true;
        const auto bytes = encodeFits(m_renderer.render(snapshot), snapshot, frame.facts);
        return bytes ? bytes.value() : QByteArray();
    }

    StackPictures stack(const StackRecord &record)
    {
        CameraSnapshot snapshot = record.snapshot;
        snapshot.open = true;
        const QImage image = toImage(m_renderer.render(snapshot));
        return {jpegOf(image),
                jpegOf(image.scaledToWidth(kThumbnailWidth, Qt::SmoothTransformation))};
    }

private:
    SkyRenderer m_renderer;
};

StackStore::StackStore(VirtualTelescope &telescope, AlbumStore &album,
                       std::shared_ptr<const StarCatalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_album(album)
{
    if (!catalogue)
        return;
    m_painter = std::make_unique<StackPainter>(std::move(catalogue));
    m_painter->moveToThread(&m_thread);
    connect(&telescope, &VirtualTelescope::stackFrameTaken, this, &StackStore::takeFrame);
    connect(&telescope, &VirtualTelescope::stackGrown, this, &StackStore::takeRecord);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &StackStore::workOn);
    m_thread.start(QThread::LowestPriority);
}

StackStore::~StackStore()
{
    m_thread.quit();
    m_thread.wait();
}

void StackStore::takeFrame(const StackFrame &frame)
{
    if (m_frames.size() >= kMostWaiting) {
        qCDebug(lcSim) << "card too slow, left out:" << m_frames.front().path;
        m_frames.pop_front();
    }
    m_frames.push_back(frame);
    workOn();
}

void StackStore::takeRecord(const StackRecord &record)
{
    m_records[record.folder] = record;
    workOn();
}

/// Of which folder.
std::optional<QString> StackStore::nextRecord() const
{
    const auto last = std::find_if(m_records.begin(), m_records.end(),
                                   [](const StackRecord &record) { return record.isFinal; });
    if (last != m_records.end())
        return last.key();
    if (m_records.isEmpty() || m_rest.isActive())
        return std::nullopt;
    const auto next = m_records.upperBound(m_lastFolder);
    return next != m_records.end() ? next.key() : m_records.firstKey();
}

void StackStore::workOn()
{
    if (m_busy)
        return;
    const std::optional<QString> record = nextRecord();
    if (m_frames.empty() && !record)
        return;
    m_busy = true;
    const bool isRecord = m_frames.empty() || (m_isRecordTurn && record);
    m_isRecordTurn = !isRecord;
    if (isRecord) {
        m_lastFolder = *record;
        paintRecord(m_records.take(*record));
        return;
    }
    const StackFrame next = m_frames.front();
    m_frames.pop_front();
    paintFrame(next);
}

void StackStore::paintFrame(const StackFrame &frame)
{
    StackPainter *const painter = m_painter.get();
    const auto work = [this, painter, frame] {
        const QByteArray bytes = painter->frame(frame);
        const auto done = [this, path = frame.path, bytes] {
            write(path, bytes, true);
            m_busy = false;
            workOn();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(painter, work, Qt::QueuedConnection);
}

void StackStore::paintRecord(const StackRecord &record)
{
    StackPainter *const painter = m_painter.get();
    const auto work = [this, painter, record] {
        const StackPictures pictures = painter->stack(record);
        const auto done = [this, record, pictures] {
            const QString folder = record.folder + QLatin1Char('/');
            write(folder + QStringLiteral("stacked.jpg"), pictures.jpeg, record.isFinal);
            write(folder + QStringLiteral("stacked_thumbnail.jpg"), pictures.thumbnail,
                  record.isFinal);
            write(folder + QStringLiteral("shotsInfo.json"), record.shotsInfo, record.isFinal);
            m_busy = false;
            m_rest.start(kRest);
            workOn();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(painter, work, Qt::QueuedConnection);
}

/// Files that are written anew as the stack grows are counted once, with the last.
void StackStore::write(const QString &path, const QByteArray &bytes, bool isCounted)
{
    if (bytes.isEmpty())
        return;
    const QString place = m_album.placeFor(path);
    QSaveFile file(place);
    const bool isWritten = !place.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        qCWarning(lcSim) << "could not write" << path;
    else if (isCounted)
        m_album.adopt(place);
}

} // namespace nd::sim
