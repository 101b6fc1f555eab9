// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/capture_operation.h"

#include "core/sim/device/state_dump.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kReadOut = 200ms;
constexpr auto kStopping = 300ms;
constexpr double kLongExposureSeconds = 1.0;

struct WorkFacts
{
    CaptureWork work;
    quint32 function; ///< Of 15215 and 15216. Source: API 2.0 section 4.16.21.
    quint32 v3Notice;
    int mediaType; ///< Of 15230. Source: API 2.0, album.
    int v3Busy; ///< What the tele camera of V3 says while it does this.
};

constexpr std::array kFacts = {
    WorkFacts{CaptureWork::Photo, 2, 15273, 1, -10509},
    WorkFacts{CaptureWork::Burst, 3, 15274, 3, -10507},
    WorkFacts{CaptureWork::Video, 4, 15275, 2, -10510},
    WorkFacts{CaptureWork::TimeLapse, 5, 15276, 2, -10512},
    WorkFacts{CaptureWork::Panorama, 6, 15277, 5, -10511},
};

const WorkFacts &factsOf(CaptureWork work)
{
    const auto *const found
        = std::find_if(kFacts.begin(), kFacts.end(),
                       [work](const WorkFacts &facts) { return facts.work == work; });
    return found != kFacts.end() ? *found : kFacts.front();
}

constexpr int kV3Stacking = -10514;
constexpr int kV2Stacking = -10507;
constexpr int kV2Recording = -10506;
constexpr int kV2Busy = -10511;
constexpr int kWideBusy = -12506;

} // namespace

bool CaptureOperation::isCardFull() const
{
    return telescope().faults().has(Fault::SdFull);
}

/// Why `wanted` can't begin; 0 if it can.
int CaptureOperation::refusal(CameraKind kind, CaptureWork wanted) const
{
    const ShootingStatus &status = telescope().status().shooting(kind);
    const bool tele = kind == CameraKind::Tele;
    if (!telescope().camera(kind).isOpen())
        return tele ? code::kTeleClosed : code::kWideClosed;
    if (isCardFull())
        return isV3() ? code::kCardFull : code::kCardWrite;
    if (status.work == CaptureWork::None && !status.stacking)
        return 0;
    if (!tele)
        return kWideBusy;
    if (isV3())
        return status.stacking ? kV3Stacking : factsOf(status.work).v3Busy;
    if (status.stacking)
        return kV2Stacking;
    const bool recording = wanted == CaptureWork::TimeLapse && status.work == CaptureWork::Video;
    return recording ? kV2Recording : kV2Busy;
}

bool CaptureOperation::begin(CameraKind kind, CaptureWork work, int total, const Request &request)
{
    if (const int code = refusal(kind, work); code != 0) {
        request.fail(code);
        return false;
    }
    ShootingStatus &status = shooting(kind);
    status.work = work;
    ++status.begun[work];
    status.stopping = false;
    status.done = 0;
    status.total = total;
    status.seconds = 0;
    ++status.operation;
    request.succeed();
    say(kind, work, proto::OPERATION_STATE_RUNNING);
    return true;
}

void CaptureOperation::stop(CameraKind kind, CaptureWork work, const Request &request)
{
    request.succeed();
    ShootingStatus &status = shooting(kind);
    if (status.work != work || status.stopping)
        return;
    status.stopping = true;
    ++status.operation;
    say(kind, work, proto::OPERATION_STATE_STOPPING);
    later(kind, kStopping, [this, kind] { end(kind); });
}

void CaptureOperation::end(CameraKind kind)
{
    handleEnd(kind);
    ShootingStatus &status = shooting(kind);
    const CaptureWork work = std::exchange(status.work, CaptureWork::None);
    status.stopping = false;
    ++status.operation;
    say(kind, work, proto::OPERATION_STATE_IDLE);
    if (isCardFull()) {
        const Notice card = cardNotice(telescope());
        emit telescope().notified(card.command, card.data);
        return;
    }
    proto::ResNotifyAlbumUpdate album;
    album.set_media_type(factsOf(work).mediaType);
    telescope().notify(notice::kAlbum, album);
}

void CaptureOperation::later(CameraKind kind, std::chrono::milliseconds delay, Task task)
{
    const quint64 operation = shooting(kind).operation;
    clock().after(delay, this, [this, kind, operation, task = std::move(task)] {
        if (operation == shooting(kind).operation && telescope().isPowered())
            task();
    });
}

void CaptureOperation::say(CameraKind kind, CaptureWork work, int state)
{
    const auto value = static_cast<proto::OperationState>(state);
    if (isV3()) {
        proto::PhotoState message; // All states of this family have the same two fields.
        message.set_state(value);
        message.set_camera_type(cameraType(kind));
        telescope().notify(factsOf(work).v3Notice, message);
    }
    proto::ResNotifyCamFunctionState message;
    message.set_state(value);
    message.set_function_id(factsOf(work).function);
    telescope().notify(kind == CameraKind::Tele ? notice::kTeleFunction : notice::kWideFunction,
                       message);
}

void CaptureOperation::sayExposure(CameraKind kind, double total, double exposed)
{
    if (isV3()) {
        proto::ResNotifyLongExpPhotoProgressV3 message;
        message.set_total_time(total);
        message.set_exposured_time(exposed);
        message.set_camera_type(cameraType(kind));
        telescope().notify(notice::kLongExposure, message);
        return;
    }
    proto::ResNotifyLongExpPhotoProgress message;
    message.set_function_id(factsOf(shooting(kind).work).function);
    message.set_total_time(total);
    message.set_exposured_time(exposed);
    telescope().notify(
        kind == CameraKind::Tele ? notice::kTeleLongExposure : notice::kWideLongExposure, message);
}

void CaptureOperation::exposeOn(CameraKind kind, double total, double exposed, const Task &then)
{
    if (total >= kLongExposureSeconds)
        sayExposure(kind, total, exposed);
    const double step = std::min(1.0, total - exposed);
    if (step <= 0.0) {
        later(kind, kReadOut, then);
        return;
    }
    const auto delay = std::chrono::milliseconds(std::max(1L, std::lround(step * 1000.0)));
    later(kind, delay,
          [this, kind, total, next = exposed + step, then] { exposeOn(kind, total, next, then); });
}

void CaptureOperation::expose(CameraKind kind, const Task &then)
{
    const double seconds
        = telescope().camera(kind).exposureSeconds(telescope().sunAltitudeDegrees());
    exposeOn(kind, seconds, 0.0, then);
}

QString CaptureOperation::stampedName(CameraKind kind) const
{
    const QString time = clock().utc().toString(QStringLiteral("yyyy-MM-dd-HH-mm-ss-zzz"));
    const QString camera
        = kind == CameraKind::Tele ? QStringLiteral("TELE") : QStringLiteral("WIDE");
    return QStringLiteral("%1_%2_%3").arg(telescope().facts().filePrefix, camera, time);
}

QString CaptureOperation::cardPath(const QString &folder, const QString &fileName) const
{
    return QStringLiteral("%1/%2/%3").arg(telescope().facts().cardRoot, folder, fileName);
}

void CaptureOperation::takePicture(CameraKind kind, const QString &folder, const QString &name,
                                   bool raw, const QRect &part)
{
    const QString ending = raw ? QStringLiteral(".fits") : QStringLiteral(".jpg");
    emit telescope().pictureTaken(kind, cardPath(folder, name + ending), raw, part);
}

} // namespace nd::sim
