// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/capture_reader.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/notifications.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/panorama.pb.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace nd {

namespace {

constexpr int kMostFeatures = 256;
constexpr int kWidestPicture = 20'000;
constexpr qint64 kMostPictures = 1'000'000;
constexpr int kLongestSeconds = 10'000'000; // four months
constexpr double kLongestExposureSeconds = 3600.0;
constexpr quint32 kTeleExposure = 15241;
constexpr quint32 kWideExposure = 15242;
constexpr quint32 kExposure = 15288; // V3
constexpr int kWideNumber = 1;

QJsonObject rootOf(const QJsonObject &paramsConfig)
{
    const QJsonValue data = paramsConfig.value(QLatin1String("data"));
    return data.isObject() ? data.toObject() : paramsConfig;
}

Camera cameraOf(int number)
{
    return number == kWideNumber ? Camera::Wide : Camera::Tele;
}

std::optional<std::chrono::seconds> secondsOf(int value)
{
    if (value < 0 || value > kLongestSeconds)
        return std::nullopt;
    return std::chrono::seconds(value);
}

/// Both numbers, or no news.
std::optional<CaptureNews> counted(Camera camera, CaptureJob job, qint64 done, qint64 total)
{
    if (done < 0 || total < 0 || done > kMostPictures || total > kMostPictures
        || (total > 0 && done > total))
        return std::nullopt;
    CaptureNews news;
    news.camera = camera;
    news.job = job;
    news.done = int(done);
    if (total > 0)
        news.total = int(total);
    return news;
}

std::optional<CaptureNews> readBurst(const QByteArray &payload, std::optional<Camera> camera)
{
    const auto message = parseMessage<proto::ResNotifyBurstProgress>(payload);
    if (!message)
        return std::nullopt;
    return counted(camera.value_or(cameraOf(message->camera_type())), CaptureJob::Burst,
                   message->completed_count(), message->total_count());
}

std::optional<CaptureNews> readPanorama(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyPanoramaProgress>(payload);
    if (!message)
        return std::nullopt;
    return counted(cameraOf(message->camera_type()), CaptureJob::Panorama,
                   message->completed_count(), message->total_count());
}

std::optional<CaptureNews> readVideo(const QByteArray &payload, std::optional<Camera> camera)
{
    const auto message = parseMessage<proto::ResNotifyRecordTime>(payload);
    const auto recorded = message ? secondsOf(message->record_time()) : std::nullopt;
    if (!recorded)
        return std::nullopt;
    CaptureNews news;
    news.camera = camera.value_or(cameraOf(message->camera_type()));
    news.job = CaptureJob::Video;
    news.recorded = recorded;
    return news;
}

std::optional<CaptureNews> readTimeLapse(const QByteArray &payload, std::optional<Camera> camera)
{
    const auto message = parseMessage<proto::ResNotifyTimeLapseOutTime>(payload);
    const auto recorded = message ? secondsOf(message->total_time()) : std::nullopt;
    if (!recorded)
        return std::nullopt;
    CaptureNews news;
    news.camera = camera.value_or(cameraOf(message->camera_type()));
    news.job = CaptureJob::TimeLapse;
    news.recorded = recorded;
    news.film = secondsOf(message->out_time());
    return news;
}

std::optional<ExposureProgress> exposureOf(double total, double exposed)
{
    // Written so that NaN fails.
    const bool possible = total > 0.0 && total <= kLongestExposureSeconds && exposed >= 0.0
        && exposed <= kLongestExposureSeconds;
    if (!possible)
        return std::nullopt;
    return ExposureProgress{total, std::min(exposed, total)};
}

PanoramaUpload uploadOf(PanoramaUpload::Step step, quint64 done, quint64 total)
{
    constexpr auto kMost = quint64(std::numeric_limits<qint64>::max());
    PanoramaUpload upload;
    upload.step = step;
    upload.total = qint64(std::min(total, kMost));
    upload.done = std::min(qint64(std::min(done, kMost)), upload.total);
    return upload;
}

std::optional<PanoramaUpload> readCompression(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyPanoramaCompressionProgress>(payload);
    if (!message || message->total_files_num() == 0)
        return std::nullopt;
    return uploadOf(PanoramaUpload::Step::Compressing, message->compressed_files_num(),
                    message->total_files_num());
}

std::optional<PanoramaUpload> readEnd(const QByteArray &payload)
{
    const auto message = parseMessage<proto::ResNotifyPanoramaStitchUploadComplete>(payload);
    if (!message)
        return std::nullopt;
    return PanoramaUpload{
        message->upload_res() ? PanoramaUpload::Step::Done : PanoramaUpload::Step::Failed, 0, 0};
}

/// 15245 is progress or end: the notification table knows by the payload.
std::optional<PanoramaUpload> readProgressOrEnd(const QByteArray &payload)
{
    const auto *kind = notificationMessage(kPanoramaUpload, payload, Generation::V2);
    if (kind != &proto::ResNotifyPanoramaUploadProgress::default_instance())
        return readEnd(payload);
    const auto message = parseMessage<proto::ResNotifyPanoramaUploadProgress>(payload);
    if (!message)
        return std::nullopt;
    return uploadOf(PanoramaUpload::Step::Uploading, message->uploaded_size(),
                    message->total_size());
}

} // namespace

std::optional<CaptureNews> readCaptureNews(quint32 id, const QByteArray &payload)
{
    switch (id) {
    case 15218:
        return readBurst(payload, Camera::Tele);
    case 15220:
        return readBurst(payload, Camera::Wide);
    case 15285:
        return readBurst(payload, std::nullopt);
    case 15219:
        return readPanorama(payload);
    case 15204:
        return readVideo(payload, Camera::Tele);
    case 15235:
        return readVideo(payload, Camera::Wide);
    case 15286:
        return readVideo(payload, std::nullopt);
    case 15205:
        return readTimeLapse(payload, Camera::Tele);
    case 15226:
        return readTimeLapse(payload, Camera::Wide);
    case 15287:
        return readTimeLapse(payload, std::nullopt);
    default:
        return std::nullopt;
    }
}

std::optional<ExposureNews> readExposure(quint32 id, const QByteArray &payload,
                                         Generation generation)
{
    if (id != kTeleExposure && id != kWideExposure && id != kExposure)
        return std::nullopt;
    Camera camera = id == kWideExposure ? Camera::Wide : Camera::Tele;
    std::optional<ExposureProgress> progress;
    if (generation == Generation::V3) {
        if (const auto message = parseMessage<proto::ResNotifyLongExpPhotoProgressV3>(payload)) {
            progress = exposureOf(message->total_time(), message->exposured_time());
            if (id == kExposure)
                camera = cameraOf(message->camera_type());
        }
    } else if (const auto message = parseMessage<proto::ResNotifyLongExpPhotoProgress>(payload)) {
        progress = exposureOf(message->total_time(), message->exposured_time());
    }
    return progress ? std::optional(ExposureNews{camera, *progress}) : std::nullopt;
}

std::optional<PanoramaUpload> readUpload(quint32 id, const QByteArray &payload)
{
    switch (id) {
    case 15244:
    case 15293:
        return readCompression(payload);
    case kPanoramaUpload:
        return readProgressOrEnd(payload);
    case 15246:
        return readEnd(payload);
    default:
        return std::nullopt;
    }
}

std::optional<QSize> readPreviewSize(const QJsonObject &paramsConfig, Camera camera)
{
    const QJsonArray cameras = rootOf(paramsConfig).value(QLatin1String("cameras")).toArray();
    for (int i = 0; i < cameras.size() && i < kMostFeatures; ++i) {
        const QJsonObject entry = cameras.at(i).toObject();
        const int id = entry.value(QLatin1String("id")).toInt(-1);
        const QSize size(entry.value(QLatin1String("previewWidth")).toInt(),
                         entry.value(QLatin1String("previewHeight")).toInt());
        const bool possible = size.width() > 0 && size.width() <= kWidestPicture
            && size.height() > 0 && size.height() <= kWidestPicture;
        if ((id == 0 || id == kWideNumber) && cameraOf(id) == camera && possible)
            return size;
    }
    return std::nullopt;
}

std::optional<bool> hasFeature(const QJsonObject &paramsConfig, int feature)
{
    const QJsonArray features
        = rootOf(paramsConfig).value(QLatin1String("featureParams")).toArray();
    if (features.isEmpty())
        return std::nullopt;
    for (int i = 0; i < features.size() && i < kMostFeatures; ++i) {
        if (features.at(i).toObject().value(QLatin1String("id")).toInt(-1) == feature)
            return true;
    }
    return false;
}

std::optional<CaptureJob> jobOf(CameraFunction function)
{
    switch (function) {
    case CameraFunction::Photo:
        return CaptureJob::Photo;
    case CameraFunction::Burst:
        return CaptureJob::Burst;
    case CameraFunction::Video:
        return CaptureJob::Video;
    case CameraFunction::TimeLapse:
        return CaptureJob::TimeLapse;
    case CameraFunction::Panorama:
        return CaptureJob::Panorama;
    case CameraFunction::OpenClose:
    case CameraFunction::Track:
    case CameraFunction::AstroFocus:
    case CameraFunction::NormalFocus:
    case CameraFunction::AstroFocusFast:
    case CameraFunction::AreaFocus:
    case CameraFunction::Linkage:
        break;
    }
    return std::nullopt;
}

} // namespace nd
