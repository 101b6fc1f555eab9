// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/param_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify_v3.pb.h"
#include "proto/param.pb.h"

#include <optional>

namespace nd::sim {

namespace {

constexpr int kManual = 1;
constexpr int kSharedCamera = 15;
constexpr qsizetype kMostOthers = 1000;

// Index of a setting inside a parameter number. Source: field notes of public V3 clients.
constexpr int kExposureIndex = 1;
constexpr int kGainIndex = 2;
constexpr int kWhiteBalanceIndex = 3;
constexpr int kFilterIndex = 13;

/// The V2 number of the colour controls 4 to 8.
std::optional<int> colourControl(int index)
{
    if (index < 4 || index > 8)
        return std::nullopt;
    return index - 1;
}

} // namespace

ParamModule::ParamModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(16700, [this](const Request &request) { setExposure(request); });
    on(16701, [this](const Request &request) { setGain(request); });
    on(16702, [this](const Request &request) { setWhiteBalance(request); });
    on(16703, [this](const Request &request) { setInt(request); });
    on(16704, [this](const Request &request) { setFloat(request); });
    on(16705, [this](const Request &request) { setBool(request); });
    on(16706, [this](const Request &request) { setAuto(request); });
}

CameraKind ParamModule::cameraOf(quint64 paramId)
{
    const auto camera = static_cast<int>((paramId >> 44U) & 0xFU);
    return camera == 0 || camera == kSharedCamera ? CameraKind::Tele : CameraKind::Wide;
}

int ParamModule::indexOf(quint64 paramId)
{
    return static_cast<int>(paramId & 0xFFFFU);
}

void ParamModule::echoInt(quint64 paramId, int mode, int value)
{
    proto::GeneralIntParam echo;
    echo.set_param_id(paramId);
    echo.set_mode(mode);
    echo.set_value(value);
    telescope().notify(notice::kIntParam, echo);
}

void ParamModule::setExposure(const Request &request)
{
    proto::ReqSetExposure message;
    if (!request.read(message))
        return;
    VirtualCamera camera = telescope().camera(cameraOf(message.param_id()));
    const bool isManual = message.mode() == kManual;
    const bool known = indexOf(message.param_id()) == kExposureIndex;
    if (!known || (isManual && !camera.setGear(ParamExposure, message.value()))
        || !camera.setAutoMode(ParamExposure, message.mode())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    request.succeed();
    echoInt(message.param_id(), message.mode(), message.value());
}

void ParamModule::setGain(const Request &request)
{
    proto::ReqSetGainV3 message;
    if (!request.read(message))
        return;
    VirtualCamera camera = telescope().camera(cameraOf(message.param_id()));
    if (indexOf(message.param_id()) != kGainIndex
        || !camera.setGearByName(ParamGain, QString::number(message.value()))) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    request.succeed();
    echoInt(message.param_id(), message.mode(), message.value());
}

void ParamModule::setWhiteBalance(const Request &request)
{
    proto::ReqSetWb message;
    if (!request.read(message))
        return;
    const CameraKind kind = cameraOf(message.param_id());
    VirtualCamera camera = telescope().camera(kind);
    const bool isManual = message.mode() == kManual;
    if (indexOf(message.param_id()) != kWhiteBalanceIndex
        || (isManual && !camera.setGear(ParamWhiteBalance, message.value()))
        || !camera.setAutoMode(ParamWhiteBalance, message.mode())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    request.succeed();
    proto::Wb echo;
    echo.set_mode(message.mode());
    echo.set_ct(message.value());
    echo.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    telescope().notify(notice::kWhiteBalance, echo);
}

void ParamModule::setInt(const Request &request)
{
    proto::ReqSetGeneralIntParam message;
    if (!request.read(message))
        return;
    const int index = indexOf(message.param_id());
    VirtualCamera camera = telescope().camera(cameraOf(message.param_id()));
    bool isDone = true;
    if (index == kFilterIndex)
        isDone = camera.setGear(ParamIrCut, message.value());
    else if (const auto control = colourControl(index))
        isDone = camera.setContinuous(*control, message.value());
    else if (m_others.size() < kMostOthers)
        m_others.insert(message.param_id(), message.value());
    if (!isDone) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    request.succeed();
    echoInt(message.param_id(), kManual, message.value());
}

void ParamModule::setFloat(const Request &request)
{
    proto::ReqSetGeneralFloatParam message;
    if (!request.read(message))
        return;
    request.succeed();
    proto::GeneralFloatParam echo;
    echo.set_param_id(message.param_id());
    echo.set_value(message.value());
    telescope().notify(notice::kFloatParam, echo);
}

void ParamModule::setBool(const Request &request)
{
    proto::ReqSetGeneralBoolParams message;
    if (!request.read(message))
        return;
    request.succeed();
    proto::GeneralBoolParams echo;
    echo.set_param_id(message.param_id());
    echo.set_value(message.value());
    telescope().notify(notice::kBoolParam, echo);
}

void ParamModule::setAuto(const Request &request)
{
    proto::ReqSetAutoParam message;
    if (!request.read(message))
        return;
    const CameraKind kind = message.camera_type() == 1 ? CameraKind::Wide : CameraKind::Tele;
    VirtualCamera camera = telescope().camera(kind);
    camera.setAutoMode(ParamExposure, message.is_auto() ? 0 : kManual);
    telescope().setCamera(camera);
    proto::ResSetAutoParam response;
    response.set_shooting_mode(telescope().status().shootingMode);
    response.set_camera_type(message.camera_type());
    response.set_shooting_tech(message.shooting_tech());
    response.set_is_auto(message.is_auto());
    response.set_update_all(true);
    request.answer(response);
}

} // namespace nd::sim
