// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/firmware.h"

#include "core/sim/device/astro_module.h"
#include "core/sim/device/attitude_module.h"
#include "core/sim/device/calibration_frame_module.h"
#include "core/sim/device/calibration_module.h"
#include "core/sim/device/camera_module.h"
#include "core/sim/device/dark_module.h"
#include "core/sim/device/film_module.h"
#include "core/sim/device/film_size_module.h"
#include "core/sim/device/focus_module.h"
#include "core/sim/device/linkage_module.h"
#include "core/sim/device/minor_module.h"
#include "core/sim/device/motor_module.h"
#include "core/sim/device/panorama_module.h"
#include "core/sim/device/param_module.h"
#include "core/sim/device/picture_number_module.h"
#include "core/sim/device/rare_module.h"
#include "core/sim/device/schedule_module.h"
#include "core/sim/device/shooting_module.h"
#include "core/sim/device/special_module.h"
#include "core/sim/device/stacking_module.h"
#include "core/sim/device/state_dump.h"
#include "core/sim/device/system_module.h"
#include "core/sim/device/task_module.h"
#include "core/sim/device/track_module.h"

#include "core/base/logging.h"

#include <algorithm>

namespace nd::sim {

Firmware::Firmware(VirtualTelescope &telescope, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
{
    connect(&telescope, &VirtualTelescope::powerChanged, this, [this](bool on) {
        if (on)
            load();
    });
    connect(&telescope.faults(), &FaultSet::changed, this, [this](Fault fault) {
        const Notice card = cardNotice(m_telescope);
        if (fault == Fault::SdFull && m_telescope.isPowered())
            emit m_telescope.notified(card.command, card.data);
    });
    load();
}

Firmware::~Firmware() = default;

void Firmware::load()
{
    m_modules.clear();
    auto motor = std::make_unique<MotorModule>(m_telescope);
    m_modules.push_back(std::make_unique<LinkageModule>(m_telescope, *motor));
    m_modules.push_back(std::move(motor));
    m_modules.push_back(std::make_unique<CameraModule>(m_telescope));
    m_modules.push_back(std::make_unique<ShootingModule>(m_telescope));
    m_modules.push_back(std::make_unique<FilmModule>(m_telescope));
    m_modules.push_back(std::make_unique<PanoramaModule>(m_telescope));
    m_modules.push_back(std::make_unique<AstroModule>(m_telescope));
    m_modules.push_back(std::make_unique<CalibrationModule>(m_telescope));
    m_modules.push_back(std::make_unique<SpecialModule>(m_telescope));
    m_modules.push_back(std::make_unique<StackingModule>(m_telescope));
    m_modules.push_back(std::make_unique<DarkModule>(m_telescope));
    m_modules.push_back(std::make_unique<SystemModule>(m_telescope));
    m_modules.push_back(std::make_unique<FocusModule>(m_telescope));
    m_modules.push_back(std::make_unique<TrackModule>(m_telescope));
    m_modules.push_back(std::make_unique<AttitudeModule>(m_telescope));
    m_modules.push_back(std::make_unique<FilmSizeModule>(m_telescope));
    m_modules.push_back(std::make_unique<MinorModule>(m_telescope));
    m_modules.push_back(std::make_unique<ScheduleModule>(m_telescope));
    m_modules.push_back(std::make_unique<PictureNumberModule>(m_telescope));
    m_modules.push_back(std::make_unique<RareModule>(m_telescope));
    if (!m_telescope.facts().isV3())
        return;
    m_modules.push_back(std::make_unique<CalibrationFrameModule>(m_telescope));
    m_modules.push_back(std::make_unique<TaskModule>(m_telescope));
    m_modules.push_back(std::make_unique<ParamModule>(m_telescope));
}

void Firmware::execute(const Request &request)
{
    if (!m_telescope.isPowered())
        return;
    const bool known
        = std::any_of(m_modules.begin(), m_modules.end(),
                      [&request](const auto &module) { return module->handle(request); });
    if (!known)
        qCInfo(lcSim) << "unknown command" << request.command() << "ignored";
}

} // namespace nd::sim
