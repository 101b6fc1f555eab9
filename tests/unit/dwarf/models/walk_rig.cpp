// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_rig.h"

#include "core/dwarf/wire/command_table.h"
#include "proto/motor.pb.h"

#include <QFile>

#include <algorithm>

namespace nd {

namespace {

constexpr Site kSite{48.25, 11.5, 500.0};
const QByteArray kCatalog = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{"exp":{"currentMode":1,"currentValue":120,"values":[{"name":"1","value":120},
    {"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":60,"values":[40,60,80]},
  "wb":{"currentMode":1,"currentValue":5500,"modes":[0,1,2],"ctModeValues":[2800,5500,7500],
   "sceneModeValues":[0,1,2,3]}},
 "generalParams":[{"name":"brightness","minValue":-100,"maxValue":100,"currentValue":5}]},
 {"cameraId":1,"specialParams":{"wb":{"currentMode":1,"currentValue":5500,"modes":[0,1,2],
  "ctModeValues":[2800,5500],"sceneModeValues":[0,1,2,3]}}}],
 "shootingModeParams":{"aFraction":{"paramId":73165901758726344,"minValue":0.5,"maxValue":2,"currentValue":1}},
 "deviceParams":{"aSwitch":{"paramId":1389782697508968,"currentValue":false},
  "aNumber":{"paramId":1389782697508976,"minValue":0,"maxValue":9,"currentValue":3}}}})";

QDateTime eveningInBerlin(int minute)
{
    return {QDate(2026, 10, 10), QTime(22, minute), QTimeZone("Europe/Berlin")};
}

/// The tables with a gain that can be automatic, or as they are.
QByteArray withGain(QByteArray params, bool hasAutoGain)
{
    if (hasAutoGain)
        params.replace(R"("hasAuto":false,"id":1,"name":"Gain")",
                       R"("hasAuto":true,"id":1,"name":"Gain")");
    return params;
}

template<typename T>
QByteArray word(const char *name, const std::optional<T> &value)
{
    return QByteArray(name) + '=' + (value ? QByteArray::number(int(*value)) : QByteArray("?"))
        + ' ';
}

QByteArray settingsOf(const QList<ParamInfo> &list)
{
    QByteArray text;
    for (const ParamInfo &info : list)
        text += info.key.toLatin1() + '=' + info.current.value_or(QStringLiteral("?")).toUtf8()
            + ' ';
    return text;
}

QByteArray othersOf(const OtherParamsModel &model)
{
    QByteArray text;
    for (const OtherParam &param : model.params()) {
        const auto value = model.shown(param.number);
        const bool isNumber = value && value->mode == ParamMode::Number;
        text += (param.kind == OtherKind::Automatic ? QByteArray("automatic")
                                                    : param.spec.name.toLatin1())
            + '='
            + (!value         ? QByteArray("?")
                   : isNumber ? QByteArray::number(value->number)
                              : QByteArray::number(value->choice))
            + ' ';
    }
    return text;
}

QByteArray bareNumbers(const char *name, const BareNumbersModel &model)
{
    QByteArrayList numbers;
    for (int i = 0; i <= int(BareNumber::ImageModule10046); ++i) {
        const auto value = model.shown(BareNumber(i));
        numbers.append(value ? QByteArray::number(*value) : QByteArray("?"));
    }
    return QByteArray(name) + '=' + numbers.join(',') + ' ';
}

} // namespace

WalkRig::WalkRig(Generation generation, const WalkSetup &setup)
    : now(eveningInBerlin(0))
    , bench(generation == Generation::V3 ? SessionFixture::mini() : SessionFixture::dwarf2())
    , system(bench.session(), [this] { return now; })
{
    QFile params(QStringLiteral(ND_SIM_DATA "/dwarf2_params.json"));
    if (params.open(QIODevice::ReadOnly))
        bench.device().http().set(QStringLiteral("/getDefaultParamsConfig"),
                                  withGain(params.readAll(), setup.autoGain));
    bench.device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kCatalog);
    clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 0), Qt::UTC));
    daylight.setSite(kSite);
    system.setSite(kSite);
    motion.setGear(MotionModel::kHighestGear);
    pointing.setSite(kSite);
    teleCamera.setPicturesWanted(false);
    wideCamera.setPicturesWanted(false);
    DeviceProfile profile = bench.session().profile();
    profile.quirks.wideSceneCommand = setup.wideSceneCommand;
    bench.session().setProfile(profile);
    listen();
    listenToTheSky();
    answerPositions();
    bench.connectAsHost();
    motor.readPositions();
    ModelBench::settle();
    now = eveningInBerlin(1);
}

void WalkRig::answerPositions()
{
    bench.device().onCommand(14011, [this] {
        proto::ReqMotorGetPosition asked;
        const QByteArray bytes = bench.link().sent().last().data;
        asked.ParseFromArray(bytes.constData(), int(bytes.size()));
        proto::ResMotorPosition answer;
        answer.set_id(asked.id());
        answer.set_position(asked.id() == 1 ? rotation : pitch);
        bench.link().reply(14011, QByteArray::fromStdString(answer.SerializeAsString()));
    });
}

void WalkRig::listAs(quint32 command, const QByteArray &hex)
{
    bench.device().onCommand(
        command, [this, command, hex] { bench.link().reply(command, QByteArray::fromHex(hex)); });
}

void WalkRig::listen()
{
    QObject *const context = &bench.session();
    const auto tell = [this](const Error &error) { told.append(error); };
    QObject::connect(&power, &PowerModel::refused, context, tell);
    QObject::connect(&system, &SystemModel::refused, context, tell);
    QObject::connect(&motor, &MotorModel::failed, context, tell);
    QObject::connect(&motion, &MotionModel::refused, context, tell);
    QObject::connect(&focus, &FocusModel::failed, context, tell);
    QObject::connect(&tracking, &TrackingModel::failed, context, tell);
    QObject::connect(&linkage, &LinkageModel::failed, context, tell);
    QObject::connect(&features, &FeatureModel::rejected, context,
                     [tell](Feature, const Error &error) { tell(error); });
    for (CameraSettingsModel *settings : {&tele, &wide}) {
        QObject::connect(settings, &CameraSettingsModel::rejected, context,
                         [tell](Setting, const Error &error) { tell(error); });
        QObject::connect(&settings->others(), &OtherParamsModel::rejected, context,
                         [tell](quint64, const Error &error) { tell(error); });
        QObject::connect(&settings->numbers(), &BareNumbersModel::rejected, context,
                         [tell](BareNumber, const Error &error) { tell(error); });
    }
    for (CameraModel *camera : {&teleCamera, &wideCamera})
        QObject::connect(camera, &CameraModel::refused, context, tell);
    for (CaptureModel *capture : {&teleCapture, &wideCapture})
        QObject::connect(capture, &CaptureModel::ended, context, [tell](const CaptureEnd &end) {
            if (end.error)
                tell(*end.error);
        });
}

void WalkRig::listenToTheSky()
{
    QObject *const context = &bench.session();
    const auto tellEnd = [this](const auto &end) {
        if (end.error)
            told.append(*end.error);
    };
    QObject::connect(&pointing, &PointingModel::ended, context, tellEnd);
    QObject::connect(&pointing, &PointingModel::failed, context,
                     [this](const Error &error) { told.append(error); });
    for (StackingModel *stack : {&teleStack, &wideStack})
        QObject::connect(stack, &StackingModel::ended, context, tellEnd);
    for (DarkModel *darks : {&teleDarks, &wideDarks}) {
        QObject::connect(darks, &DarkModel::ended, context, tellEnd);
        QObject::connect(&darks->calibrationFrames(), &CalibrationFrameModel::ended, context,
                         tellEnd);
    }
}

void WalkRig::notify(const QByteArray &steps)
{
    for (const QByteArray &step : steps.split(' ')) {
        const QList<QByteArray> parts = step.split(':');
        if (parts.size() != 2)
            continue;
        const quint32 id = parts.first().toUInt();
        if (commandById(id, bench.session().generation()) == nullptr) {
            bench.notify(id, parts.last().constData());
            continue;
        }
        bench.link().reply(id, QByteArray::fromHex(parts.last()));
        ModelBench::settle();
    }
}

QByteArray WalkRig::wire()
{
    QByteArrayList all;
    for (const Packet &packet : bench.link().sent()) {
        if (packet.command != 14011)
            all.append(QByteArray::number(packet.command) + '@' + QByteArray::number(packet.module)
                       + ':' + packet.data.toHex());
    }
    return all.join(' ');
}

QList<std::optional<Error>> WalkRig::problems() const
{
    return {teleCapture.problem(),
            wideCapture.problem(),
            teleStack.problem(),
            wideStack.problem(),
            teleDarks.problem(),
            wideDarks.problem(),
            teleDarks.calibrationFrames().problem(),
            wideDarks.calibrationFrames().problem()};
}

bool WalkRig::hasTold(int times) const
{
    const auto shown = problems();
    return told.size() == times
        || (told.isEmpty() && std::any_of(shown.begin(), shown.end(), [](const auto &problem) {
                return problem.has_value();
            }));
}

bool WalkRig::hasToldOf(const Error &error) const
{
    return told == QList<Error>{error} || (told.isEmpty() && problems().contains(error));
}

QByteArray WalkRig::skyState() const
{
    const auto run = pointing.run();
    const auto phase = [](const auto &model) {
        return model.run() ? std::optional(model.run()->phase) : std::nullopt;
    };
    const auto count = [](const auto &darks) {
        return darks.list() ? std::optional(darks.list()->size()) : std::nullopt;
    };
    return word("task", run ? std::optional(run->task) : std::nullopt)
        + word("stage", run ? std::optional(run->stage) : std::nullopt)
        + word("body", pointing.followedBody()) + word("calibrated", pointing.isCalibrated())
        + word("tries", std::optional(pointing.polarTries().size()))
        + word("telestack", phase(teleStack)) + word("widestack", phase(wideStack))
        + word("telelive", std::optional(teleStack.goLiveState()))
        + word("widelive", std::optional(wideStack.goLiveState()))
        + word("teleshoots", phase(teleDarks)) + word("wideshoots", phase(wideDarks))
        + word("teledarks", count(teleDarks)) + word("widedarks", count(wideDarks))
        + word("telecalishoots", phase(teleDarks.calibrationFrames()))
        + word("widecalishoots", phase(wideDarks.calibrationFrames()))
        + word("telecali", count(teleDarks.calibrationFrames()))
        + word("widecali", count(wideDarks.calibrationFrames()));
}

void WalkRig::listAutomatic()
{
    QByteArray catalog = kCatalog;
    catalog.replace(R"("currentMode":1,"currentValue":120)",
                    R"("currentMode":0,"currentValue":120)");
    catalog.replace(R"("currentMode":1,"currentValue":60)", R"("currentMode":0,"currentValue":60)");
    bench.device().http().set(QStringLiteral("/shootingMode/getParamAndSetting"), catalog);
}

QByteArray WalkRig::aimState() const
{
    const auto run = motor.axisRun();
    const auto whole = [](double value) { return QByteArray::number(value, 'f', 0); };
    const auto at = [this, &whole](Axis axis) {
        const auto position = motor.position(axis);
        return position ? whole(*position) : QByteArray("?");
    };
    return word("job", motor.job()) + "axes=" + at(Axis::Rotation) + ',' + at(Axis::Pitch) + ' '
        + word("runs", run ? std::optional(run->axis) : std::nullopt)
        + word("way", run ? std::optional(run->way) : std::nullopt)
        + word("rate", run ? std::optional(run->degreesPerSecond) : std::nullopt)
        + word("moving", std::optional(motion.isMoving())) + word("activity", focus.activity())
        + word("held", focus.held()) + word("focusat", focus.position())
        + word("infinity", focus.infinity()) + word("mode", std::optional(tracking.mode()))
        + word("starting", std::optional(tracking.isStarting()))
        + word("pointing", std::optional(linkage.isPointing()));
}

QByteArray WalkRig::state() const
{
    const auto run = [](const CaptureModel &capture) {
        return capture.run() ? std::optional(capture.run()->job) : std::nullopt;
    };
    const auto clockMinute = [this] {
        const auto set = system.clockSetAt();
        return set ? std::optional(set->time().minute()) : std::nullopt;
    };
    return skyState() + word("ring", power.ringLight()) + word("indicator", power.powerIndicator())
        + word("defog", power.lensDefog()) + word("cooling", power.autoCooling())
        + word("autooff", power.autoShutdown()) + word("order", std::optional(power.order()))
        + word("mtp", system.mtp()) + word("cpu", system.cpuMode())
        + word("cold", system.lowTemperatureProtection()) + word("locked", system.hostLocked())
        + word("clock", clockMinute())
        + word("place", std::optional(system.acceptedSite().has_value())) + aimState()
        + word("tele", run(teleCapture)) + word("wide", run(wideCapture))
        + word("teleon", std::optional(teleCamera.isOpen()))
        + word("wideon", std::optional(wideCamera.isOpen()))
        + bareNumbers("telebare", tele.numbers()) + bareNumbers("widebare", wide.numbers())
        + word("taskrun", system.task() ? std::optional(system.task()->id) : std::nullopt)
        + othersOf(tele.others()) + settingsOf(tele.list()) + "| " + settingsOf(wide.list()) + "| "
        + settingsOf(features.list());
}

} // namespace nd
