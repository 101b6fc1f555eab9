// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_capture.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/observatory.h"
#include "ui/live/picture_file.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace nd {

namespace {

QString cameraKey(Camera camera)
{
    return camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide");
}

QString sourceKey(PictureSource source)
{
    switch (source) {
    case PictureSource::None:
        break;
    case PictureSource::Rtsp:
        return QStringLiteral("rtsp");
    case PictureSource::Mjpeg:
        return QStringLiteral("mjpeg");
    case PictureSource::Jpeg:
        return QStringLiteral("jpeg");
    }
    return QStringLiteral("none");
}

} // namespace

LiveCapture::LiveCapture(Observatory &observatory, DwarfDevice &device, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_device(device)
{
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        VideoStream &stream = model(camera).stream();
        if (stream.isRecording())
            m_recording = &stream;
        connect(&stream, &VideoStream::recordingChanged, this, &LiveCapture::changed);
        connect(&stream, &VideoStream::recordingFinished, this, [this](const QString &path) {
            m_observatory.log().add(EventKind::RecordingSaved, Severity::Information, {path});
        });
        connect(&stream, &VideoStream::recordingFailed, this,
                [this](const Error &error) { noteFailure(folder(), error); });
    }
}

CameraModel &LiveCapture::model(Camera camera)
{
    return camera == Camera::Tele ? m_device.tele() : m_device.wide();
}

QString LiveCapture::folder() const
{
    QString chosen = m_observatory.settings().value(settings_key::kPictureFolder).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QDir pictures(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    return pictures.filePath(QStringLiteral("Nightdesk"));
}

QString LiveCapture::recordingEnding() const
{
    const QString format
        = m_observatory.settings().value(settings_key::kRecordingFormat).toString();
    return format == QLatin1String("mp4") ? QStringLiteral(".mp4") : QStringLiteral(".mkv");
}

QString LiveCapture::baseName(Camera camera) const
{
    return pictureBaseName(m_device.profile().name, cameraKey(camera),
                           m_observatory.utcOf(m_device));
}

QJsonObject LiveCapture::facts(Camera camera)
{
    const StreamStatistics statistics = model(camera).stream().statistics();
    return {{QStringLiteral("device"), m_device.profile().name},
            {QStringLiteral("camera"), cameraKey(camera)},
            {QStringLiteral("time_utc"), m_observatory.utcOf(m_device).toString(Qt::ISODateWithMs)},
            {QStringLiteral("firmware"), m_device.connection().firmware()},
            {QStringLiteral("source"), sourceKey(statistics.source)},
            {QStringLiteral("codec"), statistics.codec},
            {QStringLiteral("demo"), m_device.profile().demo}};
}

void LiveCapture::snapshot(Camera camera)
{
    ++m_snapshots;
    emit changed();
    model(camera).stream().snapshot(this, [this, camera](const Result<QImage> &image) {
        if (image)
            return save(camera, image.value());
        noteFailure(baseName(camera), image.error());
        handleSnapshotDone();
    });
}

void LiveCapture::save(Camera camera, const QImage &image)
{
    QJsonObject about = facts(camera);
    about.insert(QStringLiteral("width_px"), image.width());
    about.insert(QStringLiteral("height_px"), image.height());
    const auto write = [image, about, folder = folder(), name = baseName(camera)] {
        return writePicture(image, about, folder, name);
    };
    runInPool(this, write, [this](const Result<QString> &path) {
        if (path)
            m_observatory.log().add(EventKind::SnapshotSaved, Severity::Information,
                                    {path.value()});
        else
            noteFailure(folder(), path.error());
        handleSnapshotDone();
    });
}

void LiveCapture::handleSnapshotDone()
{
    --m_snapshots;
    emit changed();
}

bool LiveCapture::isRecording() const
{
    return m_recording && m_recording->isRecording();
}

void LiveCapture::toggleRecording(Camera camera)
{
    if (isRecording())
        return m_recording->stopRecording();
    if (std::exchange(m_recordingAsked, true))
        return;
    const auto find = [folder = folder(), name = baseName(camera), ending = recordingEnding()] {
        return freePath(folder, name, ending);
    };
    runInPool(this, find, [this, camera](const Result<QString> &path) {
        m_recordingAsked = false;
        if (path)
            beginRecording(camera, path.value());
        else
            noteFailure(folder(), path.error());
    });
}

void LiveCapture::beginRecording(Camera camera, const QString &path)
{
    m_recording = &model(camera).stream();
    m_recording->startRecording(path);
    emit changed();
}

void LiveCapture::noteFailure(const QString &path, const Error &error)
{
    m_observatory.log().add(EventKind::FileFailed, Severity::Problem, {path, error.detail}, error);
    emit changed();
}

} // namespace nd
