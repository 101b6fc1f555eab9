// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"
#include "core/video/stream_types.h"

#include <QObject>
#include <QSizeF>

#include <chrono>
#include <memory>
#include <optional>

namespace nd {

class Scheduler;
class Session;
struct Order;
class VideoStream;

/// One camera of a telescope: whether it is open, what it sends, and its live picture.
/// GUI thread; owned by DwarfDevice. Owns the VideoStream, starts it when the camera is open,
/// follows 15234, and opens the camera again when the stream says that its route is gone. A slave
/// watches without sending anything. While the link is being made again the stream goes on trying;
/// after a disconnect, and while the camera is left off, it is stopped and keeps its last picture.
class CameraModel : public QObject
{
    Q_OBJECT

public:
    CameraModel(Session &session, Camera camera, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    CameraModel(Session &session, Camera camera, Scheduler &scheduler, QObject *parent = nullptr);
    ~CameraModel() override;

    Camera camera() const { return m_camera; }
    bool isOpen() const { return m_open; }
    /// The device said so (15215 and 15216, function 1), and nothing that contradicts it since.
    bool isSwitchedOff() const { return m_switchedOff; }
    /// What the device says it sends (15234); nullopt before it spoke.
    std::optional<PictureSource> announcedSource() const { return m_announced; }
    /// Width and height of the field in degrees, from getDefaultParamsConfig or 16405.
    std::optional<QSizeF> fieldDegrees() const { return m_fieldDegrees; }
    VideoStream &stream() { return *m_stream; }
    /// False: the stream is never started; for programs that show no picture. Set before
    /// connecting.
    void setPicturesWanted(bool wanted) { m_picturesWanted = wanted; }
    /// Whether it can be switched off and on (10000 and 10001, 12000 and 12001). Other programs
    /// that watch it lose its picture, too.
    Refusal canSwitch() const;
    /// The same, and InProgress while something may need its picture.
    Refusal canSwitchOff() const;
    /// The telescope's word decides. One that was switched off here is not opened again because its
    /// stream is gone, nor because the telescope tells of its stream.
    void switchOn(bool on);
    /// A stack, dark frames, a capture, a GOTO, an autofocus or tracking runs, of either camera.
    void setAtWork(bool isAtWork);
    /// Where the pictures come from, by the profile as it is now.
    StreamAddresses addresses() const;
    /// Starts the stream anew if the profile's address changed.
    void refreshAddresses();

signals:
    void changed();
    /// It was not switched.
    void refused(const nd::Error &error);

private:
    void subscribe();
    void handleLinkState();
    void handleOpened(nd::Camera camera);
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleParamsConfig();
    void handleRouteGone();
    void announce(PictureSource source);
    void noteFunction(quint32 id, const QByteArray &payload);
    void noteSwitched(bool on);
    void setFieldDegrees(const std::optional<QSizeF> &field);
    void handleSwitched(const Order &order, bool on, const Result<QByteArray> &answer);
    void watch();
    void reconnectSoon();
    bool mayReopen() const;
    bool opensCameras() const;

    Session &m_session;
    Camera m_camera;
    Scheduler &m_scheduler;
    bool m_open = false;
    bool m_switchedOff = false;
    bool m_isLeftOff = false; ///< Switched off by switchOn(), and not switched on since.
    bool m_isAtWork = false;
    bool m_picturesWanted = true;
    bool m_watching = false; ///< The stream was started and not stopped.
    std::optional<PictureSource> m_announced;
    std::optional<QSizeF> m_fieldDegrees;
    std::optional<StreamAddresses> m_watched;
    std::optional<std::chrono::milliseconds> m_lastReopened;
    int m_reopenings = 0; ///< Since the stream last came over RTSP.
    std::unique_ptr<VideoStream> m_stream;
};

} // namespace nd
