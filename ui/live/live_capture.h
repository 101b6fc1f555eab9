// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/video/video_stream.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

class QImage;

namespace nd {

class CameraModel;
class DwarfDevice;
class Observatory;
struct Error;

/// Snapshots and recordings of one telescope's live pictures, into the picture folder of the
/// settings.
///
/// GUI thread; owned by the live view. A recording that already runs, of a view that was rebuilt
/// meanwhile, is taken over. Files are written by threads of the pool; what became of
/// them is an event in the log.
class LiveCapture : public QObject
{
    Q_OBJECT

public:
    LiveCapture(Observatory &observatory, DwarfDevice &device, QObject *parent = nullptr);

    void snapshot(Camera camera);
    /// Starts or ends the recording; one at a time.
    void toggleRecording(Camera camera);
    bool isRecording() const;
    /// A file is being written or was just asked for.
    bool isBusy() const { return m_snapshots > 0; }

signals:
    void changed();

private:
    CameraModel &model(Camera camera);
    QString folder() const;
    QString recordingEnding() const;
    QString baseName(Camera camera) const;
    QJsonObject facts(Camera camera);
    void save(Camera camera, const QImage &image);
    void handleSnapshotDone();
    void beginRecording(Camera camera, const QString &path);
    void noteFailure(const QString &path, const Error &error);

    Observatory &m_observatory;
    DwarfDevice &m_device;
    QPointer<VideoStream> m_recording;
    int m_snapshots = 0;
    bool m_recordingAsked = false;
};

} // namespace nd
