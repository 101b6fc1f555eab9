// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/panorama_module.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"
#include "proto/panorama.pb.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kTurn = 1500ms;
constexpr auto kComposing = 400ms;
constexpr double kOverlap = 0.7; ///< Of the field between two pictures.
constexpr int kMostRows = 30;
constexpr int kMostColumns = 60;
constexpr int kUsual = 3;
constexpr int kMotorBusy = -11501;

int sizeOf(quint32 told, std::optional<double> set, int most)
{
    const int wanted = told > 0 ? static_cast<int>(std::min<quint32>(told, 1000))
                                : static_cast<int>(std::lround(set.value_or(kUsual)));
    return std::clamp(wanted, 1, most);
}

int picturesOf(double rangeDegrees, double fieldDegrees, int most)
{
    const double pictures = std::ceil(std::abs(rangeDegrees) / (fieldDegrees * kOverlap));
    return pictures >= 1.0 ? static_cast<int>(std::min(pictures, double(most))) : 1;
}

} // namespace

PanoramaModule::PanoramaModule(VirtualTelescope &telescope) : CaptureOperation(telescope)
{
    on(15500, [this](const Request &request) { startGrid(request); });
    on(15502, [this](const Request &request) { startRange(request); });
    on(15501, [this](const Request &request) {
        if (shooting(CameraKind::Tele).work == CaptureWork::Panorama)
            standStill();
        stop(CameraKind::Tele, CaptureWork::Panorama, request);
    });
}

void PanoramaModule::startGrid(const Request &request)
{
    proto::ReqStartPanoramaByGrid message;
    if (!request.read(message))
        return;
    start(sizeOf(message.rows(), featureNumber(telescope(), FeaturePanoramaRows), kMostRows),
          sizeOf(message.cols(), featureNumber(telescope(), FeaturePanoramaColumns), kMostColumns),
          request);
}

/// As many pictures as the range needs; it begins where the telescope points to.
void PanoramaModule::startRange(const Request &request)
{
    proto::ReqStartPanoramaByEulerRange message;
    if (!request.read(message))
        return;
    const Optics &optics = telescope().facts().optics(CameraKind::Tele);
    start(picturesOf(message.pitch_range(), optics.fieldHeightDegrees, kMostRows),
          picturesOf(message.yaw_range(), optics.fieldWidthDegrees, kMostColumns), request);
}

void PanoramaModule::start(int rows, int columns, const Request &request)
{
    if (telescope().status().occupation != Occupation::None) {
        request.fail(kMotorBusy);
        return;
    }
    if (telescope().faults().has(Fault::MotorLimit)) {
        request.fail(code::kLimitWarning);
        return;
    }
    if (!begin(CameraKind::Tele, CaptureWork::Panorama, rows * columns, request))
        return;
    m_columns = columns;
    m_folder = QStringLiteral("Panorama/") + stampedName(CameraKind::Tele);
    nextPicture();
}

void PanoramaModule::nextPicture()
{
    expose(CameraKind::Tele, [this] { handlePicture(); });
}

void PanoramaModule::handlePicture()
{
    ShootingStatus &status = shooting(CameraKind::Tele);
    if (isCardFull()) {
        end(CameraKind::Tele);
        return;
    }
    ++status.done;
    takePicture(CameraKind::Tele, m_folder, QString::number(status.done));
    proto::ResNotifyPanoramaProgress progress;
    progress.set_total_count(status.total);
    progress.set_completed_count(status.done);
    telescope().notify(notice::kPanoramaProgress, progress);
    if (status.done < status.total) {
        turnOn();
        return;
    }
    end(CameraKind::Tele);
    if (isV3())
        compose(status.total, 0);
}

/// To the next column, or back to the first one of the next row.
void PanoramaModule::turnOn()
{
    const Optics &optics = telescope().facts().optics(CameraKind::Tele);
    const bool newRow = shooting(CameraKind::Tele).done % m_columns == 0;
    const double seconds = std::chrono::duration<double>(kTurn).count();
    const double azimuth = optics.fieldWidthDegrees * kOverlap * (newRow ? 1 - m_columns : 1);
    const double altitude = newRow ? optics.fieldHeightDegrees * kOverlap : 0.0;
    MountMotion motion = telescope().motion();
    motion.turn(altitude / seconds, azimuth / seconds, clock().utc());
    telescope().setMotion(motion);
    later(CameraKind::Tele, kTurn, [this] {
        standStill();
        nextPicture();
    });
}

void PanoramaModule::standStill()
{
    MountMotion motion = telescope().motion();
    motion.stand(clock().utc());
    telescope().setMotion(motion);
}

/// V3 says how far it is with putting the pictures together.
void PanoramaModule::compose(int files, int done)
{
    proto::ResNotifyPanoramaCompressionProgress message;
    message.set_total_files_num(static_cast<quint32>(files));
    message.set_compressed_files_num(static_cast<quint32>(done));
    telescope().notify(notice::kPanoramaCompression, message);
    if (done < files)
        clock().after(kComposing, this, [this, files, done] { compose(files, done + 1); });
}

} // namespace nd::sim
