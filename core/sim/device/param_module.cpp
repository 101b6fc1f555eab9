// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/param_module.h"

#include "core/sim/device/deep_sky.h"
#include "core/sim/device/mode_cameras.h"
#include "core/sim/device/other_number.h"
#include "core/sim/device/stack_number.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/camera.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/param.pb.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nd::sim {

namespace {

constexpr int kAutomatic = 0;
constexpr int kManual = 1;
constexpr int kScene = 2;
constexpr int kSharedCamera = 15;
/// Source: range of the gain in live answers of firmware V3 for the mode of deep sky.
constexpr qsizetype kMostOthers = 1000;

// Index of a setting inside a parameter number. Source: field notes of public V3 clients.
constexpr int kExposureIndex = 1;
constexpr int kGainIndex = 2;
constexpr int kWhiteBalanceIndex = 3;
constexpr int kFilterIndex = 13;

/// The V2 number of the colour controls 4 to 8. Here saturation comes before hue.
/// Source: network capture of the maker's app by a public V3 client.
std::optional<int> colourControl(int index)
{
    constexpr std::array kControls{ParamBrightness, ParamContrast, ParamSaturation, ParamHue,
                                   ParamSharpness};
    if (index < 4 || index > 8)
        return std::nullopt;
    return kControls.at(static_cast<std::size_t>(index - 4));
}

/// Section 2 of camera 15, one of the known numbers.
bool isTechnique(quint64 paramId)
{
    const bool isOfBoth = ((paramId >> 44U) & 0xFFFU) == 0x02FU;
    return isOfBoth
        && std::any_of(kTechniques.begin(), kTechniques.end(),
                       [paramId](const TechniqueNumber &technique) {
                           return technique.index == ParamModule::indexOf(paramId);
                       });
}

bool allowsAmount(const ParamRow &row, int amount)
{
    if (row.minimum < row.maximum && amount >= row.minimum && amount <= row.maximum)
        return true;
    return std::any_of(row.gears.begin(), row.gears.end(),
                       [amount](const QString &name) { return amountOfGear(name) == amount; });
}

/// Automatic, a colour temperature in kelvins, or a scene. Source: live answers of firmware V3.
bool applyWhiteBalance(VirtualCamera &camera, int mode, int value)
{
    if (mode == kAutomatic)
        return camera.setAutoMode(ParamWhiteBalance, kAutomatic);
    const bool isDone = mode == kScene
        ? camera.setScene(ParamWhiteBalance, value)
        : mode == kManual && camera.setGearByName(ParamWhiteBalance, QString::number(value));
    return isDone && camera.setAutoMode(ParamWhiteBalance, kManual);
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
    on(12035, [this](const Request &request) { setWideScene(request); });
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

int ParamModule::modeOf(quint64 paramId) const
{
    const auto named = static_cast<int>(paramId >> 56U);
    const bool isKnown
        = std::find(kShootingModes.begin(), kShootingModes.end(), named) != kShootingModes.end();
    return isKnown ? named : telescope().status().shootingMode;
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
    const int mode = modeOf(message.param_id());
    VirtualCamera camera = cameraInMode(telescope(), cameraOf(message.param_id()), mode);
    const bool isManual = message.mode() == kManual;
    const bool known = indexOf(message.param_id()) == kExposureIndex;
    if (!known || (isManual && !camera.setGear(ParamExposure, message.value()))
        || !camera.setAutoMode(ParamExposure, message.mode())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    setCameraInMode(telescope(), camera, mode);
    request.succeed();
    echoInt(message.param_id(), message.mode(), message.value());
}

void ParamModule::setGain(const Request &request)
{
    proto::ReqSetGainV3 message;
    if (!request.read(message))
        return;
    const int mode = modeOf(message.param_id());
    VirtualCamera camera = cameraInMode(telescope(), cameraOf(message.param_id()), mode);
    const bool isTooLow = mode == kDeepSkyMode && message.value() < kLowestDeepSkyGain;
    if (isTooLow || indexOf(message.param_id()) != kGainIndex
        || !camera.setGearByName(ParamGain, QString::number(message.value()))) {
        request.fail(code::kInvalidParameter);
        return;
    }
    setCameraInMode(telescope(), camera, mode);
    request.succeed();
    echoInt(message.param_id(), message.mode(), message.value());
}

void ParamModule::setWhiteBalance(const Request &request)
{
    proto::ReqSetWb message;
    if (!request.read(message))
        return;
    const CameraKind kind = cameraOf(message.param_id());
    const int shootingMode = modeOf(message.param_id());
    VirtualCamera camera = cameraInMode(telescope(), kind, shootingMode);
    if (indexOf(message.param_id()) != kWhiteBalanceIndex
        || !applyWhiteBalance(camera, message.mode(), message.value())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    setCameraInMode(telescope(), camera, shootingMode);
    request.succeed();
    proto::Wb echo;
    echo.set_mode(message.mode());
    if (message.mode() == kScene)
        echo.set_scene(message.value());
    else
        echo.set_ct(message.value());
    echo.set_camera_type(kind == CameraKind::Tele ? 0 : 1);
    telescope().notify(notice::kWhiteBalance, echo);
}

/// The scene alone, without a parameter number.
void ParamModule::setWideScene(const Request &request)
{
    proto::ReqSetWBSence message;
    if (!request.read(message))
        return;
    VirtualCamera camera = telescope().camera(CameraKind::Wide);
    if (!applyWhiteBalance(camera, kScene, message.value())) {
        request.fail(code::kInvalidParameter);
        return;
    }
    telescope().setCamera(camera);
    request.succeed();
    proto::Wb echo;
    echo.set_mode(kScene);
    echo.set_scene(message.value());
    echo.set_camera_type(1);
    telescope().notify(notice::kWhiteBalance, echo);
}

void ParamModule::setInt(const Request &request)
{
    proto::ReqSetGeneralIntParam message;
    if (!request.read(message))
        return;
    const int index = indexOf(message.param_id());
    if (isTechnique(message.param_id()))
        return setTechnique(request, message.param_id(), message.value());
    if (const StackNumber *const wanted = stackNumber(message.param_id()))
        return setStackNumber(request, message.param_id(), *wanted, message.value());
    const int mode = modeOf(message.param_id());
    VirtualCamera camera = cameraInMode(telescope(), cameraOf(message.param_id()), mode);
    bool isDone = true;
    if (index == kFilterIndex)
        isDone = !(mode == kDeepSkyMode && message.value() == kFilterForDays)
            && camera.setGear(ParamIrCut, message.value());
    else if (const auto control = colourControl(index))
        isDone = camera.setContinuous(*control, message.value());
    else if (m_others.size() < kMostOthers)
        m_others.insert(message.param_id(), message.value());
    if (!isDone) {
        request.fail(code::kInvalidParameter);
        return;
    }
    setCameraInMode(telescope(), camera, mode);
    request.succeed();
    echoInt(message.param_id(), kManual, message.value());
}

/// False for what the mode does not list, by the other command, or out of its range.
bool ParamModule::keepOther(quint64 paramId, OtherKindOnWire kind, double value)
{
    TelescopeStatus &status = telescope().status();
    const OtherNumber *const other = otherNumber(paramId, status.shootingMode);
    if (other == nullptr || other->kind != kind
        || !(value >= other->lowest && value <= other->highest))
        return false;
    status.others.insert(paramId, value);
    return true;
}

void ParamModule::setFloat(const Request &request)
{
    proto::ReqSetGeneralFloatParam message;
    if (!request.read(message))
        return;
    if (!keepOther(message.param_id(), OtherKindOnWire::Float, double(message.value()))) {
        request.fail(code::kInvalidParameter);
        return;
    }
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
    if (!keepOther(message.param_id(), OtherKindOnWire::Bool, message.value() ? 1.0 : 0.0)) {
        request.fail(code::kInvalidParameter);
        return;
    }
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
    camera.setAutoMode(ParamExposure, message.is_auto() ? kAutomatic : kManual);
    telescope().setCamera(camera);
    proto::ResSetAutoParam response;
    response.set_shooting_mode(telescope().status().shootingMode);
    response.set_camera_type(message.camera_type());
    response.set_shooting_tech(message.shooting_tech());
    response.set_is_auto(message.is_auto());
    response.set_update_all(true);
    request.answer(response);
}

/// Pictures and seconds of burst and time lapse, the same for both cameras.
void ParamModule::setTechnique(const Request &request, quint64 paramId, int amount)
{
    const ParamTable table = ParamTable::fromJson(telescope().paramsDocument());
    for (const TechniqueNumber &technique : kTechniques) {
        const ParamRow *const row = table.feature(technique.feature);
        if (technique.index != indexOf(paramId) || !row || !allowsAmount(*row, amount))
            continue;
        for (ParamValue &value : telescope().status().features) {
            if (value.id != technique.feature)
                continue;
            value.modeIndex = ModeContinue;
            value.continueValue = amount;
            request.succeed();
            echoInt(paramId, kManual, amount);
            return;
        }
    }
    request.fail(code::kInvalidParameter);
}

/// What a stack is made of. Refused where the shooting mode does not list it.
void ParamModule::setStackNumber(const Request &request, quint64 paramId, const StackNumber &wanted,
                                 int amount)
{
    const bool isListed
        = paramId == wanted.number() && telescope().status().shootingMode == StackNumber::kMode;
    for (ParamValue &value : telescope().status().features) {
        if (value.id != wanted.feature || !isListed || !wanted.allows(amount))
            continue;
        value.modeIndex = wanted.isCount ? ModeContinue : ModeGear;
        value.index = wanted.isCount ? 0 : amount - wanted.lowest;
        value.continueValue = wanted.isCount ? amount : 0.0;
        request.succeed();
        echoInt(paramId, kManual, amount);
        return;
    }
    request.fail(code::kInvalidParameter);
}

} // namespace nd::sim
