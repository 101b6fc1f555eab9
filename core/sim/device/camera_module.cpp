// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/camera_module.h"

#include "core/sim/device/feature_value.h"
#include "core/sim/device/param_echo.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify.pb.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd::sim {

namespace {

using Setter = bool (VirtualCamera::*)(int id, int value);

struct IndexedRow
{
    CameraKind kind;
    quint32 command;
    int id;
    Setter set;
};

// Commands with one integer: mode, gear or scene. The one after each reads the value back.
constexpr std::array kIndexed = {
    IndexedRow{CameraKind::Tele, 10007, ParamExposure, &VirtualCamera::setAutoMode},
    IndexedRow{CameraKind::Tele, 10009, ParamExposure, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Tele, 10011, ParamGain, &VirtualCamera::setAutoMode},
    IndexedRow{CameraKind::Tele, 10013, ParamGain, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Tele, 10025, ParamWhiteBalance, &VirtualCamera::setAutoMode},
    IndexedRow{CameraKind::Tele, 10027, ParamWhiteBalance, &VirtualCamera::setScene},
    IndexedRow{CameraKind::Tele, 10029, ParamWhiteBalance, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Tele, 10031, ParamIrCut, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Wide, 12002, ParamExposure, &VirtualCamera::setAutoMode},
    IndexedRow{CameraKind::Wide, 12004, ParamExposure, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Wide, 12006, ParamGain, &VirtualCamera::setGear},
    IndexedRow{CameraKind::Wide, 12018, ParamWhiteBalance, &VirtualCamera::setAutoMode},
    IndexedRow{CameraKind::Wide, 12020, ParamWhiteBalance, &VirtualCamera::setGear},
};

struct ContinuousRow
{
    CameraKind kind;
    quint32 command;
    int id;
};

constexpr std::array kContinuous = {
    ContinuousRow{CameraKind::Tele, 10015, ParamBrightness},
    ContinuousRow{CameraKind::Tele, 10017, ParamContrast},
    ContinuousRow{CameraKind::Tele, 10019, ParamSaturation},
    ContinuousRow{CameraKind::Tele, 10021, ParamHue},
    ContinuousRow{CameraKind::Tele, 10023, ParamSharpness},
    ContinuousRow{CameraKind::Wide, 12008, ParamBrightness},
    ContinuousRow{CameraKind::Wide, 12010, ParamContrast},
    ContinuousRow{CameraKind::Wide, 12012, ParamSaturation},
    ContinuousRow{CameraKind::Wide, 12014, ParamHue},
    ContinuousRow{CameraKind::Wide, 12016, ParamSharpness},
};

int closedCode(CameraKind kind)
{
    return kind == CameraKind::Tele ? code::kTeleClosed : code::kWideClosed;
}

bool usesAutoMode(Setter set)
{
    return set == &VirtualCamera::setAutoMode;
}

/// False if the camera has the setting and not the value.
bool fits(const VirtualCamera &camera, int id, bool isDone)
{
    return isDone || camera.value(id) == nullptr;
}

bool setAllIndexed(VirtualCamera &camera, const proto::ReqSetAllParams &all)
{
    const bool isScene = all.wb_index_type() == 1;
    return fits(camera, ParamExposure, camera.setGear(ParamExposure, all.exp_index()))
        && fits(camera, ParamExposure, camera.setAutoMode(ParamExposure, all.exp_mode()))
        && fits(camera, ParamGain, camera.setGear(ParamGain, all.gain_index()))
        && fits(camera, ParamIrCut, camera.setGear(ParamIrCut, all.ircut_value()))
        && fits(camera, ParamWhiteBalance,
                isScene ? camera.setScene(ParamWhiteBalance, all.wb_index())
                        : camera.setGear(ParamWhiteBalance, all.wb_index()))
        && fits(camera, ParamWhiteBalance, camera.setAutoMode(ParamWhiteBalance, all.wb_mode()));
}

bool setAllContinuous(VirtualCamera &camera, const proto::ReqSetAllParams &all)
{
    const std::array values{std::pair(ParamBrightness, all.brightness()),
                            std::pair(ParamContrast, all.contrast()),
                            std::pair(ParamHue, all.hue()),
                            std::pair(ParamSaturation, all.saturation()),
                            std::pair(ParamSharpness, all.sharpness()),
                            std::pair(ParamPreviewQuality, all.jpg_quality())};
    return std::all_of(values.begin(), values.end(), [&camera](const auto &value) {
        return fits(camera, value.first, camera.setContinuous(value.first, value.second));
    });
}

bool allows(const ParamRow &row, const proto::CommonParam &param)
{
    if (param.mode_index() == ModeGear)
        return row.gears.contains(param.index());
    const double number = param.continue_value();
    return param.mode_index() == ModeContinue && number >= row.minimum && number <= row.maximum
        && row.minimum < row.maximum;
}

} // namespace

CameraModule::CameraModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(10000, [this](const Request &request) { open(CameraKind::Tele, request); });
    on(10001, [this](const Request &request) { close(CameraKind::Tele, request); });
    on(12000, [this](const Request &request) { open(CameraKind::Wide, request); });
    on(12001, [this](const Request &request) { close(CameraKind::Wide, request); });
    on(10036, [this](const Request &request) { getAll(CameraKind::Tele, request); });
    on(12027, [this](const Request &request) { getAll(CameraKind::Wide, request); });
    if (telescope.facts().model != Model::Mini) { // The mini never answers 10038.
        on(10037, [this](const Request &request) { setFeature(request); });
        on(10038, [this](const Request &request) { getFeatures(request); });
    }
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide}) {
        addColourControls(kind);
        if (!isV3()) // There they go through the param module.
            addSettings(kind);
    }
}

/// V3 kept these numbers beside those of its param module.
void CameraModule::addColourControls(CameraKind kind)
{
    for (const ContinuousRow &row : kContinuous) {
        if (row.kind != kind)
            continue;
        addContinuous(kind, row.command, row.id);
        addContinuousReader(kind, row.command + 1, row.id);
    }
    if (kind == CameraKind::Tele)
        addContinuous(kind, 10040, ParamPreviewQuality);
}

void CameraModule::addSettings(CameraKind kind)
{
    for (const IndexedRow &row : kIndexed) {
        if (row.kind != kind)
            continue;
        addSetting(kind, row.command, row.id, row.set);
        addReader(kind, row.command + 1, row.id, usesAutoMode(row.set));
    }
    on(kind == CameraKind::Tele ? 10035 : 12028,
       [this, kind](const Request &request) { setAll(kind, request); });
}

bool CameraModule::isOpen(CameraKind kind, const Request &request)
{
    if (telescope().camera(kind).isOpen())
        return true;
    request.fail(closedCode(kind));
    return false;
}

void CameraModule::open(CameraKind kind, const Request &request)
{
    proto::ReqOpenCamera message;
    if (!request.read(message))
        return;
    const bool wrongOrder = isV3() && !telescope().status().cameraEntered;
    if (wrongOrder && telescope().faults().has(Fault::PowerOffOnWrongOrder)) {
        telescope().powerOff();
        return;
    }
    VirtualCamera camera = telescope().camera(kind);
    const bool h265 = message.rtsp_encode_type() == 1;
    const bool wasOpen = camera.isRouteArmed() && camera.usesH265() == h265;
    const bool wasOff = !camera.isOpen();
    camera.setOpen(true);
    camera.setH265(h265);
    telescope().setCamera(camera);
    if (wasOff)
        saySwitched(kind, true);
    if (wasOpen)
        request.fail(kind == CameraKind::Tele ? code::kTeleOpened : code::kWideOpened);
    else
        request.succeed();
    telescope().notifyStreamType(kind);
}

void CameraModule::close(CameraKind kind, const Request &request)
{
    VirtualCamera camera = telescope().camera(kind);
    const bool wasOn = camera.isOpen();
    camera.setOpen(false);
    telescope().setCamera(camera);
    request.succeed();
    if (wasOn)
        saySwitched(kind, false);
}

/// Function 1 is the camera itself; V3 has no notification for it.
/// Source: API 2.0 section 4.16.21.
void CameraModule::saySwitched(CameraKind kind, bool on)
{
    if (isV3())
        return;
    proto::ResNotifyCamFunctionState message;
    message.set_state(on ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE);
    message.set_function_id(1);
    telescope().notify(kind == CameraKind::Tele ? notice::kTeleFunction : notice::kWideFunction,
                       message);
}

void CameraModule::addSetting(CameraKind kind, quint32 command, int id,
                              bool (VirtualCamera::*set)(int id, int value))
{
    on(command, [this, kind, id, set](const Request &request) {
        proto::ReqSetExp message; // All these messages have one int32 in field 1.
        if (!request.read(message) || !isOpen(kind, request))
            return;
        VirtualCamera camera = telescope().camera(kind);
        if (!(camera.*set)(id, message.index())) {
            request.fail(code::kInvalidParameter);
            return;
        }
        applyAndEcho(telescope(), camera, id);
        request.succeed();
    });
}

void CameraModule::addContinuous(CameraKind kind, quint32 command, int id)
{
    on(command, [this, kind, id](const Request &request) {
        proto::ReqSetBrightness message;
        if (!request.read(message) || !isOpen(kind, request))
            return;
        VirtualCamera camera = telescope().camera(kind);
        if (!camera.setContinuous(id, message.value())) {
            request.fail(code::kInvalidParameter);
            return;
        }
        applyAndEcho(telescope(), camera, id);
        request.succeed();
    });
}

void CameraModule::addContinuousReader(CameraKind kind, quint32 command, int id)
{
    on(command, [this, kind, id](const Request &request) {
        const ParamValue *const value = telescope().camera(kind).value(id);
        proto::ComResWithInt response;
        response.set_value(value ? static_cast<int>(value->continueValue) : 0);
        request.answer(response);
    });
}

void CameraModule::addReader(CameraKind kind, quint32 command, int id, bool ofMode)
{
    on(command, [this, kind, id, ofMode](const Request &request) {
        if (!isOpen(kind, request))
            return;
        const ParamValue *const value = telescope().camera(kind).value(id);
        proto::ComResWithInt response;
        if (value)
            response.set_value(ofMode ? value->autoMode : value->index);
        request.answer(response);
    });
}

void CameraModule::setAll(CameraKind kind, const Request &request)
{
    proto::ReqSetAllParams message;
    if (!request.read(message) || !isOpen(kind, request))
        return;
    VirtualCamera camera = telescope().camera(kind);
    if (!setAllIndexed(camera, message) || !setAllContinuous(camera, message)) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    proto::ResNotifyParam echo;
    for (const ParamValue &value : camera.values())
        *echo.add_param() = messageOf(value);
    telescope().notify(kind == CameraKind::Tele ? notice::kTeleParam : notice::kWideParam, echo);
    request.succeed();
}

void CameraModule::getAll(CameraKind kind, const Request &request)
{
    if (!isOpen(kind, request))
        return;
    proto::ResGetAllParams response;
    const bool isWrong = kind == CameraKind::Wide && telescope().facts().model == Model::Dwarf2;
    for (const ParamValue &value : telescope().camera(kind).values()) {
        proto::CommonParam &param = *response.add_all_params();
        param = messageOf(value);
        if (isWrong && value.id == ParamGain)
            param.set_index(0); // A II tells the gain in 12007 only. Source: public V2 clients.
    }
    request.answer(response);
}

void CameraModule::setFeature(const Request &request)
{
    proto::ReqSetFeatureParams message;
    if (!request.read(message))
        return;
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    const ParamRow *const row = rowOf(table.featureRows(), message.param().id());
    for (ParamValue &value : telescope().status().features) {
        if (value.id != message.param().id() || !row || !allows(*row, message.param()))
            continue;
        value.modeIndex = message.param().mode_index();
        value.index = message.param().index();
        value.continueValue = message.param().continue_value();
        proto::ResNotifyParam echo;
        *echo.add_param() = messageOf(value);
        telescope().notify(notice::kFeatureParam, echo);
        request.succeed();
        return;
    }
    request.fail(code::kInvalidParameter);
}

void CameraModule::getFeatures(const Request &request)
{
    proto::ResGetAllFeatureParams response;
    for (const ParamValue &value : telescope().status().features) {
        if (value.id != FeatureWideAstroCount) // it goes by number alone
            *response.add_all_feature_params() = messageOf(value);
    }
    request.answer(response);
}

} // namespace nd::sim
