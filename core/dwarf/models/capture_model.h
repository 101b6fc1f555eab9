// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/capture_types.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>
#include <QSize>

#include <memory>

namespace nd {

class Scheduler;
class Session;
class StatusModel;
class SunGuard;
struct CaptureRequest;

/// Pictures and films that one camera takes onto the telescope's card. GUI thread; owned by
/// DwarfDevice, made together with its session.
///
/// What runs is what the device says runs, whoever asked for it; after a reconnect it is known
/// again from the state dump or from the next progress. Nothing is ever sent twice. Panoramas
/// belong to the tele camera.
class CaptureModel : public QObject
{
    Q_OBJECT

public:
    CaptureModel(Session &session, StatusModel &status, Camera camera, QObject *parent = nullptr);
    /// With a clock of the caller's, which outlives this.
    CaptureModel(Session &session, StatusModel &status, Camera camera, Scheduler &scheduler,
                 QObject *parent = nullptr);
    ~CaptureModel() override;

    /// Whose questions are waited for; it outlives this, which does not hear of its changes.
    void setSunGuard(const SunGuard &guard) { m_sun = &guard; }

    Camera camera() const;
    Generation generation() const;
    /// Pixels of the picture that a zoom is told in; nullopt if the device did not say.
    std::optional<QSize> previewSize() const;
    /// Whether this camera of this telescope can do it; also what is not known yet may be.
    bool isSupported(CaptureJob job) const;
    /// The profile allows to send a zoom with a photo, and the camera has one.
    bool canZoomPhotos() const;
    Refusal canStart(CaptureJob job) const;
    Refusal canStop() const;

    void photo(const std::optional<PhotoZoom> &zoom = {});
    void rawPhoto();
    /// Without a count, as many as the device is set to.
    void startBurst(const std::optional<int> &count = {});
    void startVideo();
    void startTimeLapse();
    /// Without a grid, what the device is set to.
    void startPanorama(const std::optional<PanoramaGrid> &grid = {});
    /// As many pictures as the device works out of the angles; nothing is sent for angles that
    /// are not sane.
    void startPanorama(const PanoramaAngles &angles);
    void stop();

    /// What the camera does; nullopt: nothing that the device told of.
    std::optional<CaptureRun> run() const;
    /// Since the run began, by the device's own count where it has one; nullopt if nobody knows.
    std::optional<std::chrono::milliseconds> elapsed() const;
    /// 0 to 1; nullopt if the end is not known.
    std::optional<double> fraction() const;
    /// The exposure that is being taken, told by the device for long ones only.
    std::optional<ExposureProgress> exposure() const;
    /// Why the last start or stop failed; gone with the next.
    std::optional<Error> problem() const;
    /// A panorama on its way to the maker's service.
    std::optional<PanoramaUpload> upload() const;

signals:
    void changed();
    /// Exactly once for each run that was ever shown.
    void ended(const nd::CaptureEnd &end);

private:
    void handleLinkState();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleEnded(const nd::CaptureEnd &end);
    void start(const CaptureRequest &request);

    class Private;
    std::unique_ptr<Private> d;
    const SunGuard *m_sun = nullptr;
};

} // namespace nd
