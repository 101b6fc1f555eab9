// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/film_size_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify_v3.pb.h"

namespace nd::sim {

namespace {

using namespace std::chrono_literals;

constexpr auto kChangeOver = 800ms; // the picture stands still meanwhile

} // namespace

FilmSizeModule::FilmSizeModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    if (!isV3())
        return;
    on(10047, [this](const Request &request) { switchResolution(request); });
    on(10048, [this](const Request &request) { switchFrameRate(request); });
}

void FilmSizeModule::switchResolution(const Request &request)
{
    proto::ReqSwitchResolution message;
    if (!request.read(message))
        return;
    if (!filmGears(kFilmResolution).contains(message.resolution_index())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().status().filmResolution = message.resolution_index();
    changeOver(request);
}

void FilmSizeModule::switchFrameRate(const Request &request)
{
    proto::ReqSwitchFrameRate message;
    if (!request.read(message))
        return;
    if (!filmGears(kFilmRate).contains(message.fps_index())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().status().filmRate = message.fps_index();
    changeOver(request);
}

QMap<int, QString> FilmSizeModule::filmGears(int feature) const
{
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    for (const ParamRow &row : table.featureRows()) {
        if (row.id == feature)
            return row.gears;
    }
    return {};
}

void FilmSizeModule::sayFilm()
{
    proto::ResolutionParam echo;
    const auto mode = static_cast<quint64>(telescope().status().shootingMode);
    echo.set_param_id((mode << 56U) | (1ULL << 48U));
    echo.set_current_res_value(telescope().status().filmResolution);
    echo.set_current_fps_value(telescope().status().filmRate);
    for (const int gear : filmGears(kFilmResolution).keys())
        echo.add_supported_resolution_list(gear);
    for (const int gear : filmGears(kFilmRate).keys())
        echo.add_supported_fps_list(gear);
    telescope().notify(notice::kResolution, echo);
}

void FilmSizeModule::changeOver(const Request &request)
{
    sayChangeOver(true);
    request.succeed();
    sayFilm();
    clock().after(kChangeOver, this, [this] { sayChangeOver(false); });
}

void FilmSizeModule::sayChangeOver(bool isRunning)
{
    proto::SwitchResolutionFpsState message;
    message.set_state(isRunning ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_STOPPED);
    telescope().notify(notice::kFilmSwitch, message);
}

} // namespace nd::sim
