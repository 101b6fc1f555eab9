// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/film_module.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr int kWideExposureTooLong = -12508;
constexpr double kFilmFramesPerSecond = 30.0; // API 2.0 section 4.16.10
constexpr double kShortestInterval = 0.5;

} // namespace

FilmModule::FilmModule(VirtualTelescope &telescope) : CaptureOperation(telescope)
{
    struct Row
    {
        CameraKind kind;
        quint32 video;
        quint32 timeLapse;
    };
    for (const Row &row :
         {Row{CameraKind::Tele, 10005, 10033}, Row{CameraKind::Wide, 12030, 12025}}) {
        const CameraKind kind = row.kind;
        on(row.video, [this, kind](const Request &request) { startVideo(kind, request); });
        on(row.video + 1,
           [this, kind](const Request &request) { stop(kind, CaptureWork::Video, request); });
        on(row.timeLapse, [this, kind](const Request &request) { startTimeLapse(kind, request); });
        on(row.timeLapse + 1,
           [this, kind](const Request &request) { stop(kind, CaptureWork::TimeLapse, request); });
    }
}

void FilmModule::startVideo(CameraKind kind, const Request &request)
{
    proto::ReqStartRecord message;
    if (!request.read(message))
        return;
    const bool tooLong = telescope().camera(kind).sendsJpegOnly(telescope().sunAltitudeDegrees());
    if (kind == CameraKind::Wide && tooLong) {
        request.fail(kWideExposureTooLong);
        return;
    }
    if (!begin(kind, CaptureWork::Video, 0, request))
        return;
    beginFilm(kind, stampedName(kind));
    videoSecond(kind);
}

// Source of the folders: API 2.0, 3.3, the examples of the list.
void FilmModule::beginFilm(CameraKind kind, const QString &name)
{
    film(kind) = cardPath(QStringLiteral("Videos"), name + QStringLiteral(".mp4"));
    takePicture(kind, QStringLiteral("Videos/Thumbnail"), name);
}

void FilmModule::handleEnd(CameraKind kind)
{
    if (const QString path = std::exchange(film(kind), QString()); !path.isEmpty())
        emit telescope().filmEnded(path);
}

/// One picture a second is enough for a film of the sky.
void FilmModule::videoSecond(CameraKind kind)
{
    emit telescope().filmPictureTaken(kind, film(kind), shooting(kind).seconds, 1.0);
    later(kind, 1s, [this, kind] {
        if (isCardFull()) {
            end(kind);
            return;
        }
        ShootingStatus &status = shooting(kind);
        status.seconds += 1.0;
        proto::ResNotifyRecordTime message;
        message.set_record_time(static_cast<int>(std::lround(status.seconds)));
        if (isV3())
            message.set_camera_type(cameraType(kind));
        const quint32 v2
            = kind == CameraKind::Tele ? notice::kTeleRecordTime : notice::kWideRecordTime;
        telescope().notify(isV3() ? notice::kRecordTime : v2, message);
        videoSecond(kind);
    });
}

void FilmModule::startTimeLapse(CameraKind kind, const Request &request)
{
    proto::ReqStartTimeLapse message;
    if (!request.read(message) || !begin(kind, CaptureWork::TimeLapse, 0, request))
        return;
    QString name = stampedName(kind); // "DWARF_TELE_TL_1970-01-01-12-42-18-258" in API 2.0, 3.3
    beginFilm(kind, name.insert(name.lastIndexOf(QLatin1Char('_')), QStringLiteral("_TL")));
    timeLapseStep(kind);
}

void FilmModule::timeLapseStep(CameraKind kind)
{
    const double interval = std::max(
        featureNumber(telescope(), FeatureTimeLapseInterval).value_or(1.0), kShortestInterval);
    later(kind, std::chrono::milliseconds(std::lround(interval * 1000.0)), [this, kind, interval] {
        if (isCardFull()) {
            end(kind);
            return;
        }
        ShootingStatus &status = shooting(kind);
        emit telescope().filmPictureTaken(kind, film(kind), status.done / kFilmFramesPerSecond,
                                          1.0 / kFilmFramesPerSecond);
        ++status.done;
        status.seconds += interval;
        sayTimeLapse(kind, interval, status.seconds);
        const auto total = featureNumber(telescope(), FeatureTimeLapseTotal);
        if (total && status.seconds >= *total)
            end(kind);
        else
            timeLapseStep(kind);
    });
}

void FilmModule::sayTimeLapse(CameraKind kind, double interval, double seconds)
{
    proto::ResNotifyTimeLapseOutTime message;
    message.set_interval(static_cast<int>(interval));
    message.set_out_time(static_cast<int>(seconds / (kFilmFramesPerSecond * interval)));
    message.set_total_time(static_cast<int>(seconds));
    if (isV3())
        message.set_camera_type(cameraType(kind));
    const quint32 v2 = kind == CameraKind::Tele ? notice::kTeleTimeLapse : notice::kWideTimeLapse;
    telescope().notify(isV3() ? notice::kTimeLapse : v2, message);
}

} // namespace nd::sim
