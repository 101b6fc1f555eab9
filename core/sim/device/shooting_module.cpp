// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/shooting_module.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"

#include <algorithm>
#include <cmath>

namespace nd::sim {

namespace {

constexpr int kLongestBurst = 1000;
constexpr int kUsualBurst = 3;
constexpr int kBurstTech = 3;
constexpr double kLargestZoom = 10.0;

/// What a zoomed photo shows, of all the pixels; empty without a zoom.
/// Source: API 2.0, 4.7.10.2: the middle in pixels of the picture, 1 to 10 times.
QRect zoomedPart(const proto::ReqPhoto &message, const QSize &pixels)
{
    if (!message.has_ratio() || message.ratio() == 1.0)
        return {};
    const QSize size(std::max(1, static_cast<int>(std::lround(pixels.width() / message.ratio()))),
                     std::max(1, static_cast<int>(std::lround(pixels.height() / message.ratio()))));
    const auto begin = [](bool told, quint32 middle, int part, int all) {
        const qint64 wanted = told ? qint64(middle) - part / 2 : (all - part) / 2;
        return static_cast<int>(std::clamp<qint64>(wanted, 0, all - part));
    };
    const QPoint corner(begin(message.has_x(), message.x(), size.width(), pixels.width()),
                        begin(message.has_y(), message.y(), size.height(), pixels.height()));
    return {corner, size};
}

bool isRatioGood(const proto::ReqPhoto &message)
{
    return !message.has_ratio() || (message.ratio() >= 1.0 && message.ratio() <= kLargestZoom);
}

} // namespace

ShootingModule::ShootingModule(VirtualTelescope &telescope) : CaptureOperation(telescope)
{
    struct Row
    {
        CameraKind kind;
        quint32 photo;
        quint32 raw;
    };
    for (const Row &row :
         {Row{CameraKind::Tele, 10002, 10041}, Row{CameraKind::Wide, 12022, 12029}}) {
        const CameraKind kind = row.kind;
        on(row.photo, [this, kind](const Request &request) { photo(kind, false, request); });
        on(row.photo + 1, [this, kind](const Request &request) { startBurst(kind, request); });
        on(row.photo + 2,
           [this, kind](const Request &request) { stop(kind, CaptureWork::Burst, request); });
        if (kind == CameraKind::Tele || isV3())
            on(row.raw, [this, kind](const Request &request) { photo(kind, true, request); });
    }
}

void ShootingModule::photo(CameraKind kind, bool raw, const Request &request)
{
    proto::ReqPhoto message;
    if (!request.read(message))
        return;
    if (!isRatioGood(message)) {
        request.fail(code::kInvalidParameter);
        return;
    }
    if (!begin(kind, CaptureWork::Photo, 0, request))
        return;
    const QRect part = raw ? QRect() : zoomedPart(message, telescope().facts().optics(kind).pixels);
    expose(kind, [this, kind, raw, part] {
        if (!isCardFull())
            takePicture(kind, QStringLiteral("Normal_Photos"), stampedName(kind), raw, part);
        end(kind);
    });
}

void ShootingModule::startBurst(CameraKind kind, const Request &request)
{
    proto::ReqBurstPhoto message;
    if (!request.read(message))
        return;
    if (isV3() && telescope().status().shootingTech != kBurstTech) {
        request.fail(-1); // V3 wants 16403 first.
        return;
    }
    const double set = featureNumber(telescope(), FeatureBurstCount).value_or(kUsualBurst);
    const int total = std::min(
        message.count() > 0 ? message.count() : static_cast<int>(std::lround(set)), kLongestBurst);
    if (begin(kind, CaptureWork::Burst, total, request))
        burstFrame(kind, stampedName(kind));
}

void ShootingModule::burstFrame(CameraKind kind, const QString &name)
{
    expose(kind, [this, kind, name] { handleBurstFrame(kind, name); });
}

void ShootingModule::handleBurstFrame(CameraKind kind, const QString &name)
{
    if (isCardFull()) {
        end(kind);
        return;
    }
    ShootingStatus &status = shooting(kind);
    ++status.done;
    takePicture(kind, QStringLiteral("Burst/") + name, QString::number(status.done));
    sayBurst(kind);
    if (status.done >= status.total) {
        end(kind);
        return;
    }
    const double interval = featureNumber(telescope(), FeatureBurstInterval).value_or(0.0);
    later(kind, std::chrono::milliseconds(std::lround(interval * 1000.0)),
          [this, kind, name] { burstFrame(kind, name); });
}

void ShootingModule::sayBurst(CameraKind kind)
{
    const ShootingStatus &status = shooting(kind);
    proto::ResNotifyBurstProgress progress;
    progress.set_total_count(static_cast<quint32>(status.total));
    progress.set_completed_count(static_cast<quint32>(status.done));
    if (isV3())
        progress.set_camera_type(cameraType(kind));
    const quint32 v2 = kind == CameraKind::Tele ? notice::kTeleBurst : notice::kWideBurst;
    telescope().notify(isV3() ? notice::kBurstProgress : v2, progress);
}

} // namespace nd::sim
